import { isDigit, isHan } from "../text/chars.js";
import { digits, hanziNumber, hanziYear, numeralValue, type Part, skipGap } from "./written-number.js";

/** A date as it is written down. `month` is always known; `day` is 0 where only the month is given. Offsets are of the text read, half-open. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The longest writing known, with spaces: "一 九 八 五 年 十 二 月 二 十 五 日". */
const LONGEST = 32;
const EARLIEST_YEAR = 1880;
const LATEST_YEAR = 2035;

function monthNumber(text: string, at: number): Part | null {
  const named = text[at] === "正" ? 1 : text[at] === "冬" ? 11 : text[at] === "腊" ? 12 : 0;
  if (named > 0) return { value: named, end: at + 1 };
  const from = text[at] === "闰" ? at + 1 : at;
  return digits(text, from, 1, 2) ?? hanziNumber(text, from);
}

/** A year of two digits is of the last century, unless it could only be of this one (05年 ⇒ 2005). */
function fullYear(value: number, length: number): number {
  if (length > 2) return value;
  return value > LATEST_YEAR - 2000 ? 1900 + value : 2000 + value;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function dated(start: number, end: number, year: number, month: number, day: number): WrittenDate | null {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12) return null;
  return day > daysIn(year, month) ? null : { start, end, year, month, day };
}

/** 1985年3月5日, 85年3月, 一九八五年十月初五, "1985 年 3 月 5 日", 1985年03月05号. */
function readNamed(text: string, start: number, compact: boolean): WrittenDate | null {
  const year = digits(text, start, 4, 4) ?? digits(text, start, 2, 2) ?? hanziYear(text, start);
  if (year === null) return null;
  const yearMark = skipGap(text, year.end);
  if (text[yearMark] !== "年") return null;
  // 农历 may stand between year and month.
  let at = skipGap(text, yearMark + 1);
  if (text.startsWith("农历", at)) at += 2;
  const month = monthNumber(text, at);
  if (month === null) return null;
  const monthMark = skipGap(text, month.end);
  if (text[monthMark] !== "月") return null;
  const whole = fullYear(year.value, text.slice(start, year.end).replace(/\s/g, "").length);
  const withoutDay = dated(start, monthMark + 1, whole, month.value, 0);
  const dayStart = skipGap(text, monthMark + 1);
  const day = digits(text, dayStart, 1, 2) ?? hanziNumber(text, dayStart);
  if (day === null) return withoutDay;
  const dayMark = skipGap(text, day.end);
  if (text[dayMark] === "日" || text[dayMark] === "号") {
    return dated(start, dayMark + 1, whole, month.value, day.value);
  }
  // 十月初五, 腊月廿三: the lunar day goes without 日; an arabic one may be forgotten before a word (3月5出生).
  const lunar = !isDigit(text.charCodeAt(dayStart));
  const forgotten = text[dayMark] === "出" || text[dayMark] === "生" || (compact && !isHan(text.charCodeAt(dayMark)));
  return lunar || forgotten ? (dated(start, day.end, whole, month.value, day.value) ?? withoutDay) : withoutDay;
}

/** 1985-03-05, 1985.3.5, 1985/3, 62.3.15: one separator throughout. */
function readSeparated(text: string, start: number, compact: boolean): WrittenDate | null {
  const year = digits(text, start, 4, 4) ?? digits(text, start, 2, 2);
  if (year === null) return null;
  const mark = skipGap(text, year.end);
  const separator = text[mark];
  if (separator === undefined || !"-./–—、·－／".includes(separator)) return null;
  const month = digits(text, skipGap(text, mark + 1), 1, 2);
  if (month === null) return null;
  const whole = fullYear(year.value, year.end - start);
  const next = skipGap(text, month.end);
  if (text[next] === separator) {
    const day = digits(text, skipGap(text, next + 1), 1, 2);
    if (day !== null) {
      const date = dated(start, day.end, whole, month.value, day.value);
      if (date !== null) return date;
    }
    // 1985.3. and a word after it: the point belongs to the sentence.
  }
  // A two-digit year and a month alone (62.3) is a number, but under a label.
  return (compact || year.end - start === 4) && separator !== "、"
    ? dated(start, month.end, whole, month.value, 0)
    : null;
}

/** 19850305, 198503 or 1985 03 05. */
function readCompact(text: string, start: number): WrittenDate | null {
  const eight = digits(text, start, 8, 8);
  if (eight !== null) {
    return dated(
      start,
      eight.end,
      Math.floor(eight.value / 10000),
      Math.floor(eight.value / 100) % 100,
      eight.value % 100,
    );
  }
  const spaced = /^\d{4} \d{1,2}(?: \d{1,2})?(?!\d)/.exec(text.slice(start, start + 11));
  if (spaced !== null) {
    const [year, month, day] = spaced[0].split(" ").map(Number);
    return dated(start, start + spaced[0].length, year!, month!, day ?? 0);
  }
  const six = digits(text, start, 6, 6);
  return six === null ? null : dated(start, six.end, Math.floor(six.value / 100), six.value % 100, 0);
}

/**
 * The date that starts at `start`, with at least a month; null where there is none, where the day does not exist, or where the year is
 * not of 1880–2035. `compact`: eight or six digits without marks count too, as under a label. Reads at most 32 units.
 */
export function readDate(text: string, start: number, compact: boolean): WrittenDate | null {
  if (numeralValue(text.charCodeAt(start)) < 0) return null;
  const before = text.charCodeAt(start - 1);
  if (isDigit(before) || before === 0x2a) return null;
  return (
    readNamed(text, start, compact) ??
    readSeparated(text, start, compact) ??
    (compact ? readCompact(text, start) : null)
  );
}

function isDateUnit(unit: number): boolean {
  return (
    numeralValue(unit) >= 0 ||
    unit === 0x20 ||
    unit === 0x0a ||
    "年月日号Oo-./–—·－／十廿卅初正冬腊闰农历".includes(String.fromCharCode(unit))
  );
}

/** The date that ends right before `end` (spaces between allowed), the earliest start first. Walks back at most 32 units. */
export function dateEndingAt(text: string, end: number, compact: boolean): WrittenDate | null {
  let last = end;
  while (last > end - 3 && (text.charCodeAt(last - 1) === 0x20 || text.charCodeAt(last - 1) === 0x0a)) last--;
  let first = last;
  while (first > 0 && first > last - LONGEST && isDateUnit(text.charCodeAt(first - 1))) first--;
  for (let start = first; start < last; start++) {
    const date = readDate(text, start, compact);
    if (date !== null && date.end === last) return date;
  }
  return null;
}
