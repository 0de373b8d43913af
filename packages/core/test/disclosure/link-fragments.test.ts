import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fragment, FragmentContext } from "../../src/disclosure/fragment.js";
import { linkFragments } from "../../src/disclosure/link-fragments.js";
import { createLinker } from "../../src/disclosure/linker.js";
import { idCheckCharacter } from "../../src/rules/checksums/mod11-2.js";

let counter = 0;
function piece(pattern: string, more: Partial<Fragment> = {}): Fragment {
  const kind = pattern.length === 18 ? "id-number" : pattern.length === 11 ? "phone" : "bank-account";
  return { kind, pattern, name: "张三", context: {}, where: `p${counter++}`, ...more };
}
const of = (context: FragmentContext): Partial<Fragment> => ({ context });

describe("what goes together", () => {
  test("the first fourteen and the last four are the whole number", () => {
    const pieces = [piece("52263119850312****"), piece("522631********1048")];
    const [link, ...others] = linkFragments(pieces);
    expect(others).toEqual([]);
    expect(link).toMatchObject({
      kind: "id-number",
      name: "张三",
      pattern: "522631198503121048",
      candidatesBefore: 999,
      candidatesAfter: 1,
    });
    expect(link!.pieces).toEqual(pieces.map(({ where }) => where));
    expect(link!.confidence).toBeGreaterThan(0.9);
  });

  test("of a mobile and of a card too", () => {
    expect(linkFragments([piece("138****5678"), piece("1381234****")])).toMatchObject([
      { kind: "phone", pattern: "13812345678", candidatesBefore: 10_000, candidatesAfter: 1 },
    ]);
    const card = linkFragments([
      piece("622848***********18", of({ organ: "甲" })),
      piece("622848040256489****", of({ organ: "甲" })),
    ]);
    expect(card).toMatchObject([{ kind: "bank-account", pattern: "622848040256489**18", candidatesAfter: 10 }]);
  });

  test("equal fragments are one piece with many places", () => {
    const pieces = [piece("52263119850312****"), piece("522631********1048"), piece("52263119850312****")];
    const [link] = linkFragments(pieces);
    expect([...link!.pieces].sort()).toEqual(pieces.map(({ where }) => where).sort());
  });

  test("a day of birth beside one piece helps the other", () => {
    const day = { birthYear: 1985, birthMonth: 3, birthDay: 12 };
    const [link] = linkFragments([piece("522631************", of(day)), piece("**************1048", of(day))]);
    expect(link).toMatchObject({ pattern: "522631********1048", candidatesAfter: 1 });
    expect(link!.confidence).toBeGreaterThan(0.98);
  });

  test("one organ and one county make it surer", () => {
    const sure = (context: FragmentContext): number =>
      linkFragments([piece("522631************", of(context)), piece("**************1048", of(context))], {
        minimumConfidence: 0,
      })[0]!.confidence;
    expect(sure({ organ: "黎平县民政局" })).toBeGreaterThan(sure({}));
    expect(sure({ organ: "黎平县民政局", divisions: [522631] })).toBeGreaterThan(sure({ organ: "黎平县民政局" }));
  });
});

describe("what does not", () => {
  test.each<[string, Fragment[]]>([
    ["another name", [piece("52263119850312****"), piece("522631********1048", { name: "李四" })]],
    ["a masked name", [piece("52263119850312****", { name: "张某" }), piece("522631********1048", { name: "张某" })]],
    ["digits that contradict", [piece("52263119850312****"), piece("520103********1048")]],
    ["a check digit that does not hold", [piece("52263119850312****"), piece("522631********1049")]],
    [
      "another day of birth",
      [piece("522631************", of({ birthYear: 1985 })), piece("**************1048", of({ birthYear: 1986 }))],
    ],
    [
      "a day that contradicts the digits",
      [piece("52263119850312****"), piece("522631********1048", of({ birthYear: 1990 }))],
    ],
    [
      "another sex",
      [piece("52263119850312****", of({ sex: "male" })), piece("522631********1048", of({ sex: "female" }))],
    ],
    ["another kind", [piece("138****5678"), piece("52263119850312****")]],
    ["a piece that adds nothing", [piece("522631********1048"), piece("5****************8")]],
    ["one piece", [piece("522631********1048"), piece("522631********1048")]],
    ["a whole number and nothing masked", [piece("522631198503121048"), piece("522631198503121048")]],
  ])("%s", (_, fragments) => expect(linkFragments(fragments)).toEqual([]));

  test("a piece that fits two people of the name, and nothing tells them apart", () => {
    const [one, other] = [piece("52263119850312****"), piece("52263119900101****")];
    // Last four for which the check digit holds with either day.
    const tail = [...Array(1000).keys()]
      .map((sequence) => String(sequence).padStart(3, "0"))
      .find(
        (sequence) => idCheckCharacter(`52263119850312${sequence}`) === idCheckCharacter(`52263119900101${sequence}`),
      );
    const fits =
      tail === undefined ? "**************1***" : `**************${tail}${idCheckCharacter(`52263119850312${tail}`)}`;
    expect(linkFragments([one, other, piece(fits)])).toEqual([]);
  });

  test("two people of one name are two links", () => {
    const number = (first: string, sequence: string): string => first + sequence + idCheckCharacter(first + sequence);
    const [a, b] = [number("52263119850312", "104"), number("52010319700505", "221")];
    const halves = [a, b].flatMap((whole) => [
      piece(`${whole.slice(0, 14)}****`),
      piece(`${whole.slice(0, 6)}********${whole.slice(14)}`),
    ]);
    expect(
      linkFragments(halves)
        .map(({ pattern }) => pattern)
        .sort(),
    ).toEqual([a, b].sort());
  });
});

/** A person's number and ways to mask it. */
const number = fc
  .tuple(
    fc.constantFrom("522631", "520103", "110101"),
    fc.integer({ min: 1940, max: 2010 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 999 }),
  )
  .map(([division, year, month, day, sequence]) => {
    const two = (part: number): string => String(part).padStart(2, "0");
    const digits = `${division}${year}${two(month)}${two(day)}${String(sequence).padStart(3, "0")}`;
    return digits + idCheckCharacter(digits);
  });
const hidden = fc.tuple(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 4, max: 12 }));
const mask = (whole: string, [from, length]: readonly [number, number]): string =>
  [...whole].map((digit, index) => (index >= from && index < from + length ? "*" : digit)).join("");

test("what is put together is what both show, never less exact than either, and true", () => {
  fc.assert(
    fc.property(number, hidden, hidden, (whole, a, b) => {
      const links = linkFragments([piece(mask(whole, a)), piece(mask(whole, b))], { minimumConfidence: 0 });
      for (const { pattern, candidatesBefore, candidatesAfter } of links) {
        expect([...pattern].every((sign, index) => sign === "*" || sign === whole[index])).toBe(true);
        expect(candidatesAfter).toBeLessThan(candidatesBefore);
        expect(candidatesAfter).toBeGreaterThan(0);
      }
    }),
    { numRuns: 1000 },
  );
});

test("the linker gives what linkFragments gives, at any size of its parts, in any order", () => {
  const fragments = fc.array(
    fc.record({ name: fc.constantFrom("张三", "李四", "王五"), whole: number, a: hidden, b: hidden }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(
      fragments,
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 400 }),
      (people, buckets, bufferUnits) => {
        const all = people.flatMap(({ name, whole, a, b }) => [
          piece(mask(whole, a), { name }),
          piece(mask(whole, b), { name }),
        ]);
        const linker = createLinker({ buckets, bufferUnits, minimumConfidence: 0 });
        for (const fragment of all) linker.add(fragment);
        const words = (links: Iterable<unknown>): string[] => [...links].map((link) => JSON.stringify(link)).sort();
        expect(words(linker.finish())).toEqual(words(linkFragments(all, { minimumConfidence: 0 })));
        const shuffled = linkFragments([...all].reverse(), { minimumConfidence: 0 });
        const bare = (links: ReturnType<typeof linkFragments>): string[] =>
          links.map(({ pieces, ...rest }) => JSON.stringify([rest, [...pieces].sort()])).sort();
        expect(bare(shuffled)).toEqual(bare(linkFragments(all, { minimumConfidence: 0 })));
      },
    ),
    { numRuns: 200 },
  );
});

test("a spill holds the parts between", () => {
  const parts = new Map<number, string>();
  const spill = {
    write: (bucket: number, lines: string) => void parts.set(bucket, (parts.get(bucket) ?? "") + lines),
    read: (bucket: number) => parts.get(bucket) ?? "",
  };
  const linker = createLinker({ spill, bufferUnits: 1 });
  linker.add(piece("52263119850312****"));
  linker.add(piece("522631********1048"));
  expect([...parts.values()].join("")).toContain("522631********1048");
  expect([...linker.finish()]).toHaveLength(1);
});

test("a name with very many different pieces is bounded", () => {
  const many = Array.from({ length: 3000 }, (_, index) => piece(`138${String(index).padStart(4, "0")}****`));
  expect(linkFragments(many)).toEqual([]);
});
