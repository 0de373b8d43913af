import { cite, EXPROPRIATION_29 } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const EXPROPRIATION: PublicationPolicy = {
  id: "expropriation",
  title: { zh: "征收补偿", en: "expropriation and compensation" },
  nature: "none",
  cues: {
    title: [
      [
        7,
        "征收补偿 征地补偿 房屋征收 土地征收 补偿安置 征迁 分户补偿 青苗 地上附着物 补偿明细 征拆 拆迁 征地 征收土地 征收决定 安置补偿 补偿方案 补偿登记 征收安置 补偿费 补偿款 被征收 移民补偿 移民搬迁+补偿 水库移民+补偿 补偿兑付",
      ],
      [-3, "招标 采购 管理办法 税收征收"],
    ],
    column: [[4, "征地拆迁 征地补偿 房屋征收 征地信息 征收补偿"]],
    heads: [[2, "被征收人 补偿金额 征收面积 补偿总额 地类 房屋面积 附着物 安置方式 征地面积 补偿费"]],
    body: [[1.5, "征收补偿 征收土地 房屋征收 补偿安置"], "被征收人 征收范围"],
  },
  fields: {
    ...each("id-number address phone email bank-account birth-date", never(EXPROPRIATION_29)),
    ...each(
      "medical-record disability property social-relation marital-status life-experience",
      never(EXPROPRIATION_29),
    ),
  },
  shown: {
    zh: "征收决定、补偿方案和标准可以在网站公布；分户补偿情况只在征收范围内向被征收人公布。",
    en: "Decision, plan and rates may be on the site; the compensation of each household is published inside the affected area only.",
  },
  names: NAMES_SHOWN,
  scope: {
    words:
      "分户补偿 分户明细 分户评估 分户 补偿明细 补偿花名册 补偿登记表 补偿兑付 户主+补偿金额 被征收人+补偿金额 户主姓名+补偿总额 被征收人+补偿总额 姓名+补偿金额 姓名+补偿款 户主+补偿款 户主+补偿费 姓名+补偿费 姓名+补偿总额 户主+补偿总额 被征收人+补偿款 被征收人+补偿费",
    reason: {
      zh: "分户补偿情况只应在征收范围内公布，不应在网站上向社会公开",
      en: "the compensation of each household is to be published inside the affected area only, not on an open site",
    },
    clause: cite(EXPROPRIATION_29),
  },
  basis: [EXPROPRIATION_29],
};
