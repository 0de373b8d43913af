import { type Candidate, type CharacterRule, evidence } from "../rule.js";
import { isDigit, isHan } from "../text/chars.js";
import type { Context } from "../text/context.js";
import {
  A_BODY,
  AFTER_BORN,
  AFTER_LABEL,
  BEFORE_BORN_ON,
  CONDITION,
  DATE_ENDS,
  DATE_STARTS,
  LABEL_WORD,
  LINK,
  NOT_A_PERSON,
  SPAN_BEFORE,
  STATISTIC,
} from "./birth-words.js";
import { dateEndingAt, readDate, type WrittenDate } from "./calendar-date.js";

const LABELLED = evidence("label", "前有“出生日期”一类的标签", "a label such as 出生日期 stands before it");
const HEADED = evidence("head", "表头写明是出生日期", "the head of its column says it is a date of birth");
const BORN = evidence("born", "紧接“生”“出生”字样", "the word 生 or 出生 follows directly");
const BORN_ON = evidence("born-on", "前有“生于”“出生于”字样", "the words 生于 or 出生于 stand before it");
const CALENDAR = evidence("calendar", "是历法上存在的日期", "the date exists in the calendar");

/** How far a bracket after a label may reach: 出生日期（公历，如1990-01-01）. */
const BRACKET_REACH = 20;
/** What makes a label of 出生. */
const IS_LABEL = /^(?:日期|年月|时间|年份|[年日月]?\s?[：:])/;
/** How far to look for words that make it no person's birth. */
const REACH = 24;
/** 欧阳上官, and names of four syllables. */
const LONGEST_NAME = 6;

export const birthDate: CharacterRule = {
  id: "birth-date",
  category: "birth-date",
  title: { zh: "出生日期", en: "Date of birth" },
  source: "黔府办发〔2018〕22号第（二十二）条；GB/T 37964-2019 准标识符；GB/T 7408 日期写法",
  labels: [
    "出生日期",
    "出生年月日",
    "出生年月",
    "出生时间",
    "出生年份",
    "出生日",
    "出生",
    "出生期",
    "生日",
    "生辰",
    "诞辰",
    "公历生日",
    "农历生日",
    "阳历生日",
    "阴历生日",
    "Birth",
    "DateofBirth",
    "BirthDate",
    "Birthday",
    "DOB",
  ],
  anchor: "character",
  characters: "生BbD",
  find(at, context) {
    const { text } = context;
    if (text.charCodeAt(at) !== 0x751f) return englishLabel(at, context);
    return dateBefore(at, context) ?? dateAfter(at, context) ?? dateBeforeName(at, context);
  },
  cell(start, end, context) {
    return context.cell?.head?.meaning === "birth-date" ? wholeCell(start, end, context) : null;
  },
};

/** …1966年5月生, …1985年3月5日出生. `at`: the 生. */
function dateBefore(at: number, context: Context): Candidate | null {
  const { text } = context;
  let end = at;
  const previous = lastBefore(text, at);
  const born = text[previous] === "出" || text[previous] === "诞";
  // 出生日期：…  出生日期：…: the second label closes no date.
  if (born && IS_LABEL.test(text.slice(at + 1, at + 4))) return null;
  if (born || text[previous] === "所") end = previous;
  const closing = lastBefore(text, end);
  // The calendar may stand in brackets between: 1985年3月5日（农历）出生.
  if (born && (text[closing] === "）" || text[closing] === ")")) {
    const note = /[（(][^（()）]{0,12}[)）]$/.exec(text.slice(Math.max(0, closing - 14), closing + 1));
    if (note === null) return null;
    end = closing + 1 - note[0].length;
  }
  if (!DATE_ENDS.has(text.charCodeAt(lastBefore(text, end)))) return null;
  const date = dateEndingAt(text, end, born);
  if (date === null) return null;
  const after = text.slice(at + 1, at + 1 + REACH);
  if (isHan(text.charCodeAt(at + 1)) && !(born ? !STATISTIC.test(after) : AFTER_BORN.test(after))) return null;
  if (STATISTIC.test(after)) return null;
  const before = text.slice(Math.max(0, date.start - REACH), date.start);
  if (SPAN_BEFORE.test(before)) return null;
  if (/[年月日]\s?$/.test(before)) return null;
  if (NOT_A_PERSON.test(before + after) || (text[previous] === "诞" && A_BODY.test(before))) return null;
  return candidate(date, born ? 0.97 : 0.95, BORN);
}

/** 1988年1月，张三出生于…: a name may stand between the date and 出生于. `at`: the 生. */
function dateBeforeName(at: number, context: Context): Candidate | null {
  const { text } = context;
  const born = text.charCodeAt(at - 1) === 0x51fa;
  if (!(born ? "于在" : "于").includes(text[at + 1] ?? " ")) return null;
  let comma = born ? at - 2 : at - 1;
  while (born && comma > at - 2 - LONGEST_NAME && isHan(text.charCodeAt(comma))) comma--;
  if (text[comma] !== "，" && text[comma] !== ",") return null;
  const date = dateEndingAt(text, comma, false);
  if (date === null || /(?:于|自|从|至|到|—|-)\s?$/.test(text.slice(Math.max(0, date.start - 2), date.start)))
    return null;
  if (NOT_A_PERSON.test(text.slice(at, at + REACH)) || A_BODY.test(text.slice(comma, at))) return null;
  return candidate(date, 0.9, BORN);
}

/** 出生日期：…, 生于…, 生日：…. `at`: the 生. */
function dateAfter(at: number, context: Context): Candidate | null {
  const { text } = context;
  const previous = text[lastBefore(text, at)];
  const next = text[nextAfter(text, at + 1)];
  const born = previous === "出";
  if (born ? !AFTER_LABEL.has(text.charCodeAt(at + 1)) : next !== "日" && next !== "辰" && next !== "于") return null;
  const window = text.slice(at + 1, at + 1 + REACH * 3);
  const before = text.slice(Math.max(0, at - REACH), at);
  let offset = born ? LABEL_WORD.exec(window)![0].length : nextAfter(text, at + 1) - at;
  if (next === "于" && !born) {
    if (!DATE_STARTS.has(text.charCodeAt(nextAfter(text, nextAfter(text, at + 1) + 1)))) return null;
    if (BEFORE_BORN_ON.test(before.trimEnd()) || (previous === "诞" && A_BODY.test(before))) return null;
    if (/[党国军企]$/.test(before)) return null;
  }
  if (next === "日" && /[党国军团司企校]的?\s?$/.test(before)) return null;
  const joined = /^[/／、及和与][^：:\d\n。]{1,8}(?=[：:])/.exec(window.slice(offset, offset + BRACKET_REACH));
  if (joined !== null) offset += joined[0].length;
  const bracket = /^\s?[（(][^（()）]*[)）]/.exec(window.slice(offset, offset + BRACKET_REACH));
  if (bracket !== null) offset += bracket[0].length;
  const link = LINK.exec(window.slice(offset))![0];
  if (countBreaks(link) > 1) return null;
  const start = at + 1 + offset + link.length;
  const date = readDate(text, start, true);
  if (date === null || CONDITION.test(text.slice(date.end, date.end + REACH))) return null;
  if (gluedRight(text, date.end) || NOT_A_PERSON.test(before + text.slice(date.end, date.end + REACH))) return null;
  const labelled = next !== "于" && !link.includes("于");
  return candidate(date, labelled ? 0.99 : 0.95, labelled ? LABELLED : BORN_ON);
}

/** Birth: 1990-03-05, Date of Birth 1990/3/5, DOB: 19900305. */
function englishLabel(at: number, context: Context): Candidate | null {
  const { text } = context;
  const next = text.charCodeAt(at + 1) | 0x20;
  if (next !== 0x69 && next !== 0x6f) return null;
  const match = /^(?:birth\s?(?:day|date)?|dob|date\s?of\s?birth)["'\s]{0,3}[:：=]?["'\s]{0,3}/i.exec(
    text.slice(at, at + REACH),
  );
  if (match === null) return null;
  const date = readDate(text, at + match[0].length, true);
  return date === null || gluedRight(text, date.end) ? null : candidate(date, 0.99, LABELLED);
}

/** The date of a cell under a telling head; a note in brackets or a time of day may follow it. */
function wholeCell(start: number, end: number, context: Context): Candidate | null {
  const { text } = context;
  const calendar = /^(?:公历|农历|阳历|阴历|生于|约)?[:：\s]?/.exec(text.slice(start, start + 4))![0].length;
  const date = readDate(text, start + calendar, true);
  if (date === null || date.end > end) return null;
  const rest = text.slice(date.end, end);
  if (!/^(?:生|出生|日|号|[\s（(,，、;；/|]|T?\d{1,2}[:：时])/.test(rest) && rest !== "") return null;
  return CONDITION.test(rest) ? null : candidate(date, 0.99, HEADED);
}

function candidate(date: WrittenDate, score: number, why: typeof BORN): Candidate {
  return { start: date.start, end: date.end, score, evidence: [why, CALENDAR] };
}

/** The offset of the last unit before `at` that is no space. */
function lastBefore(text: string, at: number): number {
  let index = at - 1;
  while (index > at - 4 && text.charCodeAt(index) === 0x20) index--;
  return index;
}

function nextAfter(text: string, at: number): number {
  let index = at;
  while (index < at + 3 && text.charCodeAt(index) === 0x20) index++;
  return index;
}

function countBreaks(text: string): number {
  return text.split("\n").length - 1;
}

/** More digits, or a mask, directly behind: part of something longer. */
function gluedRight(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  return isDigit(unit) || unit === 0x2a;
}
