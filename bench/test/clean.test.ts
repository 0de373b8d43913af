import { describe, expect, it } from "vitest";
import { hasValidCheck } from "../accuracy/corpus/identifiers.js";
import { createCleanCorpus } from "../clean/generate.js";

const clean = createCleanCorpus();

describe("the clean corpus", () => {
  it("is as large as it claims to be, half of it to tune on", () => {
    expect(clean.length).toBeGreaterThanOrEqual(120);
    expect(new Set(clean.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(18);
    expect(clean.reduce((sum, { text }) => sum + text.length, 0)).toBeGreaterThanOrEqual(250_000);
    expect(clean.filter(({ half }) => half === "tune").length * 2).toBe(clean.length);
  });

  it("is the same from the same seed", () => {
    expect(createCleanCorpus({ each: 2 })).toEqual(createCleanCorpus({ each: 2 }));
  });

  it("repeats no long sentence more than a few times", () => {
    const times = new Map<string, number>();
    for (const { text } of clean)
      for (const sentence of text.split(/(?<=[。\n])/))
        if (sentence.length > 14) times.set(sentence, (times.get(sentence) ?? 0) + 1);
    expect(Math.max(...times.values())).toBeLessThanOrEqual(6);
  });

  it("holds no citizen number and no mobile of anybody", () => {
    for (const { id, text } of clean) {
      for (const [number] of text.matchAll(
        /(?<![\dA-Z])[1-8]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dX](?![\dA-Z])/g,
      ))
        expect(hasValidCheck(number), `${id} ${number}`).toBe(false);
      expect(text, id).not.toMatch(/(?:手机|电话)[:：]?1[3-9]\d{9}(?!\d)/);
    }
  });

  it("fills every slot", () => {
    for (const { text } of clean) expect(text).not.toMatch(/\{\w+\}|undefined|NaN/);
  });
});
