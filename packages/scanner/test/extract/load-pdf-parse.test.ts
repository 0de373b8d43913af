import { expect, it } from "vitest";
import { loadPdfParse } from "../../src/extract/pdf/load-pdf-parse.js";

it("leaves the functions of the platform to the rest of the process", async () => {
  const { push } = Array.prototype;
  const { parse } = JSON;
  const { PDFParse } = await loadPdfParse();
  expect(PDFParse).toBeTypeOf("function");
  expect(Array.prototype.push).toBe(push);
  expect(JSON.parse).toBe(parse);
});
