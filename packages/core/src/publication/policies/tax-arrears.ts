import { TAX_ARREARS as TAX_ARREARS_RULE } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, idInPart, never } from "../verdict.js";

export const TAX_ARREARS: PublicationPolicy = {
  id: "tax-arrears",
  title: { zh: "欠税公告", en: "tax arrears" },
  nature: "punitive",
  cues: {
    title: [
      [7, "欠税公告 欠税企业 欠税纳税人"],
      [5, "欠税 欠缴税款"],
    ],
    column: [[5, "欠税公告"]],
    heads: [[2.5, "欠税税种 欠税余额 欠税金额 欠缴税种"]],
    body: [[1.5, "欠税 欠缴"]],
  },
  fields: {
    ...idInPart(TAX_ARREARS_RULE),
    ...each(
      "address phone email bank-account birth-date medical-record property social-relation life-experience disability marital-status",
      never(TAX_ARREARS_RULE),
    ),
  },
  shown: {
    zh: "姓名或名称、纳税人识别号、证件号码（隐去出生年月日段）、经营地点、欠税税种和余额。",
    en: "Name, taxpayer number, ID number (birth date hidden), place of business, tax and amount owed.",
  },
  names: NAMES_SHOWN,
  basis: [TAX_ARREARS_RULE],
};
