import { cite, WAGE_ARREARS as WAGE_ARREARS_RULE } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, idInPart, never } from "../verdict.js";

export const WAGE_ARREARS: PublicationPolicy = {
  id: "wage-arrears",
  title: { zh: "拖欠工资失信名单", en: "wage arrears: blacklisted debtors" },
  nature: "punitive",
  cues: {
    title: [
      [6, "拖欠农民工工资 拖欠劳动报酬 欠薪 拖欠工资 恶意欠薪"],
      [5, "重大劳动保障违法"],
      [-4, "条例 办法 实施方案 暂行办法"],
    ],
    column: [[3, "欠薪 黑名单"]],
    heads: [[2, "拖欠金额 欠薪金额 拖欠人数 涉及人数"]],
    body: [[1.5, "拖欠农民工工资 拖欠工资 拒不支付劳动报酬"], "劳动保障监察"],
  },
  fields: {
    ...idInPart(WAGE_ARREARS_RULE),
    ...each(
      "address phone email bank-account birth-date medical-record property social-relation life-experience disability marital-status",
      never(WAGE_ARREARS_RULE),
    ),
  },
  shown: {
    zh: "单位名称、代码、法定代表人姓名；自然人姓名、证件号码（隐去部分）；违法事实、处理依据和结果。",
    en: "Name and code of the body and its legal representative; of a person the name and part of the ID number; facts, ground and outcome.",
  },
  names: NAMES_SHOWN,
  period: { days: 1095, remove: true, clause: cite(WAGE_ARREARS_RULE) },
  basis: [WAGE_ARREARS_RULE],
};
