import { DISABLED_SUBSIDY, PROTECTION_28 } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const DISABILITY_SUBSIDY: PublicationPolicy = {
  id: "disability-subsidy",
  title: { zh: "残疾人补贴", en: "subsidies for disabled persons" },
  nature: "none",
  cues: {
    title: [
      [
        7,
        "残疾人补贴 残疾人 两项补贴 重度残疾 困难残疾人 残疾证 残疾人辅具 残疾儿童 残疾学生 残疾评定 精神障碍 残疾补贴 无障碍改造",
      ],
      [-4, "管理办法 就业保障金 征收 政策解读"],
    ],
    column: [[3, "残疾人 残联"]],
    heads: [[2, "残疾类别 残疾等级 残疾证号 残疾人证号 补贴类别 残疾类型 残疾级别 护理补贴 生活补贴"]],
    body: [[1.5, "残疾人两项补贴 残疾人补贴 重度残疾人"], "残疾"],
  },
  fields: {
    ...each("id-number address phone email bank-account birth-date", never(DISABLED_SUBSIDY)),
    "disability-certificate": never(DISABLED_SUBSIDY, {
      zh: "残疾人证号含完整身份证号和残疾类别、等级，不得公开",
      en: "the certificate number holds the whole ID number and kind and grade of the disability: not to be published",
    }),
    ...each("medical-record property social-relation life-experience disability marital-status", never(PROTECTION_28)),
  },
  shown: {
    zh: "姓名、村（社区）、金额；残疾类别、等级和残疾人证号不得公开。",
    en: "Name, village, amount; neither kind and grade of the disability nor the certificate number.",
  },
  names: NAMES_SHOWN,
  protects: "patients",
  basis: [DISABLED_SUBSIDY, PROTECTION_28],
};
