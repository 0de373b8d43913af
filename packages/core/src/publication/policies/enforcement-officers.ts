import { ENFORCEMENT } from "../documents.js";
import { NAMES_OFFICIAL } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const ENFORCEMENT_OFFICERS: PublicationPolicy = {
  id: "enforcement-officers",
  title: { zh: "执法人员名录", en: "directory of enforcement officers" },
  nature: "mandatory",
  cues: {
    title: [
      [7, "执法人员名录 执法人员名单 执法人员信息 执法人员清单 执法人员公示 行政执法人员"],
      [5, "执法人员 执法证 持证人员 执法主体"],
    ],
    column: [
      [4, "执法人员 行政执法公示"],
      [2, "执法公示"],
    ],
    heads: [[2.5, "执法证号 执法证件号 执法证号码 执法证编号 执法类别 执法区域 执法种类"]],
    body: [[1.5, "执法人员 执法证"]],
  },
  fields: {
    ...each(
      "id-number birth-date address phone email bank-account medical-record property social-relation life-experience disability marital-status",
      never(ENFORCEMENT),
    ),
  },
  shown: {
    zh: "姓名、单位、职务、执法证号、执法类别和区域。",
    en: "Name, employer, post, number of the enforcement card, field and area.",
  },
  names: NAMES_OFFICIAL,
  basis: [ENFORCEMENT],
};
