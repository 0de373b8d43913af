import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clausesOf, sentenceFrom } from "../../../../src/rules/contextual/model/clauses.js";
import { firstOf, PACKED, packLeads, secondOf } from "../../../../src/rules/contextual/model/leads.js";
import { nextPromising } from "../../../../src/rules/contextual/model/promise.js";
import { hashOf, hashOfSigns, signs, UNIT } from "../../../../src/rules/contextual/model/signs.js";
import { CONTEXTUAL_MODEL } from "../../../../src/rules/contextual/model/trained.js";
import { LABELS, readModel } from "../../../../src/rules/contextual/model/weights.js";
import { unitsOf } from "../../../../src/text/units.js";

const model = readModel(CONTEXTUAL_MODEL);
const LEAST = 8;

/** How far one of the six leads by the units of a clause and their pairs, by the weights as they are. */
function leadOf(units: Uint16Array, start: number, end: number): number {
  const sums = LABELS.map(() => 0);
  for (let at = start; at < end; at++) {
    const hashes = [hashOf(UNIT, signs[units[at]!]!)];
    if (at > start) hashes.push(hashOfSigns(signs[units[at - 1]!]!, signs[units[at]!]!));
    for (const hash of hashes)
      LABELS.forEach((_, label) => {
        sums[label]! += model.weights[model.rowOf[hash]! * LABELS.length + label]!;
      });
  }
  return Math.max(...sums.slice(1)) - sums[0]!;
}

/** The same search, sentence by sentence and clause by clause. */
function plainly(units: Uint16Array, start: number, end: number, held: number): number {
  for (let at = start; at < end; ) {
    const sentence = sentenceFrom(units, at, end);
    if (sentence.end > at) {
      if (held < sentence.end) return at;
      if (clausesOf(units, sentence).some((clause) => leadOf(units, clause.start, clause.end) >= LEAST)) return at;
    }
    at = Math.max(sentence.end, at + 1);
  }
  return end;
}

const piece = fc.constantFrom(
  ..."，。、；：\n\t| （）「」他我其的1，2",
  "患尿毒症多年",
  "离异",
  "家庭人均年收入",
  "12,000元",
  "各乡镇人民政府",
  "认真贯彻落实会议精神",
  "\r\n",
  "系其长子",
);
const text = fc.array(piece, { minLength: 1, maxLength: 120 }).map((pieces) => pieces.join(""));

describe("the search for what promises something", () => {
  it("finds the sentence that a plain search finds, from wherever it begins", () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (source, from, behind) => {
        const units = unitsOf(source);
        const start = from % units.length;
        const held = behind % 3 === 0 ? start + (behind % (units.length - start)) : units.length;
        expect(nextPromising(model, units, start, units.length, held)).toBe(plainly(units, start, units.length, held));
      }),
    );
  });

  it.each(["各", "各乡镇，", "患", "我其，", "1,"])("does so in a text without an end of %s", (shape) => {
    const units = unitsOf(`${shape.repeat(700)}患尿毒症多年。`);
    for (let at = 0; at < units.length; ) {
      const next = nextPromising(model, units, at, units.length, units.length);
      expect(next).toBe(plainly(units, at, units.length, units.length));
      at = next < units.length ? sentenceFrom(units, next, units.length).end : next;
    }
  });
});

describe("packed leads", () => {
  it("are those of the weights, alone and as sums", () => {
    const row = fc.array(fc.integer({ min: -15, max: 15 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
        const { leads, highest } = packLeads(Int8Array.from(rows.flat()), LABELS.length);
        expect([...highest]).toEqual(rows.map(([nothing = 0, ...told]) => Math.max(...told) - nothing));
        const sums = rows.reduce(
          (total, _, index) => total.map((sum, place) => sum + leads[index * PACKED + place]!),
          [0, 0, 0],
        );
        const told = sums.flatMap((sum) => [firstOf(sum), secondOf(sum)]);
        for (let label = 1; label < LABELS.length; label++)
          expect(told[label - 1]).toBe(rows.reduce((sum, weights) => sum + weights[label]! - weights[0]!, 0));
      }),
    );
  });
});
