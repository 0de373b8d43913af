import { describe, expect, it } from "vitest";
import { leftOverBlocks } from "../../src/extract/doc/left-over.js";

/** A stream whose characters run from 64 to its end. */
function stream(...texts: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(64);
  const bytes = Buffer.concat([head, ...texts]);
  bytes.writeUInt32LE(64, 24);
  bytes.writeUInt32LE(bytes.length, 28);
  return bytes;
}

describe("text that a fast save left", () => {
  const old = Buffer.from("原联系人李四13900139001\r其他原有的文字内容", "utf16le");
  const now = Buffer.from("现联系人张三13800138000\r", "utf16le");
  const piece = { from: 0, to: now.length / 2, wide: true };

  it("is read where no piece leads, before and after those that do", () => {
    const before = leftOverBlocks(stream(old, now), [{ ...piece, at: 64 + old.length }], new Set());
    expect(before).toMatchObject([{ text: "原联系人李四13900139001\n其他原有的文字内容", hidden: "earlier revision" }]);
    expect(leftOverBlocks(stream(now, old), [{ ...piece, at: 64 }], new Set())).toEqual(before);
    const narrow = Buffer.from("Earlier wording, telephone 13900139001");
    expect(leftOverBlocks(stream(now, narrow), [{ ...piece, at: 64 }], new Set())).toMatchObject([
      { text: "Earlier wording, telephone 13900139001" },
    ]);
  });

  it("is not told where the document says the same, nor where it is no text", () => {
    const seen = new Set(["原联系人李四13900139001", "其他原有的文字内容"]);
    expect(leftOverBlocks(stream(now, old), [{ ...piece, at: 64 }], seen)).toEqual([]);
    const noise = Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 7) % 9));
    expect(leftOverBlocks(stream(now, noise), [{ ...piece, at: 64 }], new Set())).toEqual([]);
  });
});
