import { describe, expect, it } from "vitest";
import { readPieces } from "../../src/extract/doc/pieces.js";
import { oleOf } from "./fixtures-make/ole.js";
import { read, texts, told } from "./fixtures-make/read.js";

/** A Word 95 stream: its block of information, then the text as bytes of a code page. */
function word95(text: Buffer, language: number, flags = 0): Buffer {
  const head = Buffer.alloc(768);
  head.writeUInt16LE(0xa5dc, 0);
  head.writeUInt16LE(104, 2);
  head.writeUInt16LE(language, 6);
  head.writeUInt16LE(flags, 10);
  head.writeUInt32LE(768, 24);
  head.writeUInt32LE(768 + text.length, 28);
  return Buffer.concat([head, text]);
}

/** A Word 97 document of one piece, with runs of looks: [text, modifiers]. */
function word97(runs: readonly (readonly [string, Buffer])[]): Buffer {
  const text = runs.map(([words]) => words).join("");
  const word = Buffer.alloc(2048 + 512);
  word.writeUInt16LE(0xa5ec, 0);
  word.writeUInt16LE(0xc1, 2);
  word.writeUInt16LE(0x0200, 10);
  word.writeUInt16LE(14, 32);
  word.writeUInt16LE(22, 62);
  word.writeUInt32LE(text.length, 64 + 12);
  word.writeUInt16LE(93, 152);
  const pair = (index: number, at: number, size: number): void => {
    word.writeUInt32LE(at, 154 + 8 * index);
    word.writeUInt32LE(size, 158 + 8 * index);
  };
  pair(33, 0, 21);
  pair(12, 32, 12);
  word.write(text, 1024, "utf16le");
  // One page of looks, at 2,048: bounds, offsets of the lists, the lists, how many.
  const page = word.subarray(2048);
  let at = 1024;
  let free = 500;
  runs.forEach(([words, list], i) => {
    page.writeUInt32LE(at, 4 * i);
    at += 2 * words.length;
    page.writeUInt32LE(at, 4 * i + 4);
    if (list.length === 0) return;
    free -= (list.length + 2) & ~1;
    page[4 * (runs.length + 1) + i] = free / 2;
    page[free] = list.length;
    list.copy(page, free + 1);
  });
  page[511] = runs.length;
  const tables = Buffer.alloc(64);
  tables[0] = 2;
  tables.writeUInt32LE(16, 1);
  tables.writeUInt32LE(0, 5);
  tables.writeUInt32LE(text.length, 9);
  tables.writeUInt32LE(1024, 13 + 2);
  tables.writeUInt32LE(1024, 32);
  tables.writeUInt32LE(at, 36);
  tables.writeUInt32LE(2048 / 512, 40);
  return oleOf({ WordDocument: word, "1Table": tables });
}

const modifier = (number: number, ...operand: readonly number[]): Buffer => {
  const head = Buffer.alloc(2);
  head.writeUInt16LE(number);
  return Buffer.concat([head, Buffer.from(operand)]);
};
const NONE = Buffer.alloc(0);

describe("doc", () => {
  it("reads no more than the file holds from pieces that lie over one another", () => {
    const count = 1000;
    const plc = Buffer.alloc(4 * (count + 1) + 8 * count);
    for (let i = 0; i <= count; i++) plc.writeUInt32LE(1000 * i, 4 * i);
    const head = Buffer.from([2, 0, 0, 0, 0]);
    head.writeUInt32LE(plc.length, 1);
    expect(readPieces(Buffer.concat([head, plc]), 10_000)).toHaveLength(5);
  });

  it("tells every look that hides; white on a ground is seen", async () => {
    const white = modifier(0x6870, 255, 255, 255, 0);
    const bytes = word97([
      ["可见", NONE],
      ["隐藏1", modifier(0x083c, 1)],
      ["删去2", Buffer.concat([modifier(0x083c, 1), modifier(0x0800, 1)])],
      ["白字3", white],
      ["旧白4", modifier(0x2a42, 8)],
      ["红底5", Buffer.concat([white, modifier(0xca71, 10, 0, 0, 0, 0, 200, 0, 0, 0, 0, 0)])],
      ["微字6", modifier(0x4a43, 2, 0)],
      ["显示7", modifier(0x083c, 0)],
      ["\r", NONE],
    ]);
    expect(told(await read("doc", bytes)).map(([text, hidden]) => [text, hidden])).toEqual([
      ["可见红底5显示7", null],
      ["隐藏1", "hidden text"],
      ["删去2", "tracked deletion"],
      ["白字3旧白4", "white text"],
      ["微字6", "hidden text"],
    ]);
  });

  it("leaves field codes out of the text, and tells those that say more", async () => {
    const bytes = word97([['见\u0013HYPERLINK "mailto:a@b.cn"\u0014这里\u0015和\u0013PAGE\u00141\u0015页\r', NONE]]);
    expect(told(await read("doc", bytes))).toEqual([
      ['HYPERLINK "mailto:a@b.cn"', "field code", "field code"],
      ["见这里和1页", null, undefined],
    ]);
  });

  it("reads Word 95 in the code page of its language, and says that no more than text was read", async () => {
    const gbk = Buffer.from("d5c5c8fd07cfc3ce3007070dcdeac8ab0d", "hex");
    const extraction = await read("doc", oleOf({ WordDocument: word95(gbk, 0x0804) }));
    expect(texts(extraction)[0]!.text.startsWith("张三\t")).toBe(true);
    expect(extraction.notes).toMatchObject([{ code: "looks-not-read" }]);
    const korean = await read("doc", oleOf({ WordDocument: word95(Buffer.from("b0a1", "hex"), 0x0412) }));
    expect(texts(korean)[0]!.text).toBe("가");
  });

  it("refuses what is encrypted or broken", async () => {
    const locked = oleOf({ WordDocument: word95(Buffer.from("x"), 0x0409, 0x0100) });
    await expect(read("doc", locked)).rejects.toMatchObject({ status: "skipped", code: "encrypted" });
    await expect(read("doc", oleOf({ Other: Buffer.from("x") }))).rejects.toMatchObject({ code: "corrupt" });
    const bytes = word97([["x", NONE]]);
    // No table of pieces.
    const at = bytes.indexOf(Buffer.from([2, 16, 0, 0, 0]));
    bytes[at] = 9;
    await expect(read("doc", bytes)).rejects.toMatchObject({ code: "corrupt" });
  });
});
