import type { Policy } from "../policy.js";

/** 永安市: ID first 2 and last 3, mobile first 3 and last 4, address to the township. */
export const YONGAN_2023: Policy = {
  id: "yongan-2023",
  title: { zh: "永安市政府网站个人信息规则", en: "Government websites of Yong'an" },
  source: {
    body: "福建省永安市人民政府办公室",
    document: "政府网站通报（本级强制）",
    date: "2023-01-04",
    url: "http://einc2018.com/ztzl/wzxmt/cqtb/202301/t20230104_1868472.htm",
    confidence: "primary",
  },
  weak: true,
  operations: {
    "id-number": { kind: "mask", first: 2, last: 3, lengths: { shortest: 18, longest: 18 } },
    address: { kind: "generalise-address", to: "township" },
    "bank-account": { kind: "mask", first: 0, last: 0 },
    "birth-date": { kind: "generalise-date" },
    phone: { kind: "mask-phone", mobile: { first: 3, last: 4 }, landLine: "area-code" },
    email: { kind: "mask-email", first: 0 },
  },
  note: {
    zh: "身份证前2后3约剩 365 万个候选；若同表有完整出生日期且知道所在县，只剩 1 个。银行账号、出生日期、邮箱该规则未规定，按默认策略处理。",
    en: "An ID with first 2 and last 3 has about 3.65 million candidates, but one only where the table also shows the birth date and the county is known. Bank accounts, birth dates and e-mail are not in the rule and go as in the default policy.",
  },
};
