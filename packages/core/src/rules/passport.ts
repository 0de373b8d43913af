import { type Candidate, evidence, NO_CANDIDATES, type NumberRule } from "../rule.js";
import type { NumberChain } from "../text/anchors.js";
import type { Context } from "../text/context.js";
import { isKindBehind, isKindInRow } from "./identity/document-kind.js";
import { ID_HEAD, ID_LABEL } from "./identity/evidence.js";
import { lettersBefore, mayBeDocument } from "./identity/letters.js";
import { isIdentityMeaning } from "./identity/meanings.js";
import { isFreeLeft, isFreeRight } from "./numbers/boundary.js";
import { isImpersonal, labelRelation } from "./numbers/label-relation.js";
import { type DigitRun, firstRun, isTied } from "./numbers/runs.js";

/** Ordinary E, E + letter, G, old 14/15 + 7; service P PE S SE; diplomatic D DE; Hong Kong H K KJ; Macao MA MB. */
const CHINESE =
  /^(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7}|1[45]\d{7}|P\d{7}|S\d{7,8}|D\d{7,8}|[PSD]E\d{7}|[HK]\d{8}|KJ\d{7}|M[AB]\d{7})$/;
/** Foreign passports have 6 to 9 characters, mostly letters first; only their label tells. */
const FOREIGN = /^[A-Z]{0,3}\d{6,9}$/;

const KIND = /护照|passport/i;

const BEHIND = evidence("kind-behind", "后面括注是护照", "a note in brackets behind it says passport");
const FORM = evidence("form", "符合中国护照号码的格式", "has the form of a Chinese passport number");
const FOREIGN_FORM = evidence(
  "form-foreign",
  "护照提示词后的6至9位证件号",
  "6–9 characters behind a label of a passport",
);

/** Passports: no check digit is printed with the number, so a label of identity must vouch for it. */
export const passport: NumberRule = {
  id: "passport",
  category: "id-number",
  title: { zh: "护照号码", en: "passport number" },
  source: "公安部出入境管理局普通护照号码规则（2017-04-05 起 E + 字母 + 7 位）；ICAO 9303-4",
  labels: [
    "护照",
    "护照号",
    "护照号码",
    "护照编号",
    "中国护照",
    "普通护照",
    "因公护照",
    "因私护照",
    "外国护照",
    "护照证号",
    "护照/证件号",
    "护照證號",
    "護照",
    "護照號碼",
    "Passport",
    "PassportNo",
    "PassportNo.",
    "PassportNumber",
    "hzhm",
  ],
  anchor: "number",
  digits: [6, 9],
  find,
};

function find(chain: NumberChain, context: Context): readonly Candidate[] {
  const run = firstRun(chain, 6, 9);
  if (run === null || isTied(run)) return NO_CANDIDATES;
  const candidate = judge(run, context);
  return candidate === null ? NO_CANDIDATES : [candidate];
}

function judge(run: DigitRun, context: Context): Candidate | null {
  const { text } = context;
  const { end } = run;
  if (!isFreeRight(text, end)) return null;
  const start = startOf(text, run.start);
  if (start < 0) return null;
  const behind = isKindBehind(text, end, KIND);
  if (!behind && !mayBeDocument(context, start)) return null;
  const relation = labelRelation(context, start);
  if (isImpersonal(relation, run.digits.length)) return null;
  const number = text.slice(start, run.start).trim().toUpperCase() + run.digits;
  const lettered = start < run.start;
  if (behind && lettered && CHINESE.test(number)) return { start, end, score: 0.85, evidence: [BEHIND, FORM] };
  if (!isIdentityMeaning(relation.meaning) || relation.nearness === "none") return null;
  const passportLabel = relation.meaning === "passport" || isKindInRow(context, KIND);
  const touching = relation.nearness !== "near";
  const label = relation.isHead ? ID_HEAD : ID_LABEL;
  if (CHINESE.test(number) && (touching ? lettered || passportLabel : lettered && passportLabel)) {
    return { start, end, score: touching ? 0.95 : 0.75, evidence: [label, FORM] };
  }
  if (passportLabel && touching && FOREIGN.test(number) && (lettered || run.digits.length >= 8)) {
    return { start, end, score: 0.8, evidence: [label, FOREIGN_FORM] };
  }
  return null;
}

/** The start of the one to three letters before the digits, or of the digits; −1 where something is glued to them. */
function startOf(text: string, start: number): number {
  for (const count of [1, 2, 3]) {
    const from = lettersBefore(text, start, count);
    if (from >= 0) return from;
  }
  return isFreeLeft(text, start) ? start : -1;
}
