import type { Block } from "@tuomin/core";
import { describe, expect, it } from "vitest";
import { openCompound } from "../../src/extract/ole/compound.js";
import { sizeOf, unreadNotes } from "../../src/extract/ole/unread.js";
import { oleOf } from "./fixtures-make/ole.js";

const text = (words: string, hidden: string | null = null): Block => ({ kind: "text", text: words, place: {}, hidden });

describe("what is not read of a legacy document", () => {
  const file = openCompound(
    oleOf({
      Data: Buffer.alloc(30_000),
      "ObjectPool/_1/Ole": Buffer.alloc(9),
      "ObjectPool/_1/CONTENTS": Buffer.alloc(9),
      "ObjectPool/_2/Equation Native": Buffer.alloc(9),
      "MBD006CBD3A/Workbook": Buffer.alloc(9),
    }),
  );

  it("names objects of other programs once, but no formulas", () => {
    const notes = unreadNotes(file, sizeOf(file, "Pictures"), [text("长".repeat(50))]);
    expect(notes.map(({ en }) => en)).toEqual(["embedded file not read: _1", "embedded file not read: MBD006CBD3A"]);
  });

  it("says that pictures were not read where there is hardly any text beside them", () => {
    const codes = (...blocks: readonly Block[]): string[] =>
      unreadNotes(file, sizeOf(file, "data"), blocks).map(({ code }) => code);
    expect(codes(text("扫描件"), text("很长的属性".repeat(20), "metadata"))).toContain("image-not-read");
    expect(codes(text("正文".repeat(30)))).not.toContain("image-not-read");
    expect(codes({ kind: "table", rows: [["正文".repeat(30)]], place: {}, hidden: null })).not.toContain(
      "image-not-read",
    );
  });
});
