/**
 * Loads pdf-parse. The PDF.js in it puts functions of its own in the place of two that the platform has, for all code of the process: with its `push` a reader took
 * up to twice as long over every other file that followed. They are put back.
 */
export async function loadPdfParse(): Promise<typeof import("pdf-parse")> {
  const { push } = Array.prototype;
  const { parse } = JSON;
  const library = await import("pdf-parse");
  Array.prototype.push = push;
  JSON.parse = parse;
  return library;
}
