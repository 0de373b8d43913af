import { cite, EIA_OPINIONS, EIA as EIA_RULE } from "../documents.js";
import { NAMES_OFFICIAL } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { contacts, each, never, review } from "../verdict.js";

export const EIA: PublicationPolicy = {
  id: "eia",
  title: { zh: "环评公参公示", en: "environmental impact assessment: public participation" },
  nature: "mandatory",
  cues: {
    title: [
      [8, "环评+公示 环境影响+征求意见稿 环评+征求意见稿"],
      [7, "环境影响评价 环境影响报告 公众参与说明"],
      [5, "环评 环境影响 环保验收 竣工环境保护 排污许可"],
      [-3, "办法 通报"],
    ],
    column: [[4, "环评公示 环境影响评价 环评 建设项目环境"]],
    heads: [[1.5, "环评机构 环境影响评价机构 建设地点 环评单位"]],
    body: [[2, "环境影响评价公众参与 公众意见表 环评单位 征求意见稿 环境影响报告书"], "建设单位 环境影响"],
  },
  fields: {
    ...contacts(EIA_RULE),
    address: review(EIA_RULE, {
      zh: "建设单位、环评单位地址可以公开；提出意见的公众的住址不得公开，请人工核对",
      en: "addresses of the developer and the assessor are shown, those of people who gave an opinion are not: to be reviewed",
    }),
    ...each(
      "id-number bank-account birth-date medical-record property social-relation life-experience disability marital-status",
      never(EIA_OPINIONS),
    ),
  },
  shown: {
    zh: "建设单位、环评单位的名称、联系人、电话、邮箱、通信地址，项目坐标；不含提出意见的公众的个人信息。",
    en: "Name, contact, telephone, e-mail and address of developer and assessor, coordinates of the project; nothing personal of those who gave an opinion.",
  },
  names: NAMES_OFFICIAL,
  period: { days: 10, working: true, remove: false, clause: cite(EIA_RULE) },
  basis: [EIA_RULE, EIA_OPINIONS],
};
