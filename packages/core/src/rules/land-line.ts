import { type Candidate, evidence, NO_CANDIDATES, type NumberRule } from "../rule.js";
import type { NumberChain } from "../text/anchors.js";
import type { Context } from "../text/context.js";
import { isAccountMeaning } from "./account/meanings.js";
import { isIdentityMeaning } from "./identity/meanings.js";
import { isAmount, isOrdinal } from "./numbers/amount.js";
import { isFreeLeft, isFreeRight } from "./numbers/boundary.js";
import { isImpersonal, isNamedOtherwise, type LabelRelation, labelRelation } from "./numbers/label-relation.js";
import { type DigitRun, hasNeighbour, runFrom, runsOf } from "./numbers/runs.js";
import { isInUrl } from "./numbers/url.js";
import { isLocalNumber } from "./phone/area-codes.js";
import { areaLeft, listAreaLength } from "./phone/area-left.js";
import { countryCodeStart } from "./phone/country-code.js";
import { extensionEnd } from "./phone/extension.js";
import { isDay, isHotline, isTiedLeft, localGroups } from "./phone/local-groups.js";
import { isPhoneLabelled, isPhoneMeaning, PHONE_HEAD, PHONE_LABEL } from "./phone/meanings.js";
import { readWholeNumber } from "./phone/whole-number.js";

const AREA = evidence(
  "area-code",
  "区号在长途区号表中，本地号码位数相符",
  "the area code is in the table and the local number has its length",
);
const LOCAL = evidence(
  "local-number",
  "7至8位本地号码，提示词指明是电话",
  "a local number of 7 or 8 digits, which the label calls a telephone",
);
const LIST = evidence("list", "与前一个带区号的号码并列", "in a list with a number that bears an area code");

/** Land-lines: with an area code, or 7–8 digits under a label. */
export const landLine: NumberRule = {
  id: "land-line",
  category: "phone",
  title: { zh: "固定电话", en: "land-line" },
  source: "电信网编号计划（2017年版）：长途区号与本地网号码位数",
  labels: [
    "固定电话",
    "固定电话号码",
    "固话",
    "座机",
    "座机号",
    "座机号码",
    "座机电话",
    "家庭电话",
    "家庭电话号码",
    "住宅电话",
    "宅电",
    "住宅",
    "家电",
    "办公电话",
    "办公室电话",
    "单位电话",
    "值班室电话",
    "传真",
    "传真号",
    "传真号码",
    "传真电话",
    "电话传真",
    "电话/传真",
    "办电",
    "总机",
    "小灵通",
    "Fax",
    "Tel/Fax",
  ],
  anchor: "number",
  digits: [7, 16],
  find,
};

/** Digits of a whole number: area code and local number. 86 and 0086 before it are added. */
const WHOLE_LENGTHS = [11, 12, 13, 14, 15, 16];
function find(chain: NumberChain, context: Context): readonly Candidate[] {
  const found: Candidate[] = [];
  const width = chain.end - chain.start;
  // Without a country code in brackets before it the number begins with its trunk 0, or with 86 or 0086.
  const leads = countryCodeStart(context.text, chain.start) < chain.start ? "" : "08";
  for (const length of WHOLE_LENGTHS) {
    if (width < length) break;
    for (const run of runsOf(chain, length, leads)) {
      const whole = readWholeNumber(run, context.text);
      const candidate = whole && conclude(run, whole.start, whole.glued ? 0.65 : 0.9, AREA, context);
      if (candidate !== null) found.push(candidate);
    }
  }
  for (let first = 0; first < chain.groups.length; first++) {
    const groups = localGroups(chain, first);
    if (groups === 0) continue;
    const run = runFrom(chain, first, first + groups);
    if (found.some((other) => run.start >= other.start && run.start < other.end)) continue;
    const candidate = localNumber(run, context);
    if (candidate !== null) found.push(candidate);
  }
  return found.length === 0 ? NO_CANDIDATES : found;
}

/** A local number whose area code stands in brackets before it, or before the list it is in, or that a label calls a telephone. */
function localNumber(run: DigitRun, context: Context): Candidate | null {
  const { text } = context;
  if (run.breaks > 0) return null;
  const left = areaLeft(text, run.start);
  if (left !== null) {
    return isLocalNumber(run.digits, left.length) ? conclude(run, left.start, 0.9, AREA, context) : null;
  }
  if (isTiedLeft(run)) return null;
  const listed = listAreaLength(text, run.start);
  if (listed > 0)
    return isLocalNumber(run.digits, listed) && !isDay(run.digits)
      ? conclude(run, run.start, 0.85, LIST, context)
      : null;
  if (!isLocalNumber(run.digits, 4) || isHotline(run) || isDay(run.digits) || hasNeighbour(run)) return null;
  const relation = labelRelation(context, run.start);
  return isPhoneMeaning(relation.meaning) && isPhoneWord(relation, context, run.start)
    ? conclude(run, run.start, 0.5, LOCAL, context)
    : null;
}

/** A label that touches the number, or has but a name between. */
function isPhoneWord(relation: LabelRelation, context: Context, start: number): boolean {
  if (isPhoneLabelled(relation)) return true;
  return (
    relation.nearness === "near" &&
    /[:：][\p{Script=Han}（）() ]{1,12}$/u.test(context.text.slice(Math.max(0, start - 14), start))
  );
}

function conclude(
  run: DigitRun,
  start: number,
  bare: number,
  why: Candidate["evidence"][number],
  context: Context,
): Candidate | null {
  const { text } = context;
  const end = endOf(run, text);
  if (end < 0 || !isFreeLeft(text, start)) return null;
  const relation = labelRelation(context, start);
  if (isImpersonal(relation, run.digits.length) || isAmount(text, start, end) || isInUrl(text, start, end)) return null;
  const labelled = isPhoneLabelled(relation);
  if (relation.nearness === "direct" && (isAccountMeaning(relation.meaning) || isIdentityMeaning(relation.meaning)))
    return null;
  // 0531-20180520 is rather a code with a day in it.
  if (!labelled && (isDay(run.digits.slice(-8)) || isOrdinal(text, start, end) || isNamedOtherwise(text, start)))
    return null;
  const label = labelled ? [relation.isHead ? PHONE_HEAD : PHONE_LABEL] : [];
  const score = labelled ? (why === LOCAL ? 0.9 : 0.99) : why === LOCAL ? 0.7 : bare;
  return { start, end, score, evidence: [...label, why] };
}

/** Behind the extension, or behind the number; −1 where something is glued to it. */
function endOf(run: DigitRun, text: string): number {
  const extended = extensionEnd(text, run.end);
  if (extended > run.end && isFreeRight(text, extended)) return extended;
  const next = run.chain.groups[run.next];
  if (next?.gap === "hyphen") return -1;
  return isFreeRight(text, run.end) ? run.end : -1;
}
