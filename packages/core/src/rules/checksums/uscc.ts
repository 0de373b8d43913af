// GB 32100-2015: weights 3^(i−1) mod 31 over an alphabet without I O Z S V.
const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Whether an 18-character string is a 统一社会信用代码 by its check character. Source: GB 32100-2015. */
export function isSocialCreditCode(code: string): boolean {
  if (code.length !== 18) return false;
  let sum = 0;
  for (let index = 0; index < 17; index++) {
    const value = ALPHABET.indexOf(code[index]!);
    if (value < 0) return false;
    sum += value * WEIGHTS[index]!;
  }
  return ALPHABET[(31 - (sum % 31)) % 31] === code[17];
}
