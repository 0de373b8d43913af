import { DIVISIONS } from "./data/divisions.js";
import { makeDate, type Person } from "./people.js";
import type { Random } from "./random.js";

const two = (n: number): string => String(n).padStart(2, "0");
const yyyymmdd = (date: { year: number; month: number; day: number }): string =>
  `${date.year}${two(date.month)}${two(date.day)}`;

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Check character of a citizen number's first 17 digits (GB 11643-1999, ISO 7064 MOD 11-2). */
function residentCheck(first17: string): string {
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return "10X98765432"[sum % 11] as string;
}

export const hasValidCheck = (id: string): boolean => residentCheck(id.slice(0, 17)) === id[17]?.toUpperCase();

const sequence = (random: Random, person: Person): string => {
  const n = random.int(0, 499) * 2 + (person.sex === "男" ? 1 : 0);
  return String(n).padStart(3, "0");
};

const divisionOf = (random: Random, person: Person): string => {
  if (random.chance(0.1)) return random.pick(DIVISIONS)[0];
  const codes = person.home[5];
  const abolished = codes.slice(1);
  if (person.birth.year < 1985 && abolished.length > 0 && random.chance(0.7)) return random.pick(abolished);
  return codes[0] as string;
};

export function resident18(random: Random, person: Person): string {
  const first17 = divisionOf(random, person) + yyyymmdd(person.birth) + sequence(random, person);
  return first17 + residentCheck(first17);
}

/** Fifteen digits, issued before 1999: two-digit year, no check digit. */
export function resident15(random: Random, person: Person): string {
  return divisionOf(random, person) + yyyymmdd(person.birth).slice(2) + sequence(random, person).replace(/^99/, "12");
}

/** A number as a typist spoils it: the last character is wrong. */
export function spoilCheck(random: Random, id: string): string {
  const right = id[17];
  return id.slice(0, 17) + random.pick([..."0123456789X"].filter((c) => c !== right));
}

/** 港澳台居民居住证: 810000, 820000 or 830000 in place of a division. */
export function residencePermit(random: Random, person: Person): string {
  const first17 = random.pick(["810000", "820000", "830000"]) + yyyymmdd(person.birth) + sequence(random, person);
  return first17 + residentCheck(first17);
}

const NATIONALITIES: readonly (readonly [letters: string, digits: string])[] = [
  ["USA", "840"],
  ["JPN", "392"],
  ["KOR", "410"],
  ["FRA", "250"],
  ["DEU", "276"],
  ["VNM", "704"],
  ["GBR", "826"],
  ["CAN", "124"],
];

/** Check digit with weights 7-3-1 over digits and letters (A=10 …), the way of machine-readable passports (ICAO 9303). */
function travelCheck(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = Number.parseInt(text[i] as string, 36);
    sum += value * ([7, 3, 1][i % 3] as number);
  }
  return String(sum % 10);
}

/** Foreigner's permanent residence card, form of 2017: 3 letters, 4 digits of place, birth, one digit, check. */
export function foreigner15(random: Random, person: Person): string {
  const body = `${random.pick(NATIONALITIES)[0]}${random.pick(["5200", "3100", "4403", "1100"])}${yyyymmdd(person.birth).slice(2)}${random.int(0, 9)}`;
  return body + travelCheck(body);
}

/** Form of 2023: 9, two digits of province, three of nationality, birth, sequence, check as a citizen's. */
export function foreigner18(random: Random, person: Person): string {
  const first17 = `9${random.pick(["52", "31", "44", "11"])}${random.pick(NATIONALITIES)[1]}${yyyymmdd(person.birth)}${sequence(random, person)}`;
  return first17 + residentCheck(first17);
}

export function passport(random: Random): string {
  const form = random.int(0, 3);
  if (form === 0) return `G${random.digits(8)}`;
  if (form === 1) return `E${random.digits(8)}`;
  return `E${random.pick([..."ABCDEFGHJKLMNPQRSTUVWXYZ"])}${random.digits(7)}`;
}

/** 港澳居民来往内地通行证 (回乡证). */
export const homeReturnPermit = (random: Random): string =>
  `${random.pick(["H", "M"])}${random.digits(8)}${random.chance(0.3) ? two(random.int(0, 9)) : ""}`;

/** 往来港澳通行证: C and 8 digits, or C, a letter and 7 digits; W before 2014. */
export const hongKongPermit = (random: Random): string =>
  random.chance(0.3)
    ? `W${random.digits(8)}`
    : random.chance(0.5)
      ? `C${random.digits(8)}`
      : `C${random.pick([..."ABCDEFGHJK"])}${random.digits(7)}`;

/** 台湾居民来往大陆通行证: eight digits; only a label tells it from a date or a telephone. */
export const taiwanPermit = (random: Random): string => random.int(1, 9) + random.digits(7);

export const officerCard = (random: Random): string =>
  `${random.pick(["军", "政", "后", "兵", "士", "文职", "参", "南"])}字第${random.pick(["", "0"])}${random.digits(random.int(5, 7))}号`;

/** 残疾人证: the holder's ID, kind 1–7, grade 1–4. */
export const disabilityCertificate = (random: Random, person: Person): string =>
  `${resident18(random, person)}${random.int(1, 7)}${random.int(1, 4)}`;

/** 学籍号: G or J and the ID; L, school's division, birth date and four digits. */
export function studentNumber(random: Random, person: Person): string {
  const letter = random.weighted([
    ["G", 8],
    ["J", 1],
    ["L", 1],
  ] as const);
  if (letter === "L") return `L${person.home[5][0]}${yyyymmdd(person.birth)}${random.digits(4)}`;
  return letter + resident18(random, person);
}

/** Old taxpayer number of an individual business: the owner's ID and two digits. */
export const ownerTaxNumber = (random: Random, person: Person): string =>
  `${resident18(random, person)}${two(random.int(0, 9))}`;

const USCC_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Unified social credit code (GB 32100-2015); `digitsOnly` draws until the whole of it is digits. */
export function creditCode(random: Random, division: string, digitsOnly: boolean): string {
  for (;;) {
    const body = digitsOnly
      ? random.pick(["11", "12", "51", "52", "13"]) + division + random.digits(9)
      : random.pick(["91", "92", "93", "11", "12"]) +
        division +
        Array.from({ length: 9 }, () =>
          random.chance(0.6) ? random.int(0, 9) : random.pick([...USCC_CHARACTERS.slice(10)]),
        ).join("");
    const sum = USCC_WEIGHTS.reduce((s, w, i) => s + w * USCC_CHARACTERS.indexOf(body[i] as string), 0);
    const check = USCC_CHARACTERS[(31 - (sum % 31)) % 31] as string;
    if (!digitsOnly || /\d/.test(check)) return body + check;
  }
}

/** 承包方编码 (GB/T 35958-2018) that can be read as a citizen number and passes its check digit. */
export function contractorCode(random: Random, county: string): string {
  for (;;) {
    const town = random.pick(["200", "201"]);
    const village = `${random.int(0, 9)}${two(random.int(1, 12))}`;
    const group = two(random.int(1, 28));
    const first17 = county + town + village + group + random.digits(3);
    const check = residentCheck(first17);
    if (check !== "X") return first17 + check;
  }
}

/** An 18-digit number of an office's own that starts with a division and a date and fails the check digit. */
export function filingNumber(random: Random, division: string): string {
  const date = makeDate(random, 2012, 2024);
  const first17 = division + yyyymmdd(date) + random.digits(3);
  const right = residentCheck(first17);
  return first17 + random.pick([..."0123456789"].filter((digit) => digit !== right));
}
