import { CARD_BINS } from "./data/card-bins.js";
import type { Random } from "./random.js";

/** Luhn's check digit for a number still without it (ISO/IEC 7812-1). */
export function luhnDigit(body: string): string {
  let sum = 0;
  for (let i = 0; i < body.length; i++) {
    const digit = Number(body[body.length - 1 - i]);
    const doubled = i % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return String((10 - (sum % 10)) % 10);
}

/** A debit card of 16 to 19 digits under a real issuer prefix, with Luhn's digit. */
export function bankCard(random: Random): { number: string; bank: string } {
  const local = CARD_BINS.filter(([, , bank]) => /贵/.test(bank));
  const usual = CARD_BINS.filter(([bin, length]) => bin.startsWith("62") && length >= 16);
  const rest = CARD_BINS.filter(([, length]) => length >= 16);
  const [bin, length, bank] = random.pick(
    random.weighted([
      [local, 4],
      [usual, 5],
      [rest, 1],
    ] as const),
  );
  const body = bin + random.digits(length - 1 - bin.length);
  return { number: body + luhnDigit(body), bank };
}

/** A passbook or 一卡通 account: no common form, told only by its label. */
export const passbook = (random: Random): string =>
  random.pick([
    () => `2${random.digits(16)}`,
    () => `0${random.digits(18)}`,
    () => `24${random.digits(13)}`,
    () => `60${random.digits(17)}`,
    () => `8${random.digits(20)}`,
    () => `13${random.digits(12)}`,
  ])();

/** An organisation's account, 12 to 21 digits. */
export const organizationAccount = (random: Random): string =>
  random.pick([
    () => `24${random.digits(15)}`,
    () => `5200${random.digits(16)}`,
    () => `2402${random.digits(15)}`,
    () => `1329${random.digits(8)}`,
    () => `0801${random.digits(14)}`,
    () => `4218${random.digits(17)}`,
    () => `693${random.digits(13)}`,
  ])();
