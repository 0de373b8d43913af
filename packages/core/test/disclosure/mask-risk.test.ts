import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countFifteenCandidates } from "../../src/disclosure/fifteen-candidates.js";
import { countIdCandidates, type Known, type Register } from "../../src/disclosure/id-candidates.js";
import { countInRegisters, livingRegister } from "../../src/disclosure/register.js";

const day: Known = { sex: "female", birthYear: 1985, birthMonth: 3, birthDay: 12 };

// The last column of mask_risk.tsv, every row: with sex, day of birth and county known the table of codes does not matter.
test.each([
  ["522631********1048", 1],
  ["522631*********048", 1],
  ["522631**********48", 9],
  ["522631***********8", 45],
  ["52263119850312****", 499],
  ["522631198503******", 499],
  ["5226311985****1048", 1],
  ["52263119******1048", 1],
  ["5226**********1048", 1],
  ["522***********1048", 1],
  ["52*************048", 1],
  ["5***************48", 9],
  ["5****************8", 45],
  ["52****************", 499],
  ["**************1048", 1],
  ["522631************", 499],
  ["5226311985****10**", 5],
])("%s leaves %i with sex, day of birth and county (mask_risk.tsv)", (pattern, count) => {
  expect(countInRegisters(pattern, { ...day, divisions: [522631] })).toBe(count);
});

// keep8+4 shows its county too: the whole row.
test.each<[Known, number]>([
  [{}, 2127],
  [{ sex: "female" }, 2127],
  [{ sex: "female", birthYear: 1985 }, 33],
  [{ sex: "female", birthYear: 1985, birthMonth: 3 }, 3],
  [day, 1],
])("52263119******1048 with %j leaves %i (mask_risk.tsv)", (known, count) => {
  expect(countInRegisters("52263119******1048", known)).toBe(count);
});

test("where the division is hidden the count is as many times that of one as there are divisions (keep2+0)", () => {
  const { first, last } = livingRegister();
  // mask_risk.tsv was made with 121 codes of the province: 4,013,182,800 = 121 × 33,166,800. Which codes they are does not matter where the check digit is hidden.
  const divisions = Array.from({ length: 121 }, (_, index) => 520_001 + index);
  const register: Register = { first, last, divisions };
  expect(countIdCandidates("52****************", {}, register)).toBe(4_013_182_800);
  expect(countIdCandidates("52****************", { sex: "female" }, register)).toBe(2_004_582_800);
  expect(countIdCandidates("52****************", { ...day, birthDay: 12 }, register)).toBe(60_379);
});

test("an answer that was kept is that of a register asked anew", () => {
  const register = livingRegister();
  for (const pattern of ["522631********1048", "52****1985****104X", "52263119850312****"]) {
    const once = countIdCandidates(pattern, {}, register);
    expect(countIdCandidates(pattern, {}, register)).toBe(once);
    expect(countIdCandidates(pattern, {}, { ...register })).toBe(once);
  }
});

describe("the register", () => {
  test("holds the very old where their birth is shown", () => {
    expect(countInRegisters("52263119280312****", {})).toBe(999);
  });

  test("takes a division that is in no table as it is shown", () => {
    expect(countInRegisters("529999********1048", {})).toBeGreaterThan(3_000);
  });
});

test("numbers of 15 digits are what trying every day and sequence gives", () => {
  const patterns = fc.constantFrom("522631850312***", "522631******048", "5226318503**0**", "522631**0312104");
  const knowledge = fc.record({ sex: fc.constantFrom("male" as const, "female" as const) }, { requiredKeys: [] });
  fc.assert(
    fc.property(patterns, knowledge, (pattern, known) => {
      const expression = new RegExp(`^${pattern.replaceAll("*", ".")}$`);
      let count = 0;
      for (let time = Date.UTC(1900, 0, 1); time <= Date.UTC(1999, 11, 31); time += 86_400_000) {
        const birth = new Date(time).toISOString().slice(2, 10).replaceAll("-", "");
        if (!new RegExp(`^${pattern.slice(6, 12).replaceAll("*", ".")}$`).test(birth)) continue;
        for (let sequence = 1; sequence <= 999; sequence++) {
          if (known.sex !== undefined && (sequence % 2 === 1) !== (known.sex === "male")) continue;
          if (expression.test(`522631${birth}${String(sequence).padStart(3, "0")}`)) count++;
        }
      }
      expect(countFifteenCandidates(pattern, known, 1)).toBe(count);
    }),
    { numRuns: 8 },
  );
});
