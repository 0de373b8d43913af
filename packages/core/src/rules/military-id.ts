import { type Candidate, type CharacterRule, evidence } from "../rule.js";
import { isDigit, isHan, isSpace } from "../text/chars.js";
import type { Context } from "../text/context.js";
import { ID_HEAD, ID_LABEL } from "./identity/evidence.js";
import { isIdentityMeaning } from "./identity/meanings.js";
import { isFreeLeft } from "./numbers/boundary.js";
import { isImpersonal, labelRelation } from "./numbers/label-relation.js";

const FORM = evidence("form", "军人证件的“字第…号”格式", "the form 字第…号 of military cards");
const DIGITS = evidence("form-digits", "军人证件表头下的号码", "digits under a head of military cards");

/** Words that begin such a number on cards of the forces, and of no other kind of 字第 paper. */
const FORCES = ["军", "士", "兵", "文职", "军文", "参", "政", "后", "装", "海", "空", "武", "警"];
const LONGEST_PREFIX = 4;
const FEWEST_DIGITS = 4;
const MOST_DIGITS = 8;

/** 军官证, 士兵证, 文职干部证: …字第…号. */
export const militaryId: CharacterRule = {
  id: "military-id",
  category: "id-number",
  title: { zh: "军人证件号码", en: "military identity card" },
  source: "证件印制格式；公开文书实例",
  labels: [
    "军官证",
    "军官证号",
    "军官证号码",
    "士兵证",
    "士兵证号",
    "士兵证号码",
    "士官证",
    "士官证号",
    "士官证号码",
    "文职干部证",
    "文职干部证号",
    "文职人员证",
    "文职人员证号",
    "军人证",
    "军人证号",
    "军人证件",
    "军人证件号",
    "军人证件号码",
    "军人身份证",
    "军人身份证件号码",
    "军人保障卡",
    "军人保障号",
    "义务兵证",
    "学员证",
    "警官证",
    "警官证号",
    "警官证号码",
    "武警证",
    "武警警官证",
    "军官证/士兵证",
  ],
  anchor: "character",
  characters: "字",
  find,
  cell: readCell,
};

function find(at: number, context: Context): Candidate | null {
  const { text } = context;
  const end = endOfNumber(text, at + 1);
  if (end < 0) return null;
  for (let length = 1; length <= LONGEST_PREFIX && isHan(text.charCodeAt(at - length)); length++) {
    const start = at - length;
    const relation = labelRelation(context, start);
    if (isImpersonal(relation, 0)) return null;
    if (isIdentityMeaning(relation.meaning) && relation.nearness === "direct") {
      // Under a head the prefix is whatever stands there; behind a label, what the label leaves over.
      if (relation.isHead && isHan(text.charCodeAt(start - 1))) continue;
      return { start, end, score: 0.95, evidence: [relation.isHead ? ID_HEAD : ID_LABEL, FORM] };
    }
  }
  const prefix = FORCES.find((word) => text.endsWith(word, at) && !isHanWord(text, at - word.length));
  return prefix === undefined ? null : { start: at - prefix.length, end, score: 0.7, evidence: [FORM] };
}

/** Whether the word before the prefix runs on into it (持, 为, 号 do not), or a year in brackets makes it the number of a paper. */
function isHanWord(text: string, at: number): boolean {
  if (/\d[)）〕\]］]$/.test(text.slice(Math.max(0, at - 2), at))) return true;
  return at > 0 && isHan(text.charCodeAt(at - 1)) && !"持为是号证及和与有凭".includes(text[at - 1]!);
}

/** The offset behind 第 digits 号 that begins at `at` (spaces allowed between); −1 where it does not stand there. */
function endOfNumber(text: string, at: number): number {
  let index = skipSpaces(text, at);
  if (text[index] !== "第") return -1;
  index = skipSpaces(text, index + 1);
  const first = index;
  while (index - first <= MOST_DIGITS && isDigit(text.charCodeAt(index))) index++;
  const digits = index - first;
  if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) return -1;
  index = skipSpaces(text, index);
  return text[index] === "号" ? index + 1 : -1;
}

function skipSpaces(text: string, at: number): number {
  let index = at;
  while (index - at < 2 && isSpace(text.charCodeAt(index))) index++;
  return index;
}

/** A cell under 军官证号 may hold the digits alone. */
function readCell(start: number, end: number, context: Context): Candidate | null {
  const value = context.text.slice(start, end);
  if (!/^(?:[\p{Script=Han}]{1,4}(?:字第?)?)?\d{6,8}号?$/u.test(value) || !isFreeLeft(context.text, start)) return null;
  return { start, end, score: 0.75, evidence: [ID_HEAD, DIGITS] };
}
