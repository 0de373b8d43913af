import { MEDICAL_INSURANCE, PROTECTION_28 } from "../documents.js";
import { NAMES_SURNAME } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const MEDICAL_AID: PublicationPolicy = {
  id: "medical-aid",
  title: { zh: "慢特病与医疗救助", en: "medical aid and chronic illness" },
  nature: "none",
  cues: {
    title: [
      [
        7,
        "慢特病 慢性病 特殊病 门诊特病 门诊慢 大病救助 医疗救助 特殊疾病 两病 重大疾病 大病保险 门诊特殊 尘肺 大病患者 慢病 门诊重症 特药",
      ],
      [-4, "管理办法 目录 政策解读 防治"],
    ],
    column: [[2, "医疗保障 医保"]],
    heads: [[2, "病种 病种名称 救助病种 认定病种 审批病种 就诊医院 自付费用 住院费用 疾病名称"]],
    body: [[1.5, "慢特病 医疗救助 慢性病"], "病种 参保"],
  },
  fields: {
    ...each("id-number address phone email bank-account birth-date", never(MEDICAL_INSURANCE)),
    ...each(
      "medical-record disability property social-relation marital-status life-experience",
      never(MEDICAL_INSURANCE),
    ),
  },
  shown: {
    zh: "原则上不公示名单；确需公示的只列姓氏、金额、村（社区），不列病种。",
    en: "As a rule no list; where one is needed: surname, amount, village, no illness.",
  },
  names: NAMES_SURNAME,
  protects: "patients",
  basis: [MEDICAL_INSURANCE, PROTECTION_28],
};
