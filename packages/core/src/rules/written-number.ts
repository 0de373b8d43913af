import { isDigit } from "../text/chars.js";

const HANZI = "〇一二三四五六七八九";
/** Digit values of numerals; −1 for everything else. */
export function numeralValue(unit: number): number {
  if (isDigit(unit)) return unit - 0x30;
  // 零 ○ (U+25CB, the usual stand-in for 〇) O
  if (unit === 0x96f6 || unit === 0x25cb) return 0;
  return HANZI.indexOf(String.fromCharCode(unit));
}

/** Spaces and one line break may stand inside a date that was set in columns. */
export function skipGap(text: string, at: number): number {
  let index = at;
  while (index < at + 3 && (text.charCodeAt(index) === 0x20 || text.charCodeAt(index) === 0x0a)) index++;
  return index;
}

export interface Part {
  readonly value: number;
  readonly end: number;
}

/** ASCII digits, `least` to `most` of them, none more following. */
export function digits(text: string, at: number, least: number, most: number): Part | null {
  let end = at;
  let value = 0;
  while (end - at <= most && isDigit(text.charCodeAt(end))) value = value * 10 + text.charCodeAt(end++) - 0x30;
  const count = end - at;
  return count < least || count > most ? null : { value, end };
}

/** 0 and O stand in for 〇 behind a hanzi digit: 一九九0年, 二OO五年. */
const STAND_IN = "0Oo";

/** 一九八五, 八五 (spaces allowed between): two or four hanzi digits. */
export function hanziYear(text: string, at: number): Part | null {
  let end = at;
  let value = 0;
  let count = 0;
  while (count < 4) {
    const next = count === 0 ? end : skipGap(text, end);
    const unit = text.charCodeAt(next);
    const standIn = count > 0 && STAND_IN.includes(text[next] ?? " ");
    const digit = standIn ? 0 : isDigit(unit) ? -1 : numeralValue(unit);
    if (digit < 0) break;
    value = value * 10 + digit;
    count++;
    end = next + 1;
  }
  return count === 4 || count === 2 ? { value, end } : null;
}

/** 三, 十, 十二, 二十五, 廿三, 卅, 初五: numbers to 39 as the lunar and the solar calendar write them. */
export function hanziNumber(text: string, at: number): Part | null {
  let index = at;
  const first = text[index];
  if (first === "初") {
    const digit = text[index + 1] === "十" ? 10 : numeralValue(text.charCodeAt(index + 1));
    return digit > 0 ? { value: digit, end: index + 2 } : null;
  }
  let value = 0;
  if (first === "廿" || first === "卅") {
    value = first === "廿" ? 20 : 30;
    index++;
  } else {
    const digit = first === undefined || isDigit(first.charCodeAt(0)) ? -1 : numeralValue(first.charCodeAt(0));
    if (digit > 0) {
      value = digit;
      index++;
    }
    if (text[index] === "十") {
      value = value === 0 ? 10 : value * 10;
      index++;
    } else return value > 0 ? { value, end: index } : null;
  }
  const unit = text.charCodeAt(index);
  const last = isDigit(unit) ? -1 : numeralValue(unit);
  if (last > 0) return { value: value + last, end: index + 1 };
  return value > 0 ? { value, end: index } : null;
}
