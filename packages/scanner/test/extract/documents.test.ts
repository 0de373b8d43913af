import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Block, Place } from "@tuomin/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ExtractError } from "../../src/extract/contract.js";
import { FORMATS } from "../../src/extract/formats.js";
import { identify } from "../../src/intake/identify.js";
import { read } from "./fixtures-make/read.js";

const FOLDER = fileURLToPath(new URL("../../../../fixtures/documents/", import.meta.url));

interface Planted {
  readonly path: string;
  readonly text: string;
  readonly hidden: string | null;
  readonly place: Place;
}

const GOLD: readonly Planted[] = readFileSync(`${FOLDER}gold.jsonl`, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

/** Every place in which a text stands, with how it is hidden there. */
function* standings(blocks: readonly Block[], text: string): Generator<{ place: Place; hidden: string | null }> {
  for (const block of blocks) {
    if (block.kind === "text") {
      const at = block.text.indexOf(text);
      if (at >= 0) yield { place: block.placeOf?.(at, at + text.length) ?? block.place, hidden: block.hidden };
      continue;
    }
    for (const [row, cells] of block.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        const at = cell.indexOf(text);
        if (at < 0) continue;
        yield {
          place: block.placeOf?.(row, column, at, at + text.length) ?? block.place,
          hidden: block.hiddenOf?.(row, column) ?? block.hidden,
        };
      }
    }
  }
}

describe("documents of other writers", () => {
  it.each([...new Set(GOLD.map(({ path }) => path))])(
    "finds all that is planted in %s, in its place and told as hidden",
    async (path) => {
      const bytes = readFileSync(FOLDER + path);
      // The name says nothing: the format is told by the bytes.
      const kind = identify(bytes, "file");
      const { document, notes } = await read(kind, bytes);
      // The roster has one identity number that was typed as a number.
      expect(notes.map(({ code }) => code)).toEqual(path.includes("roster") ? ["damaged-number"] : []);
      const told = FORMATS.find((format) => format.kinds.includes(kind))!.hidden;
      for (const { hidden } of document.blocks) if (hidden !== null) expect(told).toContain(hidden);
      for (const { text, hidden, place } of GOLD.filter((item) => item.path === path)) {
        expect([...standings(document.blocks, text)], text).toContainEqual({
          place: expect.objectContaining(place),
          hidden,
        });
      }
    },
  );

  // Each kind has its own law, so that none of them hides behind the others.
  it.each([...new Set(GOLD.map(({ path }) => path))])(
    "ends with a reading or a reason however %s is damaged or cut off (law)",
    async (path) => {
      const sound = readFileSync(FOLDER + path);
      const kind = identify(sound, "file");
      const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 });
      await fc.assert(
        fc.asyncProperty(damage, fc.double({ min: 0.05, max: 1, noNaN: true }), async (changes, share) => {
          const broken = Buffer.from(sound.subarray(0, Math.ceil(share * sound.length)));
          for (const [at, value] of changes) broken[at % broken.length] = value;
          try {
            const { document } = await read(kind, broken);
            for (const { text } of GOLD) for (const _ of standings(document.blocks, text)) break;
          } catch (error) {
            expect(error).toBeInstanceOf(ExtractError);
            expect((error as ExtractError).code).not.toBe("unexpected");
          }
        }),
        { numRuns: 40 },
      );
    },
  );
});
