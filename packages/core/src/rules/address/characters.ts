import { classOf, HAN, isDigit } from "../../text/chars.js";

/** No name of a place holds one of these; an address never reaches across them. */
const NEVER_IN_A_NAME =
  "的在与及住址你他她它了被因但很岁该此这哪每使给请您谁号级款届份约仍需须已拟购卖吨亩叫证话持做等是系某";

const NUMERALS = "零〇○一二三四五六七八九十百廿";
/** Stems and directions that name a building, a unit or a door. */
const STEMS = "甲乙丙丁戊己庚辛东西南北中左右前后上下";

const NAME = 1;
const NUMERAL = 2;
const STEM = 4;

const kinds = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) if (classOf(unit) === HAN) kinds[unit] = NAME;
for (const character of NEVER_IN_A_NAME) kinds[character.charCodeAt(0)] = 0;
for (const character of NUMERALS) kinds[character.charCodeAt(0)]! |= NUMERAL | NAME;
for (const character of STEMS) kinds[character.charCodeAt(0)]! |= STEM;
kinds[0x25cb] = NUMERAL;

/** A Han character a place name may hold. */
export function isNameUnit(unit: number): boolean {
  return (kinds[unit & 0xffff]! & NAME) !== 0;
}

/** 一 二 … 十 百 零 〇: what hanzi house numbers are made of. */
export function isNumeral(unit: number): boolean {
  return (kinds[unit & 0xffff]! & NUMERAL) !== 0;
}

export function isStem(unit: number): boolean {
  return (kinds[unit & 0xffff]! & STEM) !== 0;
}

/** A–W, Y, Z in either case: letters that name a block. X stands for what was taken out. */
export function isBlockLetter(unit: number): boolean {
  const upper = unit & ~0x20;
  return upper >= 0x41 && upper <= 0x5a && upper !== 0x58;
}

/** A unit that can begin a house number, but for stems. */
export function beginsNumber(unit: number): boolean {
  return isDigit(unit) || isNumeral(unit) || isBlockLetter(unit);
}
