import { NOTICE } from "../documents.js";
import { NAMES_NOT_MEANT } from "../names.js";
import type { PublicationPolicy } from "../policy.js";

export const BRIEFING: PublicationPolicy = {
  id: "briefing",
  title: { zh: "工作简报", en: "bulletins" },
  nature: "none",
  cues: {
    title: [[8, "简报 专报 信息快报 工作动态第 工作信息"]],
    column: [[3, "工作简报 简报"]],
    body: [[1.5, "简报"]],
  },
  fields: {},
  shown: { zh: "工作情况。", en: "An account of the work." },
  names: NAMES_NOT_MEANT,
  basis: [NOTICE],
};
