import type { Policy } from "../policy.js";

/** 支付宝: what its open platform shows. */
export const ALIPAY: Policy = {
  id: "alipay",
  title: { zh: "支付宝开放平台展示规范", en: "Display rules of Alipay's open platform" },
  source: {
    body: "支付宝开放平台",
    document: "平台规范（转述）",
    date: "不详",
    url: "https://blog.csdn.net/qq_45414633/article/details/108241832",
    confidence: "secondary",
  },
  weak: true,
  operations: {
    "id-number": { kind: "mask", first: 1, last: 1 },
    address: { kind: "generalise-address", to: "township" },
    "bank-account": { kind: "mask", first: 6, last: 4, lengths: { shortest: 16, longest: 19 } },
    "birth-date": { kind: "generalise-date" },
    phone: { kind: "mask-phone", mobile: { first: 3, last: 2 }, landLine: "area-code" },
    email: { kind: "mask-email", first: 0 },
  },
  note: {
    zh: "平台内展示用，不是政府公示规则。身份证前1后1，已知生日和县剩 45 个候选；银行卡前6后4。住址、出生日期、邮箱未规定，按默认策略处理。",
    en: "For display inside a platform, no rule of public bodies. An ID with first 1 and last 1 has 45 candidates where birth date and county are known; bank cards keep first 6 and last 4. Addresses, birth dates and e-mail go as in the default policy.",
  },
};
