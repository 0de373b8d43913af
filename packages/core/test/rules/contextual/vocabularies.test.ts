import { describe, expect, it } from "vitest";
import { compileCueIndex, framesIn } from "../../../src/rules/contextual/cue-index.js";
import { compileCues } from "../../../src/rules/contextual/cues.js";
import * as heads from "../../../src/rules/contextual/heads.js";
import { OFFENCES } from "../../../src/rules/data/biography.js";
import { DEFECTS, DISABILITY_KINDS } from "../../../src/rules/data/disabilities.js";
import { DISEASES } from "../../../src/rules/data/diseases.js";
import { KINSHIP, RELATIONS } from "../../../src/rules/data/kinship.js";
import { MARRIAGE_STATES } from "../../../src/rules/data/marriage.js";
import { REPRODUCTION, TREATMENTS } from "../../../src/rules/data/treatments.js";
import { compileAnchors, visitAnchors } from "../../../src/text/anchors.js";
import { normalise } from "../../../src/text/normalise.js";
import { unitsOf } from "../../../src/text/units.js";
import { wordsOf } from "../../../src/text/word-set.js";

const VOCABULARIES: Readonly<Record<string, string>> = {
  DEFECTS,
  DISABILITY_KINDS,
  DISEASES,
  KINSHIP,
  MARRIAGE_STATES,
  OFFENCES,
  RELATIONS,
  REPRODUCTION,
  TREATMENTS,
};

describe.each(Object.entries(VOCABULARIES))("%s", (_, list) => {
  const words = wordsOf(list);

  it("names each word once", () => {
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it("is written as the normalised text is, without punctuation or patterns", () => {
    for (const word of words) {
      expect(normalise(word).text).toBe(word);
      expect(word).toMatch(/^[\u3400-\u9fff0-9A-Za-zⅠ-Ⅻ]+$/);
    }
  });
});

it("each word of them has a cue that is seen at its anchor, and tells its group", () => {
  const groups = Object.values(VOCABULARIES).map(wordsOf);
  const cues = compileCues(groups);
  const index = compileCueIndex([cues]);
  const table = compileAnchors([cues]);
  groups.forEach((words, group) => {
    for (const word of words) {
      let seen = 0;
      const units = unitsOf(word);
      visitAnchors(word, units, 0, word.length, table, { number: () => {}, character: () => seen++ });
      expect(seen, word).toBeGreaterThan(0);
      expect(framesIn(index, units, 0, units.length)[0]! & (1 << group)).not.toBe(0);
    }
  });
});

it("labels of a rule are told once, without spaces or colons", () => {
  for (const [name, words] of Object.entries(heads)) {
    if (!name.endsWith("_LABELS") || !Array.isArray(words)) continue;
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).not.toMatch(/[\s:：]/);
  }
});
