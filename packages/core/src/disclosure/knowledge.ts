import type { Known } from "./id-candidates.js";

/** Something that a row or sentence says of the person a masked number belongs to. Never holds a value when told: only `zh` and `en` are shown. */
export interface Fact {
  readonly kind: "number" | "birth" | "sex" | "age" | "division";
  readonly known: Known;
  /** Of an ID in another column (a student number, a disability certificate): the digits it shows, as a pattern of 18. */
  readonly pattern?: string;
  readonly zh: string;
  readonly en: string;
}

/** Facts of one `kind`, without what the person is called. */
export function birthFact(year: number, month: number, day: number): Fact {
  const known = { birthYear: year, birthMonth: month };
  return day > 0
    ? { kind: "birth", known: { ...known, birthDay: day }, zh: "出生日期", en: "day of birth" }
    : { kind: "birth", known, zh: "出生年月", en: "month of birth" };
}

export function sexFact(word: string): Fact | null {
  const sex = /^(?:男|male|m)性?$/i.test(word) ? "male" : /^(?:女|female|f)性?$/i.test(word) ? "female" : null;
  return sex === null ? null : { kind: "sex", known: { sex }, zh: "性别", en: "sex" };
}

export function ageFact(age: number): Fact | null {
  return age > 0 && age < 120 ? { kind: "age", known: { age }, zh: "年龄", en: "age" } : null;
}

export function divisionFact(divisions: readonly number[]): Fact {
  return { kind: "division", known: { divisions }, zh: "所在县（市、区）", en: "county" };
}

/** What the facts say together; later ones do not displace earlier ones. */
export function knownBy(facts: readonly Fact[]): Known {
  let known: Known = {};
  for (const fact of facts) known = { ...fact.known, ...known };
  return known;
}
