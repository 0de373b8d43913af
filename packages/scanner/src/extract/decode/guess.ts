import { createRequire } from "node:module";
import { type Reading, readGb18030 } from "./gb18030.js";

/** How much of a file the statistics look at (bytes). */
const SAMPLE = 65_536;

/**
 * UTF-16 without a byte order mark: Chinese text in UTF-16 has digits, spaces and line ends whose other byte is NUL, always on the
 * same side. No other text encoding has NUL at all.
 */
export function guessUtf16(bytes: Buffer): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length, SAMPLE);
  if (bytes.indexOf(0) < 0) return null;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const all = zeros[0]! + zeros[1]!;
  if (all < Math.max(1, length / 200)) return null;
  if (zeros[1]! >= 0.9 * all) return "utf-16le";
  return zeros[0]! >= 0.9 * all ? "utf-16be" : null;
}

/**
 * Big5, GB or a Western single-byte encoding, by what the bytes look like. `reading`: the bytes read as GB 18030.
 * Strict GB 18030 accepts Big5, so the share of pairs outside the GB 2312 plane tells them apart: under 3 % in GB text with rare
 * characters of names, 25–45 % when Big5 is read as GB.
 */
export function guessLegacy(bytes: Buffer, reading: Reading): "gb18030" | "big5" | "windows-1252" {
  if (mostlyAlone(bytes)) return "windows-1252";
  if (reading.pairs === 0 || reading.outside < 0.12 * reading.pairs) return "gb18030";
  const sample = bytes.toString("latin1", 0, SAMPLE);
  const guess = statistics().detect(sample, { minimumThreshold: 0 });
  if (guess?.encoding === "Big5") return "big5";
  const big5 = strictBig5(bytes);
  return big5 !== null && reading.errors + reading.outside > 0.2 * reading.pairs && hanShare(big5) > 0.6
    ? "big5"
    : "gb18030";
}

/** The statistics of other encodings take time to load, and few files need them. */
function statistics(): typeof import("jschardet") {
  const require = createRequire(import.meta.url);
  return require("jschardet") as typeof import("jschardet");
}

/** High bytes that stand alone between ASCII letters: accents and curly quotes of Western text. */
function mostlyAlone(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let alone = 0;
  let together = 0;
  for (let i = 0; i < length; i++) {
    if (bytes[i]! < 0x80) continue;
    const before = i > 0 ? bytes[i - 1]! : 0x20;
    const after = i + 1 < length ? bytes[i + 1]! : 0x20;
    if (before < 0x80 && after < 0x80) alone++;
    else together++;
  }
  return alone > together;
}

function strictBig5(bytes: Buffer): string | null {
  try {
    return new TextDecoder("big5", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function hanShare(text: string): number {
  const length = Math.min(text.length, SAMPLE);
  let wide = 0;
  let common = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    wide++;
    if (code >= 0x4e00 && code < 0xa000) common++;
  }
  return wide === 0 ? 0 : common / wide;
}

/** Whether text read as a Western encoding is GB text with a wrong label: every high byte belongs to a pair of the GB 2312 plane. */
export function isReallyGb(bytes: Buffer): boolean {
  if (mostlyAlone(bytes)) return false;
  const reading = readGb18030(bytes);
  return reading.errors === 0 && reading.pairs > 0 && reading.outside <= 0.05 * reading.pairs;
}
