import { confusedDigit } from "../../text/confusions.js";
import { hanziDigit } from "../../text/hanzi-digits.js";
import { type Ends, maskEnds } from "./mask.js";
import { digitOf, offsetsOf, star } from "./significant.js";

/** What stays of a land-line: its area code, or nothing, or its ends. */
export type LandLineRule = "area-code" | "nothing" | Ends;

/**
 * 屏蔽 (mask) of a telephone. A country code stays. Of a mobile number its ends stay (前3后4: the network and the last four); of a land-line the
 * area code, which names the city and no more. A local number without area code, an extension, and what has another form keep no digit.
 */
export function maskPhone(value: string, mobile: Ends, landLine: LandLineRule): string {
  const offsets = offsetsOf(value, isPlace);
  const digits = offsets.map((offset) => placeOf(value.charCodeAt(offset))).join("");
  const country = countryCodeLength(value, digits);
  const national = digits.slice(country);
  const keep = (first: number, last: number): string => {
    const kept = new Set([...offsets.slice(0, country + first), ...(last > 0 ? offsets.slice(-last) : [])]);
    return star(value, (offset) => kept.has(offset) || !isPlace(value.charCodeAt(offset)));
  };
  if (isMobile(national)) return keep(mobile.first, mobile.last);
  if (landLine === "nothing") return keep(-country, 0);
  if (landLine !== "area-code") return maskEnds(value, landLine);
  return keep(areaCodeLength(national, country > 0), 0);
}

/** 11 digits, or 13 of the internet of things (14x). */
function isMobile(national: string): boolean {
  return /^1[3-9][\d*]{9}$/.test(national) || /^14[\d*]{11}$/.test(national);
}

/** A digit, however it is written, or a star in place of one. */
function isPlace(unit: number): boolean {
  return unit === 0x2a || digitIn(unit) >= 0;
}

function placeOf(unit: number): string {
  return unit === 0x2a ? "*" : String(digitIn(unit));
}

/** 一 and a letter that was misread for a digit are digits of the telephone: what is not a place would stay. */
function digitIn(unit: number): number {
  return Math.max(digitOf(unit), hanziDigit(unit), confusedDigit(unit));
}

function countryCodeLength(value: string, digits: string): number {
  if (digits.startsWith("0086")) return 4;
  if (!digits.startsWith("86")) return 0;
  return /^[(（]?\s*[+＋]/.test(value) || isMobile(digits.slice(2)) ? 2 : 0;
}

/** 010 and 02x have three digits, the others four; behind a country code the 0 falls away. */
function areaCodeLength(national: string, abroad: boolean): number {
  const zero = national.startsWith("0") ? 1 : 0;
  if (zero === 0 && !abroad) return 0;
  const length = zero + (/^[12]/.test(national.slice(zero)) ? 2 : 3);
  return national.length - length >= 7 ? length : 0;
}
