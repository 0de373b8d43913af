import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as core from "../../src/index.js";
import * as lite from "../../src/lite.js";

const page = readFileSync(new URL("../../../../docs/library.md", import.meta.url), "utf8");
const examples = [...page.matchAll(/^```js\n([\s\S]*?)^```/gm)].map((match) => match[1]!);
const names: Readonly<Record<string, unknown>> = { ...core, ...lite };

/** The examples one after another, as a reader would type them; `expression; // ⇒ value` becomes a check. */
function scriptOf(blocks: readonly string[]): string {
  return blocks
    .join("\n")
    .replace(/^import .*$/gm, "")
    .replace(
      /^(.+?);? \/\/ ⇒ (.+)$/gm,
      (_, expression: string, value: string) => `check(${expression}, ${value}, ${JSON.stringify(expression)});`,
    );
}

describe("docs/library.md", () => {
  it("says what is so", async () => {
    const script = scriptOf(examples);
    const checked: string[] = [];
    const check = (actual: unknown, expected: unknown, expression: string): void => {
      expect(actual, expression).toEqual(expected);
      checked.push(expression);
    };
    const AsyncFunction = (async () => {}).constructor as new (
      ...code: string[]
    ) => (...values: unknown[]) => Promise<void>;
    await new AsyncFunction("check", ...Object.keys(names), script)(check, ...Object.values(names));
    expect(checked.length).toBe(page.match(/\/\/ ⇒/g)!.length - 1);
    expect(checked.length).toBeGreaterThan(18);
  });
  it("imports what the doors export", () => {
    for (const [, list, door] of page.matchAll(/^import \{ (.+) \} from "(.+)";$/gm))
      for (const name of list!.split(", ")) expect(door === "@tuomin/core" ? core : lite).toHaveProperty(name);
  });
  it.each([
    "detect",
    "detectTable",
    "detectDocument",
    "mask",
    "maskTable",
    "maskHtml",
    "maskRecord",
    "createMaskStream",
    "linkFragments",
  ])("shows %s", (name) => {
    expect(examples.some((example) => new RegExp(`\\b${name}\\(`).test(example))).toBe(true);
  });
});
