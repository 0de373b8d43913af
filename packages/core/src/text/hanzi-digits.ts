/** The digits as they are written in Chinese numbers read digit by digit: 〇 and its stand-ins, plain and financial forms, 幺 for 1. */
const FORMS = ["〇零○", "一壹幺弌", "二贰弍貳", "三叁弎叄", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"];

const values = new Int8Array(0x10000).fill(-1);
FORMS.forEach((forms, value) => {
  for (const form of forms) values[form.charCodeAt(0)] = value;
});

/** The value of a hanzi digit, −1 for any other unit. 十, 百 and their like are no digits: an amount is not read digit by digit. */
export function hanziDigit(unit: number): number {
  return values[unit & 0xffff]!;
}

/** Fewer in a row are years, ordinals and lists (二〇一八年, 一二三); the shortest number worth finding, a local telephone, has seven. */
export const FEWEST_HANZI_DIGITS = 7;

/**
 * Is the stretch, all of hanzi digits, a number? Zeros alone are the ○○○○○○○ that masks and blanks are made of, and one digit throughout is no number either.
 */
export function isHanziNumber(text: string, start: number, end: number): boolean {
  const first = hanziDigit(text.charCodeAt(start));
  for (let at = start + 1; at < end; at++) if (hanziDigit(text.charCodeAt(at)) !== first) return true;
  return false;
}
