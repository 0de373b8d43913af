import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../src/extract/formats.js";
import { KINDS } from "../../src/intake/kind.js";
import { read } from "./fixtures-make/read.js";

const PAGE = readFileSync(fileURLToPath(new URL("../../../../docs/formats.md", import.meta.url)), "utf8");

describe("formats", () => {
  it("has a line in docs/formats.md for every one, as the extractors have it (node scripts/make-format-docs.js)", () => {
    const lines = PAGE.split("\n")
      .filter((line) => line.startsWith("| "))
      .slice(2);
    expect(lines).toEqual(
      FORMATS.map(
        ({ name, kinds, reads, hidden, limits, library }) =>
          `| ${name} | ${kinds.join(", ")} | ${reads} | ${hidden.join(", ")} | ${limits} | ${library} |`,
      ),
    );
  });

  it("names every kind once", () => {
    const kinds = FORMATS.flatMap((format) => format.kinds);
    expect(new Set(kinds).size).toBe(kinds.length);
    for (const kind of kinds) expect(KINDS).toContain(kind);
  });

  it("is what `extract` reads: a kind with a line is never refused as unsupported", async () => {
    for (const kind of FORMATS.flatMap((format) => format.kinds)) {
      const code = await read(kind, "x").then(
        () => "read",
        (error: { code: string }) => error.code,
      );
      expect([kind, code]).not.toEqual([kind, "unsupported"]);
    }
  });
});
