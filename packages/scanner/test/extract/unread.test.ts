import { describe, expect, it } from "vitest";
import { openCompound } from "../../src/extract/ole/compound.js";
import { unreadNotes } from "../../src/extract/ole/unread.js";
import { oleOf } from "./fixtures-make/ole.js";

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
    const notes = unreadNotes(file);
    expect(notes.map(({ en }) => en)).toEqual(["embedded file not read: _1", "embedded file not read: MBD006CBD3A"]);
  });
});
