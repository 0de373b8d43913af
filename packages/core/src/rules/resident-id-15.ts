import { type Candidate, evidence, NO_CANDIDATES, type NumberRule } from "../rule.js";
import type { NumberChain } from "../text/anchors.js";
import type { Context } from "../text/context.js";
import { isRegistrationNumber } from "./checksums/registration-number.js";
import { isShortBirthDate } from "./identity/calendar.js";
import { isDivision } from "./identity/divisions.js";
import { DIVISION, ID_HEAD, ID_LABEL } from "./identity/evidence.js";
import { isIdentityMeaning } from "./identity/meanings.js";
import { isAmount, isOrdinal } from "./numbers/amount.js";
import { isFreeLeft, isFreeRight } from "./numbers/boundary.js";
import { isAmountColumn, isImpersonal, isNamedOtherwise, labelRelation } from "./numbers/label-relation.js";
import { type DigitRun, hasNeighbour, isTied, runsOf, sizesOf } from "./numbers/runs.js";
import { isInUrl } from "./numbers/url.js";

const BIRTH = evidence(
  "birth",
  "第七至十二位是真实存在的出生日期（年份两位）",
  "digits 7–12 are a real day of birth, the year in two digits",
);
const FORM = evidence(
  "form-only",
  "15位旧号没有校验码，仅凭格式判断",
  "the old form has no check digit: known by its form alone",
);

/** Numbers of the first generation of cards: 15 digits, no check digit. */
export const residentId15: NumberRule = {
  id: "resident-id-15",
  category: "id-number",
  title: { zh: "公民身份号码（15位旧号）", en: "resident identity number (15 digits, old)" },
  source: "国务院1984年居民身份证试行条例的编码；GB 11643-1999 前言",
  labels: [
    "15位身份证号",
    "15位身份证号码",
    "老身份证号",
    "老身份证号码",
    "旧身份证号",
    "旧身份证号码",
    "一代身份证",
    "一代身份证号",
    "原身份证号",
    "原身份证号码",
    "第一代身份证号",
  ],
  anchor: "number",
  digits: [15, 15],
  find,
};

/** Born before 1920, a holder of such a card would be past a hundred: without a label the digits are rather something else. */
const OLDEST_BARE = 20;

function find(chain: NumberChain, context: Context): readonly Candidate[] {
  if (chain.end - chain.start < 15) return NO_CANDIDATES;
  const found: Candidate[] = [];
  for (const run of runsOf(chain, 15)) {
    const candidate = judge(run, context);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

function judge(run: DigitRun, context: Context): Candidate | null {
  const { text } = context;
  const { start, end, digits } = run;
  if (!isShortBirthDate(digits, 6) || !isDivision(Number(digits.slice(0, 6)))) return null;
  if (run.breaks > 1 || isTied(run) || !isFreeLeft(text, start) || !isFreeRight(text, end)) return null;
  const relation = labelRelation(context, start);
  if (isImpersonal(relation, 15)) return null;
  if (isIdentityMeaning(relation.meaning) && (relation.nearness === "direct" || relation.nearness === "list")) {
    return { start, end, score: 0.95, evidence: [relation.isHead ? ID_HEAD : ID_LABEL, DIVISION, BIRTH] };
  }
  // By form alone: one in four thousand of arbitrary 15-digit numbers has it.
  const groups = run.next - run.first;
  if (groups > 1 && (sizesOf(run).join("-") !== "6-6-3" || run.breaks > 0 || hasNeighbour(run))) return null;
  if (Number(digits.slice(6, 8)) < OLDEST_BARE || isRegistrationNumber(digits)) return null;
  if (isAmount(text, start, end) || isInUrl(text, start, end) || isOrdinal(text, start, end)) return null;
  if (isNamedOtherwise(text, start) || isAmountColumn(context) || relation.nearness === "direct") return null;
  return { start, end, score: 0.6, evidence: [DIVISION, BIRTH, FORM] };
}
