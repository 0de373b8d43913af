import type { Policy } from "../policy.js";

/** 最高人民法院: numbers deleted, residence to the county. */
export const COURT_DOCUMENTS: Policy = {
  id: "court-documents",
  title: { zh: "裁判文书上网规则", en: "Court judgments on the internet" },
  source: {
    body: "最高人民法院",
    document: "法释〔2016〕19号 第九至十一条",
    date: "2016-10-01",
    url: "http://ugaw.cn/mrwzrjfjd/rjfjrccjz",
    confidence: "unverified",
  },
  weak: false,
  operations: {
    address: { kind: "generalise-address", to: "county" },
    "birth-date": { kind: "generalise-date" },
  },
  note: {
    zh: "第十条：住址、通讯方式、身份证号、银行账号、健康状况、产权证号等删除；第十一条：住所只留到县、区。该规定可保留当事人出生日期，此处从严只留年份。条文第十、十一条全文未核。",
    en: "Article 10 deletes addresses, contacts, ID numbers, bank accounts, health, titles; article 11 keeps a residence down to the county. A party's birth date may stay by the rule; here only its year does. The wording of articles 10 and 11 is not verified.",
  },
};
