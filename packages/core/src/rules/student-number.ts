import { type Candidate, evidence, NO_CANDIDATES, type NumberRule } from "../rule.js";
import type { NumberChain } from "../text/anchors.js";
import { isDigit, isLetter, isSpace } from "../text/chars.js";
import type { Context } from "../text/context.js";
import { isBirthDate } from "./identity/calendar.js";
import { isDivision } from "./identity/divisions.js";
import { type Eighteen, eighteensOf } from "./identity/eighteen.js";
import { BIRTH, CHECK_DIGIT, DIVISION, ID_HEAD, ID_LABEL, WRONG_CHECK_DIGIT } from "./identity/evidence.js";
import { isIdentityMeaning } from "./identity/meanings.js";
import { isResidentNumber } from "./identity/resident-number.js";
import { isFreeRight, isMask } from "./numbers/boundary.js";
import { isImpersonal, labelRelation } from "./numbers/label-relation.js";

const FORMAL = evidence("form", "G 加公民身份号码，正式学籍号", "G and an ID: a formal student number");
const MADE = evidence(
  "form-made",
  "J 或 L 加18位，按规则生成的学籍号，含区划和生日",
  "J or L and 18 digits: a student number made by rule, with division and birth",
);

/** 全国学籍号: G, J or L and 18 characters. */
export const studentNumber: NumberRule = {
  id: "student-number",
  category: "id-number",
  title: { zh: "全国学籍号", en: "national student number" },
  source: "教育部《中小学生学籍管理办法》（教基一〔2013〕7号）及学籍号编制规则",
  labels: [
    "学籍号",
    "学籍号码",
    "学籍编号",
    "全国学籍号",
    "全国学籍号码",
    "学籍辅号",
    "国网学籍号",
    "学生学籍号",
    "学籍主号",
    "电子学籍号",
    "全国统一学籍号",
    "xjh",
    "qgxjh",
  ],
  anchor: "number",
  digits: [17, 18],
  find,
};

function find(chain: NumberChain, context: Context): readonly Candidate[] {
  if (letterBefore(context.text, chain.start) < 0) return NO_CANDIDATES;
  const found: Candidate[] = [];
  for (const span of eighteensOf(chain, context.text)) {
    const candidate = judge(span, context);
    if (candidate !== null) found.push(candidate);
  }
  return found.length === 0 ? NO_CANDIDATES : found;
}

function judge(span: Eighteen, context: Context): Candidate | null {
  const { text } = context;
  const { end, number } = span;
  const start = letterBefore(text, span.start);
  if (start < 0 || !isFreeRight(text, end)) return null;
  if (!isBirthDate(number, 6) || !isDivision(Number(number.slice(0, 6)))) return null;
  const relation = labelRelation(context, start);
  if (isImpersonal(relation, 18)) return null;
  const labelled =
    isIdentityMeaning(relation.meaning) && (relation.nearness === "direct" || relation.nearness === "list");
  const label = labelled ? [relation.isHead ? ID_HEAD : ID_LABEL] : [];
  const letter = text[start]!.toUpperCase();
  if (letter !== "G") return { start, end, score: labelled ? 0.95 : 0.7, evidence: [...label, MADE, DIVISION, BIRTH] };
  if (isResidentNumber(number)) {
    return { start, end, score: labelled ? 0.99 : 0.95, evidence: [...label, FORMAL, DIVISION, BIRTH, CHECK_DIGIT] };
  }
  return labelled ? { start, end, score: 0.6, evidence: [...label, FORMAL, DIVISION, BIRTH, WRONG_CHECK_DIGIT] } : null;
}

/** Where the G, J or L before the digits stands (one space between at most); −1 where there is none or something is glued to it. */
function letterBefore(text: string, start: number): number {
  const at = isSpace(text.charCodeAt(start - 1)) ? start - 2 : start - 1;
  if (at < 0 || !"GJLgjl".includes(text[at]!)) return -1;
  const before = text.charCodeAt(at - 1);
  return isLetter(before) || isDigit(before) || isMask(text, at - 1) ? -1 : at;
}
