import { CIVIL_PROCEDURE, WORK_INJURY as WORK_INJURY_RULE } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const WORK_INJURY: PublicationPolicy = {
  id: "work-injury",
  title: { zh: "工伤认定", en: "recognition of work injuries" },
  nature: "none",
  cues: {
    title: [
      [8, "工伤认定 认定工伤 工伤+公告 视同工伤 劳动能力鉴定 工亡 工伤"],
      [-4, "条例 政策解读"],
    ],
    column: [[2, "工伤"]],
    heads: [[2, "受伤部位 伤情 用人单位 认定结论 诊断结论"]],
    body: [[1.5, "工伤认定决定书 工伤认定 认定为工伤"], "受伤 事故"],
  },
  fields: {
    ...each(
      "id-number address phone email bank-account birth-date medical-record property social-relation life-experience disability marital-status",
      never(WORK_INJURY_RULE),
    ),
  },
  shown: {
    zh: "送达所需的姓名、单位、文书名称、领取期限；伤情、诊断不得公开。",
    en: "Name, employer, document, term of collection, as service needs them; neither wounds nor diagnosis.",
  },
  names: NAMES_SHOWN,
  protects: "patients",
  basis: [WORK_INJURY_RULE, CIVIL_PROCEDURE],
};
