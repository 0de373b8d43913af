import { DISCLOSURE_12, DISCLOSURE_20 } from "../documents.js";
import { NAMES_NOT_MEANT } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { contacts } from "../verdict.js";

export const SERVICE_GUIDE: PublicationPolicy = {
  id: "service-guide",
  title: { zh: "办事指南", en: "guides to services" },
  nature: "none",
  cues: {
    title: [
      [
        7,
        "办事指南 服务指南 办理流程 办理指南 申报指南 申请指南 一次性告知 办理须知 事项清单 权责清单 权力清单 所需材料",
      ],
      [4, "流程$ 指南$ 须知$ 清单$"],
    ],
    column: [[4, "办事指南 办事服务 服务事项"]],
    body: [[1, "受理条件 申请材料 办理时限 受理地点 办理流程"]],
  },
  fields: {
    ...contacts(DISCLOSURE_12),
  },
  shown: { zh: "条件、材料、流程、时限、地点、电话。", en: "Conditions, papers, steps, term, place, telephone." },
  names: NAMES_NOT_MEANT,
  basis: [DISCLOSURE_20, DISCLOSURE_12],
};
