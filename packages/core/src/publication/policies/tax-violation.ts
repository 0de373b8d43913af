import { cite, TAX_VIOLATION as TAX_VIOLATION_RULE } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, idInPart, never } from "../verdict.js";

export const TAX_VIOLATION: PublicationPolicy = {
  id: "tax-violation",
  title: { zh: "重大税收违法", en: "serious tax violations" },
  nature: "punitive",
  cues: {
    title: [
      [6, "重大税收违法 税收违法案件 税收违法失信 税务违法"],
      [4, "偷税 虚开发票 虚开增值税 骗取出口退税"],
    ],
    column: [[5, "税收违法"]],
    heads: [[2, "税务处理 税务处罚 案件性质 纳税人识别号"]],
    body: [[1, "偷税 虚开 税务处理处罚 稽查局"]],
  },
  fields: {
    ...idInPart(TAX_VIOLATION_RULE),
    ...each(
      "address phone email bank-account birth-date medical-record property social-relation life-experience disability marital-status",
      never(TAX_VIOLATION_RULE),
    ),
  },
  shown: {
    zh: "姓名、性别、证件号码（隐去出生年月日段）、主要违法事实、处理处罚依据和情况；经营地点限经营场所。",
    en: "Name, sex, ID number (birth date hidden), main facts, ground and outcome; the place of business, not the dwelling.",
  },
  names: NAMES_SHOWN,
  period: { days: 1095, remove: true, clause: cite(TAX_VIOLATION_RULE) },
  basis: [TAX_VIOLATION_RULE],
};
