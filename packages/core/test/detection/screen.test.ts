import fc from "fast-check";
import { expect, it } from "vitest";
import { createEngine } from "../../src/detection/engine.js";
import { mayHoldAny } from "../../src/detection/screen.js";
import { detectText } from "../../src/detection/text.js";
import { EXPLANATIONS } from "../../src/explanations.js";
import { RULES } from "../../src/rules/registry.js";
import { notice } from "../masking/made.js";

const engine = createEngine(RULES, { organizations: true, minimumScore: 0 });
const examples = Object.values(EXPLANATIONS).flatMap(({ hits }) => hits);

it.each(["栏目12", "政务公开", "首页", "2018年", "上一篇", "扫一扫"])("passes over %j", (text) => {
  expect(mayHoldAny(engine.screen, text)).toBe(false);
});

it("passes over no example that a rule finds something in", () => {
  for (const text of examples) expect(mayHoldAny(engine.screen, text), text).toBe(true);
});

it("passes over no made text in which something is found, however its digits are written", () => {
  const wide = (text: string): string =>
    text.replace(/[0-9@]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(notice, fc.boolean(), (text, inWide) => {
      const written = inWide ? wide(text) : text;
      for (const line of written.split("\n")) {
        if (!mayHoldAny(engine.screen, line)) expect(detectText({ ...engine, screen: all }, line)).toEqual([]);
      }
    }),
  );
});

/** Lets everything through. */
const all = { units: new Uint8Array(0x10000).fill(3), pairs: engine.screen.pairs };
