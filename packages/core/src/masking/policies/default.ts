import type { Policy } from "../policy.js";

/** No digit of an ID, an address to its township, a birth date to its year. */
export const DEFAULT: Policy = {
  id: "default",
  title: { zh: "默认策略：不显示证件号", en: "Default: no digit of an ID" },
  source: null,
  weak: false,
  operations: {
    "id-number": { kind: "mask", first: 0, last: 0 },
    address: { kind: "generalise-address", to: "township" },
    "bank-account": { kind: "mask", first: 0, last: 0 },
    "birth-date": { kind: "generalise-date" },
    phone: { kind: "mask-phone", mobile: { first: 3, last: 4 }, landLine: "area-code" },
    email: { kind: "mask-email", first: 0 },
  },
  note: {
    zh: "证件号、银行账号全部以 * 代替；住址只留到乡镇、街道（同永安市 2023 年规则）；出生日期只留年份（GB/T 37964-2019 泛化）；手机前3后4，固定电话只留区号；邮箱只留域名；其余六类整体隐去。手机前3后4仍有 10,000 个候选号码，名单较短时宜整列删除。",
    en: "IDs and bank accounts are starred as a whole; addresses end at the township (as in the 2023 rule of Yong'an); birth dates keep their year (GB/T 37964-2019, generalisation); mobiles keep first 3 and last 4, land-lines their area code; mailboxes their domain; the six other categories are suppressed. A mobile so masked has 10,000 candidates left: in a short list leave the column out.",
  },
};
