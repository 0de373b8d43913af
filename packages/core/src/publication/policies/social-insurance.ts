import { NOTICE } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const SOCIAL_INSURANCE: PublicationPolicy = {
  id: "social-insurance",
  title: { zh: "社会保险待遇", en: "pensions and social insurance" },
  nature: "none",
  cues: {
    title: [
      [
        6,
        "养老保险 退休审批 养老待遇 社会保险待遇 退休公示 养老金 退休人员 特殊工种 提前退休 待遇领取 待遇资格 养老待遇领取 参保 失业保险 居民医保 企业退休 死亡待遇 失业金 社保待遇 到龄",
      ],
      [-4, "补贴 政策解读 招标"],
    ],
    column: [[2, "社会保障 社会保险"]],
    heads: [[1.5, "参保单位 参保时间 退休时间 待遇标准 缴费年限 退休类别 停发原因"]],
    body: [[1.5, "养老保险 待遇领取 退休"]],
  },
  fields: {
    ...each(
      "id-number address phone email bank-account birth-date medical-record property social-relation life-experience disability marital-status",
      never(NOTICE),
    ),
  },
  shown: { zh: "姓名、单位或村（社区）、待遇项目。", en: "Name, employer or village, benefit." },
  names: NAMES_SHOWN,
  basis: [NOTICE],
};
