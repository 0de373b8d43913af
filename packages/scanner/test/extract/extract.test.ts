import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ExtractError } from "../../src/extract/contract.js";
import { extract } from "../../src/extract/extract.js";
import type { Kind } from "../../src/intake/kind.js";
import { documentOf, paragraph, run, workbookOf } from "./fixtures-make/ooxml.js";
import { pdfOf, text } from "./fixtures-make/pdf.js";
import { OPTIONS, read } from "./fixtures-make/read.js";

const READ: readonly Kind[] = [
  "html",
  "text",
  "csv",
  "tsv",
  "json",
  "xml",
  "xlsx",
  "docx",
  "pdf",
  "xls",
  "doc",
  "ppt",
  "pptx",
  "rtf",
  "odt",
  "ods",
  "odp",
];

describe("extract", () => {
  it.each(["sqlite", "rar", "heic"] as const)("skips %s as not supported yet", async (kind) => {
    await expect(read(kind, "x")).rejects.toMatchObject({ status: "skipped", code: "unsupported" });
  });

  it("says what to do with a telephone's photo", async () => {
    await expect(read("heic", "x")).rejects.toMatchObject({
      en: expect.stringContaining("JPEG or PNG"),
      zh: expect.stringContaining("JPEG 或 PNG"),
    });
  });

  it("skips encrypted and empty files with their reason", async () => {
    await expect(read("ole-encrypted", "x")).rejects.toMatchObject({ status: "skipped", code: "encrypted" });
    await expect(read("empty", "")).rejects.toMatchObject({ status: "skipped", code: "empty" });
  });

  it("throws nothing but ExtractError, whatever the bytes (law)", async () => {
    const sound = [
      workbookOf({
        sheets: [
          {
            name: "表",
            xml: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>张三</t></is></c></row></sheetData>',
          },
        ],
      }),
      documentOf(paragraph(run("张三"))),
      pdfOf({ pages: [[text("张三", 50, 700)]] }),
      Buffer.from('<html><meta charset="gbk"><table><tr><td>张三</table>'),
      Buffer.from('[{"姓名":"张三","证":"520"}]'),
    ];
    const damage = fc.array(fc.tuple(fc.nat(100_000), fc.nat(255)), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...READ),
        fc.constantFrom(...sound),
        damage,
        fc.nat(4000),
        async (kind, bytes, changes, keep) => {
          const broken = Buffer.from(bytes.subarray(0, Math.max(keep, bytes.length >> 1)));
          for (const [at, value] of changes) broken[at % broken.length] = value;
          try {
            const { document } = await extract(kind, broken, OPTIONS);
            for (const block of document.blocks) {
              if (block.kind === "text") block.placeOf?.(0, block.text.length);
              else for (let row = 0; row < block.rows.length; row++) block.placeOf?.(row, 0, 0, 0);
            }
          } catch (error) {
            expect(error).toBeInstanceOf(ExtractError);
          }
        },
      ),
      { numRuns: 80, seed: 7 },
    );
  }, 120_000);
});
