import type { Policy } from "../policy.js";

/** 人社部、财政部: ID partly hidden, everything else not published. */
export const EMPLOYMENT_SUBSIDY_2017: Policy = {
  id: "employment-subsidy-2017",
  title: { zh: "就业补助资金信息公开规则", en: "Employment subsidies" },
  source: {
    body: "人力资源社会保障部办公厅、财政部办公厅",
    document: "部委通知（就业补助资金信息公开）",
    date: "2017-12",
    url: "http://www0780001.com/articles/42655",
    confidence: "press",
  },
  weak: false,
  operations: {
    "id-number": { kind: "mask", first: 2, last: 0, lengths: { shortest: 18, longest: 18 } },
  },
  note: {
    zh: "通知要求隐藏或遮挡身份证部分数字，未规定位数；此处只留前2位（约 40 亿个候选，已知生日仍有 6 万个）。住址、联系方式、银行卡号、出生日期、家庭困难和残疾状况原则上不公开，全部隐去。",
    en: "The notice wants some digits of the ID hidden and does not say which; here the first 2 stay (about 4 billion candidates, 60,000 with the birth date known). Addresses, contacts, bank cards, birth dates, hardship and disability are not published: suppressed.",
  },
};
