import { NOTICE, PROTECTION_28 } from "../documents.js";
import { NAMES_NONE } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const HARDSHIP_FILES: PublicationPolicy = {
  id: "hardship-files",
  title: { zh: "困难家庭档案", en: "files on families in hardship" },
  nature: "none",
  cues: {
    title: [
      [7, "困难家庭 帮扶档案 困难群众档案 一户一档 困境家庭 困难职工 困难群众 困难党员 一人一档 一户一策"],
      [4, "帮扶台账 帮扶名册"],
      [3, "台账 档案"],
      [-3, "慰问活动 档案馆"],
    ],
    column: [[1, "帮扶"]],
    heads: [[1.5, "困难类型 困难原因 家庭情况 帮扶需求 家庭主要困难"]],
    body: [[1, "家庭成员 帮扶 困难 档案编号 困难情况"]],
  },
  fields: {
    ...each("id-number address phone email bank-account birth-date", never(NOTICE)),
    ...each("medical-record disability property social-relation marital-status life-experience", never(NOTICE)),
  },
  shown: { zh: "此类档案不应公开。", en: "Such files are not to be published." },
  names: NAMES_NONE,
  protects: "relief",
  basis: [NOTICE, PROTECTION_28],
};
