import type { Category } from "../finding.js";
import type { Words } from "../rule.js";

/** The categories in the words of 黔府办发〔2018〕22号, clause 22. */
export const CATEGORY_TITLES: Readonly<Record<Category, Words>> = {
  "id-number": { zh: "身份证号", en: "ID number" },
  address: { zh: "家庭住址", en: "home address" },
  "bank-account": { zh: "银行账号", en: "bank account" },
  "birth-date": { zh: "出生日期", en: "date of birth" },
  phone: { zh: "联系电话", en: "telephone" },
  email: { zh: "电子邮箱", en: "e-mail" },
  "medical-record": { zh: "个人病历", en: "medical record" },
  property: { zh: "财产状况", en: "property" },
  "social-relation": { zh: "社会关系", en: "social relations" },
  "life-experience": { zh: "生活经历", en: "life experience" },
  disability: { zh: "身体缺陷", en: "disability" },
  "marital-status": { zh: "婚恋状况", en: "marital status" },
};
