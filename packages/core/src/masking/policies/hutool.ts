import type { Policy } from "../policy.js";

/** What a common library does by default; here to be compared with, and to keep old output stable. */
export const HUTOOL: Policy = {
  id: "hutool",
  title: { zh: "Hutool 软件默认值（弱）", en: "Defaults of the Hutool library (weak)" },
  source: {
    body: "Hutool",
    document: "DesensitizedUtil 默认值",
    date: "不详",
    confidence: "secondary",
  },
  weak: true,
  operations: {
    "id-number": { kind: "mask", first: 1, last: 2 },
    address: { kind: "mask-tail", hidden: 8 },
    "bank-account": { kind: "mask", first: 4, last: 4 },
    "birth-date": { kind: "generalise-date" },
    phone: { kind: "mask-phone", mobile: { first: 3, last: 4 }, landLine: { first: 4, last: 2 } },
    email: { kind: "mask-email", first: 1 },
  },
  note: {
    zh: "软件默认值，不是公开规则，不宜用于公示。身份证前1后2，已知生日和县剩 9 个候选；住址按字数遮末8位而不按行政层级，会留下村名（门牌和组号此处一律遮去）；银行卡前4后4。",
    en: "The defaults of a library, no published rule, and not fit for publication. An ID with first 1 and last 2 has 9 candidates where birth date and county are known; addresses lose their last 8 characters whatever the level, which leaves the village (numbers are starred here in any case); bank cards keep first 4 and last 4.",
  },
};
