import type { Words } from "../rule.js";

/** How names are to be shown; many policies say the same. */
export const NAMES_SHOWN: Words = {
  zh: "姓名是公示所必需，可以公开；同名的以村组、单位、准考证号等区分，不用身份证号区分。",
  en: "Names are what is published; namesakes are told apart by village group, employer or exam number, not by ID number.",
};
export const NAMES_PARTLY: Words = {
  zh: "当事人姓名可以公开；其他自然人的姓名应当隐去或只留姓。",
  en: "The party's name may be shown; those of other persons are hidden or reduced to the surname.",
};
export const NAMES_SURNAME: Words = {
  zh: "以“姓+某”代替姓名。",
  en: "The surname with 某 in place of the name.",
};
export const NAMES_NONE: Words = {
  zh: "不应出现自然人名单，只公开统计数。",
  en: "No list of persons: figures only.",
};
export const NAMES_OFFICIAL: Words = {
  zh: "公职人员、联系人履行职务的姓名可以公开。",
  en: "Names of officers and contacts acting for a body may be shown.",
};
export const NAMES_NOT_MEANT: Words = {
  zh: "此类内容一般不涉及自然人名单；出现名单的按其内容另判。",
  en: "Holds no lists of persons by its nature; one that does is judged by what it lists.",
};
