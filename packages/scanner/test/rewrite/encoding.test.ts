import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { readEncoded } from "../../src/rewrite/encoding.js";

describe("readEncoded", () => {
  it("turns any bytes into text and back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const source = readEncoded(Buffer.from(bytes));
        expect(source.encode(source.text)).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 500 },
    );
  });

  it.each(["utf-8", "gb18030", "big5", "utf-16le", "utf-16be"])(
    "turns any mostly sound %s into text and back",
    (encoding) => {
      const sentence =
        encoding === "big5"
          ? "關於公示補貼名單的通知，聯繫電話：13812345678\r\n"
          : "关于公示补贴名单的通知，联系电话：13812345678\r\n";
      fc.assert(
        fc.property(
          fc.integer({ min: 1, max: 20 }),
          fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 }),
          fc.nat(2),
          (times, edits, cut) => {
            const whole = iconv.encode(sentence.repeat(times), encoding, { addBOM: encoding.startsWith("utf-16") });
            const bytes = Buffer.from(whole.subarray(0, whole.length - cut));
            for (const [at, value] of edits) bytes[4 + (at % (bytes.length - 4))] = value;
            const source = readEncoded(bytes);
            expect(source.encode(source.text)).toEqual(bytes);
          },
        ),
      );
    },
  );

  it.each(["utf-8", "gb18030", "utf-16le"])(
    "changes only what was changed in %s, also beside bad bytes",
    (encoding) => {
      const [before, number, after] = ["公示：张三，电话", "13812345678", "，特此公示。\r\n"];
      const parts = [before, number, after].map((part) => iconv.encode(part, encoding));
      const bad = encoding === "utf-16le" ? Buffer.from([0x41, 0xd8]) : Buffer.from([0xff]);
      const mark = encoding === "utf-16le" ? Buffer.from([0xff, 0xfe]) : Buffer.alloc(0);
      const bytes = Buffer.concat([mark, ...Array.from({ length: 20 }, () => Buffer.concat(parts)), bad, ...parts]);
      const source = readEncoded(bytes);
      const masked = source.encode(source.text.replaceAll(number, "138****5678"));
      const stars = iconv.encode("138****5678", encoding);
      const piece = Buffer.concat([parts[0]!, stars, parts[2]!]);
      expect(masked).toEqual(Buffer.concat([mark, ...Array.from({ length: 20 }, () => piece), bad, piece]));
    },
  );
});
