import type { CalendarDate } from "./people.js";
import type { Random } from "./random.js";

const HANZI_YEAR = "〇一二三四五六七八九";
const two = (n: number): string => String(n).padStart(2, "0");

/** 1–31 in characters: 三, 十, 十二, 二十, 二十九. */
export function hanziNumber(n: number): string {
  const units = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
  if (n < 10) return units[n] as string;
  const tens = Math.floor(n / 10);
  return `${tens === 1 ? "" : units[tens]}十${units[n % 10]}`;
}

export const hanziYear = (random: Random, year: number): string => {
  const zero = random.pick(["〇", "零", "○"]);
  return [...String(year)].map((c) => (c === "0" ? zero : HANZI_YEAR[Number(c)])).join("");
};

export const fullDate = (date: CalendarDate): string => `${date.year}年${date.month}月${date.day}日`;

/** Dates as they stand in notices: signing dates, terms, meetings. */
export function plainDate(random: Random, date: CalendarDate): string {
  return random.weighted([
    [fullDate(date), 8],
    [`${date.year}-${two(date.month)}-${two(date.day)}`, 3],
    [`${date.year}.${date.month}.${date.day}`, 1],
    [`${date.year}/${date.month}/${date.day}`, 1],
    [`${hanziYear(random, date.year)}年${hanziNumber(date.month)}月${hanziNumber(date.day)}日`, 1],
  ]);
}

/** A birth date as a table prints it. */
export function cellDate(random: Random, date: CalendarDate): string {
  const { year: y, month: m, day: d } = date;
  return random.pick([
    `${y}-${two(m)}-${two(d)}`,
    `${y}-${two(m)}-${two(d)}`,
    `${y}/${m}/${d}`,
    `${y}.${two(m)}.${two(d)}`,
    `${y}.${two(m)}`,
    `${y}.${m}`,
    `${y}年${m}月`,
    `${y}年${two(m)}月${two(d)}日`,
    `${y}${two(m)}${two(d)}`,
    `${y}${two(m)}`,
  ]);
}

/** A birth date as a sentence prints it, without the words around it. */
export function proseDate(random: Random, date: CalendarDate): string {
  const { year: y, month: m, day: d } = date;
  return random.weighted([
    [`${y}年${m}月${d}日`, 5],
    [`${y}年${m}月`, 4],
    [`${y}年${two(m)}月${two(d)}日`, 1],
    [`${y}.${two(m)}`, 1],
    [y > 1949 && y < 2000 ? `${String(y).slice(2)}年${m}月` : `${y}年${m}月`, 0.6],
    [`${hanziYear(random, y)}年${hanziNumber(m)}月${hanziNumber(d)}日`, 1],
    [`${hanziYear(random, y)}年${hanziNumber(m)}月`, 1],
  ]);
}
