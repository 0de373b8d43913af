import { isDigit } from "../../text/chars.js";
import { beginsNumber, isBlockLetter, isNameUnit, isNumeral, isStem } from "./characters.js";
import { numberedStep } from "./house-number.js";

/** Characters that end a step with a number before it, that end a settlement's name, or that end an estate's name with a number behind it. */
export const ANCHORS = "号组栋幢座室元楼队社屯寨坡湾坪坳沟冲塘庄坝区园苑舍院城寓厦邸庭";

/** What an anchor is: the end of a step with a number before it, of a settlement's name, of an estate's; both of the first two; 单元; 组. */
const NUMBERED = 1;
const SETTLEMENT = 2;
const ESTATE = 4;
const YUAN = 8;
const GROUP = 16;

const kinds = new Uint8Array(0x10000);
function mark(characters: string, kind: number): void {
  for (const character of characters) kinds[character.charCodeAt(0)]! |= kind;
}
mark("号组栋幢座室楼队社屯", NUMBERED);
mark("屯寨坡湾坪坳沟冲塘庄坝", SETTLEMENT);
mark("区园苑舍院城寓厦邸庭", ESTATE);
mark("元", YUAN);
mark("组", GROUP);

const TAILS = new Set([..."号组栋幢座室楼"].map((character) => character.charCodeAt(0)));
/** 社会, 社区, 组织, 组长, 队员: another word, whatever stands before. */
const OTHER_WORDS = new Set([..."会织长员级"].map((character) => character.charCodeAt(0)));
/** Last characters of 小组, 民组, 工作组, 领导组: no group of a village with a name. */
const BODIES = new Set([..."小民作导"].map((character) => character.charCodeAt(0)));

/** How far left of a settlement or of a named group the village must stand. */
const VILLAGE_REACH = 8;

/**
 * Whether the anchor at `at` is worth reading: the cheap question, asked at every anchor of a text. Where a number stands before it, the
 * number must itself follow a name, a space or a start — 〔2018〕22号, 月12号, 1号1号 are none.
 */
export function worthReading(text: string, at: number): boolean {
  const kind = kinds[text.charCodeAt(at) & 0xffff]!;
  if ((kind & ESTATE) !== 0) return numberBehind(text, at);
  const previous = text.charCodeAt(at - 1);
  if (kind === YUAN) return previous === 0x5355 && numberBefore(text, at - 1) >= 0;
  if (OTHER_WORDS.has(text.charCodeAt(at + 1))) return false;
  if ((kind & NUMBERED) !== 0) {
    const start = numberBefore(text, at);
    if (start >= 0) return mayFollow(text, start);
  }
  if ((kind & GROUP) !== 0) {
    if (!BODIES.has(previous)) return villageNear(text, at);
    const end = at - wordBefore(text, at);
    const start = numberBefore(text, end);
    // 第三村民组, 二小组; 石坝村民组 but not 各村民小组 or 3个村民小组
    if (start >= 0) return mayFollow(text, start);
    return end < at - 1 && isNameUnit(text.charCodeAt(end - 1)) && !"各全本每个该".includes(text[end - 1]!);
  }
  return (kind & SETTLEMENT) !== 0 && !isNameUnit(text.charCodeAt(at + 1)) && villageNear(text, at);
}

/** The length of 小, 村民, 居民, 村民小 … before 组. */
function wordBefore(text: string, at: number): number {
  return /(?:村民|居民|生产)?小?$/.exec(text.slice(Math.max(0, at - 3), at))![0].length;
}

/** Whether a numbered step (小区3栋) or door numbers (小区3-2-401) follow. */
function numberBehind(text: string, at: number): boolean {
  const from = text.charCodeAt(at + 1) === 0x20 ? at + 2 : at + 1;
  const next = text.charCodeAt(from);
  if (!isDigit(next) && !isBlockLetter(next)) return false;
  return numberedStep(text, from) !== null || /^[A-Za-z]?\d{1,3} ?[-–—－] ?\d/.test(text.slice(from, from + 8));
}

/** Where the number before `at` starts (a space or # between allowed), or −1. At most 12 units. */
export function numberBefore(text: string, at: number): number {
  let end = at;
  if (text.charCodeAt(end - 1) === 0x20 || text.charCodeAt(end - 1) === 0x0a) end--;
  if (text.charCodeAt(end - 1) === 0x23) end--;
  let index = end;
  while (index > 0 && index > end - 12) {
    const unit = text.charCodeAt(index - 1);
    if (!isNumberUnit(unit)) break;
    index--;
  }
  if (index === end && isStem(text.charCodeAt(end - 1))) return end - 1;
  return index < end && beginsNumber(text.charCodeAt(index)) ? index : -1;
}

function isNumberUnit(unit: number): boolean {
  return isDigit(unit) || isNumeral(unit) || isBlockLetter(unit) || unit === 0x2d || unit === 0xff0d;
}

/** What stands before the number: a name, a space, a line break, 附, 第 — not a bracket, a point, a date, or another number's word. */
function mayFollow(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  // 第: only groups; the reader decides. 月, 年, 日: a date.
  if (before === 0x6708 || before === 0x5e74 || before === 0x65e5) return false;
  // 1号1号, 三组三组: the anchor before has had its reading, and readings do not depend on the anchor.
  if (TAILS.has(before) && isNumberUnit(text.charCodeAt(start - 2))) return false;
  return (
    isNameUnit(before) ||
    before === 0x20 ||
    before === 0x0a ||
    before === 0x7b2c ||
    before === 0xff1a ||
    before === 0x3a ||
    before === 0x53f7 ||
    isCloser(before)
  );
}

function isCloser(unit: number): boolean {
  return unit === 0xff09 || unit === 0x29;
}

/** 村, 社区, 居委会, 嘎查 within 8 units to the left. */
function villageNear(text: string, at: number): boolean {
  for (let index = at - 1; index >= at - VILLAGE_REACH; index--) {
    const character = text[index];
    if (character === "村" || character === "区" || character === "会" || character === "查") return true;
    if (character === undefined || (character !== " " && !isNameUnit(text.charCodeAt(index)))) return false;
  }
  return false;
}
