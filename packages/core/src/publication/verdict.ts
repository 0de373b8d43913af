import type { Words } from "../rule.js";
import { cite, NOTICE } from "./documents.js";
import type { Basis, Verdict } from "./policy.js";

/** Reasons that many policies share. */
const STATUTORY: Words = { zh: "属于依法应当公开的要素", en: "among what the law has published" };
const NOT_SHOWN: Words = {
  zh: "不属于该类公开应当公布的内容，公开时应当去标识化",
  en: "not among what is to be published of this kind; to be de-identified",
};
const IN_PART: Words = {
  zh: "只能部分公开（须隐去出生年月日等号段），不得完整公开",
  en: "may be shown in part only (with the digits of the birth date hidden), not whole",
};
const IS_IN_PART: Words = { zh: "已按规定隐去部分号段", en: "part of the number is hidden as the rule asks" };
const CONTACT: Words = {
  zh: "可能是依法公布的联系人电话或邮箱；属个人手机、个人邮箱的须本人同意或改用单位电话，请人工核对",
  en: "may be the contact that the law has named; a person's own mobile or mailbox needs consent, or the office's in its stead: to be reviewed",
};
const OFFICE_CONTACT: Words = { zh: "属于依法公布的单位联系方式", en: "the contact of a body that the law has named" };
const DWELLING: Words = {
  zh: "依法公布的是单位地址；像是个人住址，请人工核对",
  en: "the law has the address of the body published; this looks like a dwelling: to be reviewed",
};
const YEAR_MONTH: Words = {
  zh: "出生年月属于依法应当公开的要素（不含日）",
  en: "year and month of birth are among what the law has published, the day is not",
};
const NOT_THE_DAY: Words = {
  zh: "依法只公开到出生年月，不得公开到日",
  en: "the law has year and month of birth published, not the day",
};
const NO_LIST: Words = {
  zh: "此类名单不应公示，只能公开统计数",
  en: "such lists are not to be published; figures only",
};

type Fields = Readonly<Record<string, Verdict>>;

/** One verdict for several fields; `names` parted by spaces. */
export function each(names: string, verdict: Verdict): Fields {
  return Object.fromEntries(names.split(" ").map((name) => [name, verdict]));
}

/** The field is shown by law. */
export function shown(basis: Basis, reason: Words = STATUTORY): Verdict {
  return { outcome: "exempt", reason, clause: cite(basis), confidence: basis.confidence };
}

/** The field is not to be shown in this kind of publication. */
export function never(basis: Basis, reason: Words = NOT_SHOWN): Verdict {
  return { outcome: "violation", reason, clause: cite(basis), confidence: basis.confidence };
}

/** No such list is to be published at all. */
export function noList(basis: Basis = NOTICE): Verdict {
  return never(basis, NO_LIST);
}

/** The whole value is not to be shown, a part of it may be; a number so masked is lawful, even where the mask is weak. */
export function idInPart(basis: Basis): Fields {
  return { "id-number": never(basis, IN_PART), "weak-mask": shown(basis, IS_IN_PART) };
}

/** A human decides. */
export function review(basis: Basis, reason: Words): Verdict {
  return { outcome: "review", reason, clause: cite(basis), confidence: basis.confidence };
}

/**
 * Contacts that the law has named: a land-line that is not told to be a person's own is the body's; a mobile or mailbox that may be somebody's own
 * is reviewed.
 */
export function contacts(basis: Basis): Readonly<Record<string, Verdict | readonly Verdict[]>> {
  const asked = review(basis, CONTACT);
  return {
    "land-line": [{ ...shown(basis, OFFICE_CONTACT), subject: "unknown" }, asked],
    ...each("phone email", asked),
  };
}

/** The address of a body that the law has named; one that is told to be a person's dwelling is reviewed. */
export function officeAddress(basis: Basis): readonly Verdict[] {
  return [{ ...shown(basis, OFFICE_CONTACT), subject: "unknown" }, review(basis, DWELLING)];
}

/** Year and month of birth are shown, the day is not. */
export function yearAndMonth(basis: Basis): readonly Verdict[] {
  return [{ ...shown(basis, YEAR_MONTH), form: "year-month" }, never(basis, NOT_THE_DAY)];
}
