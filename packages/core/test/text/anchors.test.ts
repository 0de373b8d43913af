import fc from "fast-check";
import { expect, test } from "vitest";
import { compileAnchors, type NumberChain, visitAnchors, visitIdling } from "../../src/text/anchors.js";
import { unitsOf } from "../../src/text/units.js";

function chains(text: string): NumberChain[] {
  const found: NumberChain[] = [];
  visitAnchors(text, unitsOf(text), 0, text.length, compileAnchors([]), {
    number: (chain) => found.push(chain),
    character: () => {},
  });
  return found;
}

const digitsOf = (text: string): string[][] => chains(text).map((chain) => chain.groups.map((group) => group.digits));

test.each<[string, string[][]]>([
  ["身份证：520123199001011234。", [["520123199001011234"]]],
  ["5201 2319 9001 0112 34", [["5201", "2319", "9001", "0112", "34"]]],
  ["0851-85551234", [["0851", "85551234"]]],
  ["0851 - 85551234", [["0851", "85551234"]]],
  ["52012319900\n1011234", [["52012319900", "1011234"]]],
  ["52012319900\r\n1011234", [["52012319900", "1011234"]]],
  ["138--12345678", [["12345678"]]],
  ["13812345678，13912345678", [["13812345678"], ["13912345678"]]],
  ["13812345678\t13912345678", [["13812345678"], ["13912345678"]]],
  ["123456\n\n789012", [["123456"], ["789012"]]],
  ["2018年12月", []],
])("%j", (text, expected) => {
  expect(digitsOf(text)).toEqual(expected);
});

test("columns parted by more than three spaces are not one chain", () => {
  expect(digitsOf("138123    45678901")).toEqual([["138123"], ["45678901"]]);
});

test("groups of over 40 digits make no chain", () => {
  expect(chains("1".repeat(41))).toEqual([]);
});

test("every group is a whole run of digits of the text, in order", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("1", "23", " ", "-", "\n", "号", "x"), { maxLength: 80 }), (parts) => {
      const text = parts.join("");
      let last = 0;
      for (const chain of chains(text)) {
        for (const { start, end, digits } of chain.groups) {
          expect(text.slice(start, end)).toBe(digits);
          expect(text[end] ?? "").not.toMatch(/\d/);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test("characters are visited once each, with their bits; those with pairs only in one of them", () => {
  const text = "a@b 号 12@ 组织 村组 组";
  const table = compileAnchors([
    { characters: "@" },
    { characters: "号" },
    { characters: "组", pairs: ["村组"] },
    { characters: "织组", pairs: ["组织"], alone: "织" },
  ]);
  const seen: [string, number][] = [];
  visitAnchors(text, unitsOf(text), 0, text.length, table, {
    number: () => {},
    character: (at, rules) => seen.push([`${at}${text[at]}`, rules]),
  });
  expect(seen).toEqual([
    ["1@", 1],
    ["4号", 2],
    ["8@", 1],
    ["10组", 8],
    ["11织", 8],
    ["14组", 4],
  ]);
});

test("rules that idle have a pass of their own, which leaps over the places where they do", () => {
  const text = "@号1号 村组@ 号号组村组";
  const table = compileAnchors([
    { characters: "@号" },
    { characters: "号组", pairs: ["村组"], alone: "号", idleUntil: () => 0 },
  ]);
  const others: [number, number][] = [];
  const visitor = { number: () => {}, character: (at: number, rules: number) => others.push([at, rules]) };
  visitAnchors(text, unitsOf(text), 0, text.length, table, visitor, false);
  expect(others).toEqual([
    [0, 1],
    [1, 1],
    [3, 1],
    [7, 1],
    [9, 1],
    [10, 1],
  ]);
  const asked: number[] = [];
  const seen: [number, number][] = [];
  const idleUntil = (at: number): number => {
    asked.push(at);
    return at === 1 ? 6 : at;
  };
  visitIdling(unitsOf(text), 0, text.length, table, idleUntil, (at, rules) => seen.push([at, rules]));
  // Not asked at the 号 at 3, which lies in the leap, nor at the 组 at 11, which is in no pair.
  expect(asked).toEqual([1, 6, 9, 10, 13]);
  expect(seen).toEqual([
    [6, 2],
    [9, 2],
    [10, 2],
    [13, 2],
  ]);
});
