import type { Kind } from "../intake/kind.js";

const TEXTUAL: ReadonlySet<Kind> = new Set<Kind>(["html", "text", "csv", "tsv", "json", "xml", "js"]);

/**
 * Text whose encoding something beside it tells (an HTTP or mail header), as UTF-8 with a mark, so that no extractor has to guess; other bytes as they are.
 * @param label as the header has it
 */
export async function asUtf8(bytes: Buffer, kind: Kind, label: string): Promise<Buffer> {
  if (!TEXTUAL.has(kind)) return bytes;
  const { decode } = await import("../extract/decode.js");
  const { canonical } = await import("../extract/decode/declared.js");
  const encoding = canonical(label);
  // UTF-8 is found without help, and labels that say it of GBK pages are common.
  if (encoding === null || encoding === "utf-8") return bytes;
  const decoded = decode(bytes, encoding);
  return decoded.encoding === "utf-8" ? bytes : Buffer.from(`\ufeff${decoded.text}`);
}
