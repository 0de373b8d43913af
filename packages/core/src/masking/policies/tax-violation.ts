import type { Policy } from "../policy.js";

/** 税务总局: the birth date inside the ID is hidden, first 6 and last 4 stay. */
export const TAX_VIOLATION: Policy = {
  id: "tax-violation",
  title: { zh: "重大税收违法失信主体公布规则", en: "Serious tax violations" },
  source: {
    body: "国家税务总局",
    document: "国家税务总局令第54号《重大税收违法失信主体信息公布管理办法》",
    date: "2022-02-01",
    url: "http://www.sdzjhg.com/CN/10475/e0100a416439efb3.aspx",
    confidence: "unverified",
  },
  weak: true,
  operations: {
    "id-number": { kind: "mask", first: 6, last: 4, lengths: { shortest: 18, longest: 18 } },
  },
  note: {
    zh: "身份证隐去出生年月日段（前6后4），只剩 3,024 个候选，知道出生年份剩 33 个，知道生日只剩 1 个。其余信息不属于应公布的要素，全部隐去。条文未核。",
    en: "The birth date inside the ID is hidden (first 6 and last 4 stay): 3,024 candidates, 33 with the year of birth known, one with the birth date. Everything else is not to be published and is suppressed. Wording not verified.",
  },
};
