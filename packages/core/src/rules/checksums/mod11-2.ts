// ISO 7064 MOD 11-2 as GB 11643-1999 uses it: weights 2^(17−i) mod 11.
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = "10X98765432";

/** The check character (0–9 or X) of the first 17 digits of `digits`. */
export function idCheckCharacter(digits: string): string {
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += (digits.charCodeAt(index) - 48) * WEIGHTS[index]!;
  return CHECK[sum % 11]!;
}

/** Whether an 18-character number (17 digits and 0–9 or X) ends in its own check character. Source: GB 11643-1999. */
export function hasIdCheckDigit(number: string): boolean {
  return number.length === 18 && idCheckCharacter(number) === number[17];
}
