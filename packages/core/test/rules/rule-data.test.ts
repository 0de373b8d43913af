import { describe, expect, it } from "vitest";
import { hasIssuerPrefix } from "../../src/rules/account/issuers.js";
import { passesLuhn } from "../../src/rules/checksums/luhn.js";
import { hasMachineReadableCheckDigit } from "../../src/rules/checksums/machine-readable.js";
import { hasIdCheckDigit } from "../../src/rules/checksums/mod11-2.js";
import { isRegistrationNumber } from "../../src/rules/checksums/registration-number.js";
import { isSocialCreditCode } from "../../src/rules/checksums/uscc.js";
import { AREA_CODES } from "../../src/rules/data/area-codes.js";
import { BANK_BINS } from "../../src/rules/data/bank-bins.js";
import { COUNTRY_CODES } from "../../src/rules/data/country-codes.js";
import { DIVISION_GAPS } from "../../src/rules/data/division-codes.js";
import { isBirthDate, isDate, isShortBirthDate } from "../../src/rules/identity/calendar.js";
import { isCountryAlpha, isCountryNumber } from "../../src/rules/identity/countries.js";
import { divisionCodes, isDivision, isProvince } from "../../src/rules/identity/divisions.js";
import { areaCodeLength, isLocalNumber } from "../../src/rules/phone/area-codes.js";
import { unfolded } from "../../src/text/folded.js";

describe("division codes", () => {
  const codes = divisionCodes();
  it("are many, ascending, each once, of six digits", () => {
    expect(codes.length).toBe(7244);
    expect(codes.every((code, index) => index === 0 || code > codes[index - 1]!)).toBe(true);
    expect(codes[0]).toBe(110_000);
    expect(codes.at(-1)!).toBeLessThan(1_000_000);
  });
  it("take little room in the source", () => {
    expect(JSON.stringify(DIVISION_GAPS).length).toBeLessThan(12_000);
  });
  it("hold current and abolished codes", () => {
    // 黔西市 (2021), 遵义县 (abolished 2016), 凯里市, 江北县 of 重庆 under 四川 (abolished 1997).
    for (const code of [520_581, 520_321, 522_601, 510_223, 110_101, 659_011, 810_000])
      expect(isDivision(code)).toBe(true);
    for (const code of [123_456, 111_111, 0, 999_999, 520_799]) expect(isDivision(code)).toBe(false);
    expect(isProvince(52)).toBe(true);
    expect(isProvince(16)).toBe(false);
  });
});

describe("other tables", () => {
  it("issuer prefixes are digits, ascending, and shorter than their cards", () => {
    for (const [length, prefixes] of BANK_BINS) {
      const list = unfolded(prefixes);
      expect(new Set(list).size).toBe(list.length);
      expect([...list].sort()).toEqual(list);
      for (const prefix of list) expect(prefix).toMatch(/^\d{4,10}$/);
      expect(length).toBeGreaterThanOrEqual(15);
      expect(length).toBeLessThanOrEqual(19);
    }
    expect(hasIssuerPrefix("6228480402564890018")).toBe(true);
    expect(hasIssuerPrefix("622848040256489001")).toBe(false);
    expect(hasIssuerPrefix("9098101234567890123".slice(0, 18))).toBe(true);
  });
  it("area codes", () => {
    for (const [two, thirds] of Object.entries(AREA_CODES)) {
      expect(two).toMatch(/^[3-9]\d$/);
      expect([...new Set(thirds)].sort().join("")).toBe(thirds);
    }
    expect(["010", "0851", "0859", "029", "0691"].map(areaCodeLength)).toEqual([3, 4, 4, 3, 4]);
    expect(["0100", "026", "0850", "0138", "0011", "851"].map(areaCodeLength)).toEqual([3, 0, 0, 0, 0, 0]);
    expect(isLocalNumber("85651234", 4)).toBe(true);
    expect(isLocalNumber("8565123", 3)).toBe(false);
    expect(isLocalNumber("96512345", 4)).toBe(false);
  });
  it("countries", () => {
    expect(COUNTRY_CODES.length).toBe(249 * 7);
    expect(isCountryAlpha("KAZ")).toBe(true);
    expect(isCountryAlpha("KAA")).toBe(false);
    expect(isCountryNumber("840")).toBe(true);
    expect(isCountryNumber("001")).toBe(false);
    expect(isCountryNumber("40 ")).toBe(false);
  });
});

describe("check digits", () => {
  it.each([
    ["11010519491231002X", true],
    ["440524188001010014", true],
    ["440524188001010013", false],
    ["44052418800101001", false],
  ])("GB 11643: %s %s", (number, right) => expect(hasIdCheckDigit(number)).toBe(right));
  it.each([
    ["91350100M000100Y43", true],
    ["113417030032499282", true],
    ["91350100M000100Y44", false],
    ["91350100I000100Y43", false],
  ])("GB 32100: %s %s", (code, right) => expect(isSocialCreditCode(code)).toBe(right));
  it.each([
    ["79927398713", true],
    ["79927398710", false],
  ])("Luhn: %s %s", (digits, right) => expect(passesLuhn(digits)).toBe(right));
  it.each([
    ["KAZ110090123105", true],
    ["KAZ110090123106", false],
    ["L898902C36", true],
  ])("ICAO 9303: %s %s", (text, right) => expect(hasMachineReadableCheckDigit(text)).toBe(right));
  it("GS 15: one in ten bare numbers passes", () => {
    const passing = Array.from({ length: 1000 }, (_, index) => String(520_102_000_000_000 + index * 7)).filter(
      isRegistrationNumber,
    );
    expect(passing.length).toBeGreaterThan(60);
    expect(passing.length).toBeLessThan(140);
    expect(isRegistrationNumber("110108000000016")).toBe(true);
  });
});

describe("calendar", () => {
  it.each([
    [2000, 2, 29, true],
    [1900, 2, 29, false],
    [1996, 2, 29, true],
    [2001, 4, 31, false],
    [2001, 12, 31, true],
    [2001, 13, 1, false],
    [2001, 0, 1, false],
    [2001, 1, 0, false],
  ])("%d-%d-%d %s", (year, month, day, real) => expect(isDate(year, month, day)).toBe(real));
  it("knows the years of births", () => {
    expect(isBirthDate("18991231", 0)).toBe(false);
    expect(isBirthDate("19000101", 0)).toBe(true);
    expect(isBirthDate("20360101", 0)).toBe(false);
    expect(isShortBirthDate("000229", 0)).toBe(true);
    expect(isShortBirthDate("010229", 0)).toBe(false);
  });
});
