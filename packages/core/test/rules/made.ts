import fc from "fast-check";
import { idCheckCharacter } from "../../src/rules/checksums/mod11-2.js";
import { AREA_CODES } from "../../src/rules/data/area-codes.js";
import { BANK_BINS } from "../../src/rules/data/bank-bins.js";
import { divisionCodes } from "../../src/rules/identity/divisions.js";
import { unfolded } from "../../src/text/folded.js";

const counties = divisionCodes().filter((code) => code % 100 !== 0 && code < 700_000);

/** A day of birth, YYYYMMDD, of somebody who may be alive. */
export const madeBirth = fc
  .date({ min: new Date("1921-01-01T00:00:00Z"), max: new Date("2024-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll("-", ""));

const sequence = fc.integer({ min: 1, max: 995 }).map((number) => String(number).padStart(3, "0"));

/** Invented ID numbers of 18 characters that hold in every part. */
export const madeId = fc
  .tuple(fc.constantFrom(...counties), madeBirth, sequence)
  .map(([county, birth, order]) => `${county}${birth}${order}`)
  .map((body) => body + idCheckCharacter(body));

/** Invented mobile numbers in known segments. */
export const madeMobile = fc
  .tuple(
    fc.constantFrom("130", "134", "139", "147", "151", "159", "166", "170", "178", "185", "189", "191", "198", "199"),
    fc.integer({ min: 1, max: 99_999_999 }),
  )
  .map(([segment, rest]) => segment + String(rest).padStart(8, "0"));

/** An area code of four digits and a local number: [0851, 85651234]. */
export const madeLandLine = fc
  .tuple(
    fc.constantFrom(
      ...Object.entries(AREA_CODES).flatMap(([two, thirds]) => [...thirds].map((third) => `0${two}${third}`)),
    ),
    fc.integer({ min: 20_000_00, max: 89_999_999 }),
  )
  .map(([area, local]) => [area, String(local)] as const)
  .filter(([, local]) => /^[2-8]/.test(local));

const bins = BANK_BINS.flatMap(([length, prefixes]) =>
  unfolded(prefixes)
    .filter((prefix) => prefix.startsWith("62"))
    .map((prefix) => [length, prefix] as const),
);

/** Invented card numbers with a known issuer and a right check digit. */
export const madeCard = fc
  .tuple(fc.constantFrom(...bins), fc.bigInt({ min: 0n, max: 10n ** 15n }))
  .map(([[length, prefix], rest]) =>
    withLuhn(
      prefix +
        String(rest)
          .padStart(16, "0")
          .slice(0, length - prefix.length - 1),
    ),
  );

function withLuhn(body: string): string {
  let sum = 0;
  [...body].reverse().forEach((character, index) => {
    const digit = Number(character) * (index % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  });
  return body + String((10 - (sum % 10)) % 10);
}

const localPart = fc
  .stringMatching(/^[a-z][a-z0-9_]{2,14}[a-z0-9]$/)
  .filter((local) => !/^(?:x+|example|username)$/.test(local));
/** Invented mail addresses. */
export const madeMail = fc
  .tuple(
    localPart,
    fc.constantFrom("qq.com", "163.com", "gz.gov.cn", "foxmail.com", "gznu.edu.cn", "139.com", "sina.com.cn"),
  )
  .map(([local, domain]) => `${local}@${domain}`);

/** The same number with one digit changed: index and step from 1 to 9. */
export function changed(number: string, at: number, step: number): string {
  const digit = (Number(number[at]) + step) % 10;
  return number.slice(0, at) + String(digit) + number.slice(at + 1);
}

/** What may stand before and behind a value in running text without naming it. */
export const surroundings = fc.tuple(
  fc.constantFrom("", "张三，", "李四 ", "（", "王某某、男、", "经查，", "兹有村民赵六（", "；", "\n", "1、", "“"),
  fc.constantFrom("", "，", "。", " ", "）", "；李四", "\n", "，男", "”", "、"),
);
