import type { FragmentContext } from "./fragment.js";
import type { MaskedKind } from "./thresholds.js";
import { sharedDigits } from "./unite.js";

/**
 * How much likelier it is to see such a thing in two fragments of one person than in fragments of two people of one name. Factors of odds; the reasons:
 *  - a day of birth is shared by one in some ten thousand of the same age range, a month by some hundreds, a year by some dozens; a sex by one in two (names tell it mostly already: less);
 *  - people of one name on lists of one body are mostly one (subsidies are paid every quarter); of one county, often.
 */
const FACTORS = { day: 2_000, month: 200, year: 20, sex: 1.3, organ: 8, region: 4, division: 4 };
/** A digit that both masks show and that agrees: one in ten by chance. Of the county's six digits neighbours share most, of a mobile's and a card's beginning many do. */
const DIGIT = 10;
const COMMON_DIGIT = 1.4;
const COMMON_DIGITS: Readonly<Record<MaskedKind, number>> = { "id-number": 6, phone: 3, "bank-account": 6 };
/** A check digit that holds for two halves: one in eleven by chance (ISO 7064), one in ten (Luhn). */
const CHECK: Readonly<Record<MaskedKind, number>> = { "id-number": 11, phone: 1, "bank-account": 10 };
/** Odds that two fragments of one name are one person's, before anything else is known. */
const SAME_NAME = 1;

/** Odds that two fragments of one name are of one person; 0 where they contradict each other. `completes`: their digits together are a whole number, and its check digit holds. */
export function oddsOfOnePerson(
  kind: MaskedKind,
  a: { readonly pattern: string; readonly context: FragmentContext },
  b: { readonly pattern: string; readonly context: FragmentContext },
  completes: boolean,
): number {
  const agreed = agreement(a.context, b.context);
  if (agreed === 0) return 0;
  const beginning = COMMON_DIGITS[kind];
  const common = sharedDigits(a.pattern.slice(0, beginning), b.pattern.slice(0, beginning));
  const telling = sharedDigits(a.pattern.slice(beginning), b.pattern.slice(beginning));
  return SAME_NAME * agreed * COMMON_DIGIT ** common * DIGIT ** telling * (completes ? CHECK[kind] : 1);
}

function agreement(a: FragmentContext, b: FragmentContext): number {
  let odds = 1;
  const compare = <T>(left: T | undefined, right: T | undefined, factor: number, contradicts: boolean): void => {
    if (left === undefined || right === undefined) return;
    if (left === right) odds *= factor;
    else if (contradicts) odds = 0;
  };
  const { day, month, year } = FACTORS;
  compare(a.birthYear, b.birthYear, year, true);
  compare(a.birthMonth, b.birthMonth, month / year, true);
  compare(a.birthDay, b.birthDay, day / month, true);
  compare(a.sex, b.sex, FACTORS.sex, true);
  compare(a.organ, b.organ, FACTORS.organ, false);
  compare(a.region, b.region, FACTORS.region, false);
  if (a.divisions !== undefined && b.divisions !== undefined) {
    const { divisions } = b;
    // Whoever lives in another county is mostly another; people move.
    odds *= a.divisions.some((code) => divisions.includes(code)) ? FACTORS.division : 1 / FACTORS.division;
  }
  return odds;
}

/** Odds as a probability; never quite sure. */
export function asConfidence(odds: number): number {
  return Math.min(0.99, Math.round((odds / (1 + odds)) * 1000) / 1000);
}
