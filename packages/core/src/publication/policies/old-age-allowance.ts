import { NOTICE } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const OLD_AGE_ALLOWANCE: PublicationPolicy = {
  id: "old-age-allowance",
  title: { zh: "高龄津贴", en: "allowances for the aged" },
  nature: "none",
  cues: {
    title: [
      [
        7,
        "高龄津贴 高龄 高龄老人 老年人津贴 百岁老人 长寿补贴 养老服务补贴 高龄补贴 老龄津贴 长寿保健 老人+补贴 老年人+补贴 失能老人",
      ],
      [-4, "管理办法"],
    ],
    column: [[1, "社会救助 养老服务"]],
    heads: [[1.5, "年龄段 津贴标准 津贴金额 发放标准 满80周岁"]],
    body: [[1.5, "高龄津贴 高龄老人"]],
  },
  fields: {
    ...each("id-number address phone email bank-account birth-date", never(NOTICE)),
    ...each("medical-record property social-relation life-experience disability marital-status", never(NOTICE)),
  },
  shown: { zh: "姓名、年龄段、村（社区）、金额。", en: "Name, age group, village, amount." },
  names: NAMES_SHOWN,
  basis: [NOTICE],
};
