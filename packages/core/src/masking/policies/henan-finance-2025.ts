import type { Policy } from "../policy.js";

/** 河南财政金融学院: ID and bank card first 6 and last 4, mobile first 3 and last 4. */
export const HENAN_FINANCE_2025: Policy = {
  id: "henan-finance-2025",
  title: { zh: "河南财政金融学院个人信息发布规则", en: "Henan Finance University" },
  source: {
    body: "河南财政金融学院",
    document: "高校网站通知",
    date: "2025-08-15",
    url: "http://www.hsdamuzhi.com/news/47d78299170.html",
    confidence: "press",
  },
  weak: true,
  operations: {
    "id-number": { kind: "mask", first: 6, last: 4, lengths: { shortest: 18, longest: 18 } },
    address: { kind: "generalise-address", to: "township" },
    "bank-account": { kind: "mask", first: 6, last: 4, lengths: { shortest: 16, longest: 19 } },
    "birth-date": { kind: "generalise-date" },
    phone: { kind: "mask-phone", mobile: { first: 3, last: 4 }, landLine: "area-code" },
    email: { kind: "mask-email", first: 0 },
  },
  note: {
    zh: "身份证前6后4只剩 3,024 个候选；同表有出生日期时只剩 1 个，即等于未遮。详细住址“不得直接展示”，此处留到乡镇；出生日期、邮箱未规定，按默认策略处理。",
    en: "An ID with first 6 and last 4 has 3,024 candidates, and one where the table shows the birth date: as good as not masked. A detailed address may not be shown; here it ends at the township. Birth dates and e-mail go as in the default policy.",
  },
};
