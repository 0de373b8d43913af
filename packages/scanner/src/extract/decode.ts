import { declaredEncoding } from "./decode/declared.js";
import { readGb18030 } from "./decode/gb18030.js";
import { guessLegacy, guessUtf16, isReallyGb } from "./decode/guess.js";
import { isDamagedUtf8, readUtf8 } from "./decode/utf8.js";
import { readWindows1252 } from "./decode/windows-1252.js";

/** A file's text. */
export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  /** As `TextDecoder` calls it: "utf-8", "utf-16le", "utf-16be", "gb18030", "big5", "windows-1252" … */
  readonly encoding: string;
  /** The bytes of the byte order mark that were taken off (0, 2 or 3). */
  readonly bom: number;
  /** How the encoding was told. */
  readonly by: "bom" | "bytes" | "label" | "guess";
  /** Characters that could not be read (U+FFFD), none in a sound file. */
  readonly unreadable: number;
}

/**
 * Bytes → text. Byte order mark, then strict UTF-8, then the declared encoding, then UTF-16 by its NULs, then Big5 or GB by the
 * bytes, then GB 18030. Strict UTF-8 goes before the label: pages that say gb2312 and are UTF-8 are common, and text in another
 * encoding is hardly ever valid UTF-8.
 * @param label an encoding told from outside (an HTTP header); goes before the file's own declaration
 */
export function decode(bytes: Buffer, label?: string): Decoded {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const wide = guessUtf16(bytes);
  if (wide !== null) return { text: readUtf16(bytes, wide), encoding: wide, bom: 0, by: "bytes", unreadable: 0 };
  const text = readUtf8(bytes);
  if (text !== null && (hasLongLetters(text) || (label ?? declaredEncoding(bytes)) !== "gb18030")) {
    return { text, encoding: "utf-8", bom: 0, by: "bytes", unreadable: 0 };
  }
  const declared = label ?? declaredEncoding(bytes);
  if (isDamagedUtf8(bytes)) return named(bytes, "utf-8", declared === "utf-8" ? "label" : "bytes");
  return byLabel(bytes, declared) ?? byGuess(bytes);
}

/**
 * Whether text is ASCII or has letters that take three bytes in UTF-8, as Chinese does. Text without is valid UTF-8 perhaps by chance:
 * 一 in GBK is һ in UTF-8.
 */
function hasLongLetters(text: string): boolean {
  return /[\u0800-\uffff]/.test(text) || !/[^\0-\x7f]/.test(text);
}

function byMark(bytes: Buffer): Decoded | null {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  if (wide !== null) {
    return { text: readUtf16(bytes.subarray(2), wide), encoding: wide, bom: 2, by: "bom", unreadable: 0 };
  }
  if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf) return null;
  const rest = bytes.subarray(3);
  const text = readUtf8(rest);
  if (text !== null) return { text, encoding: "utf-8", bom: 3, by: "bom", unreadable: 0 };
  // A mark before text of another encoding: pages put together from files in two encodings.
  if (!isDamagedUtf8(rest)) return { ...(byLabel(rest, declaredEncoding(rest)) ?? byGuess(rest)), bom: 3 };
  return { ...named(rest, "utf-8", "bom"), bom: 3 };
}

function byLabel(bytes: Buffer, encoding: string | null): Decoded | null {
  if (encoding === null || encoding.startsWith("utf-")) return null;
  if (encoding === "gb18030") {
    const reading = readGb18030(bytes);
    if (reading.errors > 0.01 * reading.pairs && guessLegacy(bytes, reading) !== "gb18030") return null;
    return { text: reading.text, encoding, bom: 0, by: "label", unreadable: reading.errors };
  }
  if (encoding !== "big5" && isReallyGb(bytes)) return null;
  return named(bytes, encoding, "label");
}

function byGuess(bytes: Buffer): Decoded {
  const reading = readGb18030(bytes);
  const encoding = guessLegacy(bytes, reading);
  if (encoding !== "gb18030") return named(bytes, encoding, "guess");
  return { text: reading.text, encoding, bom: 0, by: "guess", unreadable: reading.errors };
}

function named(bytes: Buffer, encoding: string, by: Decoded["by"]): Decoded {
  const text = encoding === "windows-1252" ? readWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  return { text, encoding, bom: 0, by, unreadable: countUnreadable(text) };
}

function readUtf16(bytes: Buffer, encoding: "utf-16le" | "utf-16be"): string {
  if (encoding === "utf-16le") return bytes.toString("utf16le");
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return Buffer.from(even).swap16().toString("utf16le");
}

function countUnreadable(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) count++;
  return count;
}
