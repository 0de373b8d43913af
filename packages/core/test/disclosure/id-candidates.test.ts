import fc from "fast-check";
import { expect, test } from "vitest";
import { countIdCandidates, type Known, type Register } from "../../src/disclosure/id-candidates.js";
import { idCheckCharacter } from "../../src/rules/checksums/mod11-2.js";

/** The register of mask_risk.tsv: born from 1936 to the day the table was made. */
const register: Register = {
  first: { year: 1936, month: 1, day: 1 },
  last: { year: 2026, month: 11, day: 23 },
  divisions: [522631],
};

// The rows of mask_risk.tsv whose division is shown, or known (last column): they do not depend on which abolished codes a table holds.
const sex: Known = { sex: "female" };
const year: Known = { ...sex, birthYear: 1985 };
const month: Known = { ...year, birthMonth: 3 };
const day: Known = { ...month, birthDay: 12 };
test.each<[string, string, number[]]>([
  ["keep6+4", "522631********1048", [3024, 3024, 33, 3, 1, 1]],
  ["keep6+3", "522631*********048", [30183, 30183, 332, 28, 1, 1]],
  ["keep6+2", "522631**********48", [301823, 301823, 3317, 282, 9, 9]],
  ["keep6+1", "522631***********8", [3015160, 1506069, 16557, 1405, 45, 45]],
  ["keep14", "52263119850312****", [999, 499, 499, 499, 499, 499]],
  ["keep12", "522631198503******", [30969, 15469, 15469, 15469, 499, 499]],
  ["keep10+4", "5226311985****1048", [33, 33, 33, 3, 1, 1]],
  ["keep6", "522631************", [33166800, 16566800, 182135, 15469, 499, 499]],
  ["6+4 and the month's two", "5226311985****10**", [3650, 1825, 1825, 155, 5, 5]],
])("%s (mask_risk.tsv)", (_, pattern, [none, withSex, withYear, withMonth, withDay, withCounty]) => {
  expect(countIdCandidates(pattern, {}, register)).toBe(none);
  expect(countIdCandidates(pattern, sex, register)).toBe(withSex);
  expect(countIdCandidates(pattern, year, register)).toBe(withYear);
  expect(countIdCandidates(pattern, month, register)).toBe(withMonth);
  expect(countIdCandidates(pattern, day, register)).toBe(withDay);
  expect(countIdCandidates(pattern, { ...day, divisions: [522631] }, register)).toBe(withCounty);
});

test.each(["52************", "5226311985031210488", "52263119850312104A"])("%s is no pattern", (pattern) => {
  expect(() => countIdCandidates(pattern, {}, register)).toThrow(RangeError);
});

test("the count is what trying every number gives", () => {
  const small: Register = {
    first: { year: 1984, month: 12, day: 1 },
    last: { year: 1985, month: 3, day: 31 },
    divisions: [522631, 520103, 110101],
  };
  const hidden = fc.subarray([...Array(18).keys()], { minLength: 0, maxLength: 18 });
  const knowledge = fc.record(
    { sex: fc.constantFrom("male" as const, "female" as const), birthMonth: fc.constantFrom(12, 1, 3) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(hidden, knowledge, (places, known) => {
      const pattern = [..."522631198503121048"].map((digit, index) => (places.includes(index) ? "*" : digit)).join("");
      expect(countIdCandidates(pattern, known, small)).toBe(bruteForce(pattern, known, small));
    }),
    { numRuns: 60 },
  );
});

function bruteForce(pattern: string, known: Known, { divisions }: Register): number {
  const expression = new RegExp(`^${pattern.replaceAll("*", ".")}$`);
  let count = 0;
  for (let time = Date.UTC(1984, 11, 1); time <= Date.UTC(1985, 2, 31); time += 86_400_000) {
    const date = new Date(time);
    if (known.birthMonth !== undefined && date.getUTCMonth() + 1 !== known.birthMonth) continue;
    const birth = date.toISOString().slice(0, 10).replaceAll("-", "");
    for (let sequence = 1; sequence <= 999; sequence++) {
      if (known.sex !== undefined && (sequence % 2 === 1) !== (known.sex === "male")) continue;
      for (const division of divisions) {
        const digits = `${division}${birth}${String(sequence).padStart(3, "0")}`;
        if (expression.test(digits + idCheckCharacter(digits))) count++;
      }
    }
  }
  return count;
}
