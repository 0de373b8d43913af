import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countAccountCandidates } from "../../src/disclosure/account-candidates.js";
import { countPhoneCandidates } from "../../src/disclosure/phone-candidates.js";
import { hasIssuerPrefix } from "../../src/rules/account/issuers.js";
import { passesLuhn } from "../../src/rules/checksums/luhn.js";
import { isMobileSegment } from "../../src/rules/phone/segments.js";

/** Every filling of a pattern with few signs. */
function fillings(pattern: string): string[] {
  let made = [""];
  for (const sign of pattern) {
    made = made.flatMap((start) => (sign === "*" ? [..."0123456789"] : [sign]).map((digit) => start + digit));
  }
  return made;
}

function hide(number: string, places: readonly number[]): string {
  return [...number].map((digit, index) => (places.includes(index) ? "*" : digit)).join("");
}

describe("countPhoneCandidates", () => {
  test.each([
    ["138****5678", 10_000],
    ["187735522**", 100],
    ["1877355221*", 10],
    ["18773552219", 1],
    ["10012345678", 0],
    ["1*012345678", 5],
  ])("%s leaves %i", (pattern, count) => expect(countPhoneCandidates(pattern)).toBe(count));

  test.each(["138****567", "138****567X", ""])("%j is no pattern", (pattern) => {
    expect(() => countPhoneCandidates(pattern)).toThrow(RangeError);
  });

  test("the count is what trying every number gives", () => {
    const places = fc.subarray([...Array(11).keys()], { maxLength: 4 });
    fc.assert(
      fc.property(fc.stringMatching(/^1[3-9]\d{9}$/), places, (number, hidden) => {
        const pattern = hide(number, hidden);
        expect(countPhoneCandidates(pattern)).toBe(fillings(pattern).filter(isMobileSegment).length);
      }),
      { numRuns: 200 },
    );
  });
});

describe("countAccountCandidates", () => {
  test.each([
    ["622848040256489****", 1_000],
    ["622848*********0018", 10 ** 8],
    // A passbook: of no issuer's prefix, no Luhn digit.
    ["240601234567890****", 10_000],
  ])("%s leaves %i", (pattern, count) => expect(countAccountCandidates(pattern)).toBe(count));

  test("a form that is no account's is refused", () => {
    expect(() => countAccountCandidates("62284X")).toThrow(RangeError);
  });

  test("the count is what trying every card gives", () => {
    const places = fc.subarray([...Array(19).keys()], { maxLength: 4 });
    const tail = fc.stringMatching(/^\d{13}$/);
    fc.assert(
      fc.property(fc.constantFrom("622848", "621700", "955880"), tail, places, (issuer, rest, hidden) => {
        const pattern = hide(issuer + rest, hidden);
        const all = fillings(pattern);
        const cards = all.filter((number) => hasIssuerPrefix(number) && passesLuhn(number)).length;
        expect(countAccountCandidates(pattern)).toBe(cards > 0 ? cards : all.length);
      }),
      { numRuns: 100 },
    );
  });
});
