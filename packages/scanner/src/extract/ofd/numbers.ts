/** A word of a list of numbers. */
const WORD = /[^\s,]+/y;
/** Digits that a whole number holds without loss. */
const EXACT = 15;

/** Numbers parted by spaces or commas (ST_Array of GB/T 33190-2016); words that are none are left out. */
export function numbersOf(text: string | undefined): number[] {
  const numbers: number[] = [];
  if (text === undefined) return numbers;
  const { length } = text;
  for (let at = 0; at < length; ) {
    const start = at;
    let code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0x2c || code === 0xa0 || code === 0x3000) {
      at++;
      continue;
    }
    // Plain decimals, which nearly all are, are read digit by digit: thousands stand on a page.
    let digits = 0;
    let scale = 1;
    while (code >= 0x30 && code <= 0x39) {
      digits = digits * 10 + code - 0x30;
      code = text.charCodeAt(++at);
    }
    if (code === 0x2e) {
      code = text.charCodeAt(++at);
      while (code >= 0x30 && code <= 0x39) {
        digits = digits * 10 + code - 0x30;
        scale *= 10;
        code = text.charCodeAt(++at);
      }
    }
    if ((at === length || code === 0x20) && at - start <= EXACT && at - start > (scale === 1 ? 0 : 1)) {
      numbers.push(digits / scale);
      continue;
    }
    WORD.lastIndex = start;
    const word = WORD.exec(text)?.[0] ?? " ";
    const number = Number(word);
    if (word !== " " && Number.isFinite(number)) numbers.push(number);
    at = start + word.length;
  }
  return numbers;
}
