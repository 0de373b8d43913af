/** What a decoder made of the bytes, and how well they fitted. */
export interface Reading {
  readonly text: string;
  /** Bytes or sequences that the encoding does not allow; each became U+FFFD. */
  readonly errors: number;
  /** Two-byte characters read. */
  readonly pairs: number;
  /** Two-byte characters outside the GB 2312 plane (lead and trail 0xA1–0xFE): rare in real GB text, common when Big5 is read as GB. */
  readonly outside: number;
}

const REPLACEMENT = 0xfffd;
let table: Uint16Array | null = null;

/** Lead and trail byte → code unit, 0 where the pair is not one character of the Basic Multilingual Plane. Made once from the platform's decoder. */
function pairs(): Uint16Array {
  if (table !== null) return table;
  const made = new Uint16Array(65536);
  const decoder = new TextDecoder("gb18030");
  const bytes = new Uint8Array(3);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      bytes[0] = lead;
      bytes[1] = trail;
      bytes[2] = 0x20;
      const text = decoder.decode(bytes);
      if (text.length === 2 && text.charCodeAt(0) !== REPLACEMENT) made[(lead << 8) | trail] = text.charCodeAt(0);
    }
  }
  table = made;
  return made;
}

/**
 * GB 18030 (and so GBK and GB 2312) → text. Two-byte characters go through a table (two to three times as fast as the platform's
 * decoder on Node 20); the four-byte ones, rare, through the platform's decoder.
 */
export function readGb18030(bytes: Uint8Array): Reading {
  const map = pairs();
  const size = bytes.length;
  const units = new Uint16Array(size);
  let length = 0;
  let errors = 0;
  let count = 0;
  let outside = 0;
  let at = 0;
  while (at < size) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      units[length++] = lead;
      at++;
      continue;
    }
    const trail = at + 1 < size ? bytes[at + 1]! : 0;
    const unit = map[(lead << 8) | trail]!;
    if (unit !== 0) {
      units[length++] = unit;
      count++;
      if (trail < 0xa1 || lead < 0xa1) outside++;
      at += 2;
      continue;
    }
    const four = trail >= 0x30 && trail <= 0x39 ? fourBytes(bytes, at) : null;
    if (four !== null) {
      for (let i = 0; i < four.length; i++) units[length++] = four.charCodeAt(i);
      at += 4;
      continue;
    }
    // 0x80 alone is the euro sign of code page 936.
    units[length++] = lead === 0x80 ? 0x20ac : REPLACEMENT;
    if (lead !== 0x80) errors++;
    at++;
  }
  return { text: unitsToText(units, length), errors, pairs: count, outside };
}

function fourBytes(bytes: Uint8Array, at: number): string | null {
  const third = bytes[at + 2];
  const fourth = bytes[at + 3];
  if (third === undefined || fourth === undefined || third < 0x81 || fourth < 0x30 || fourth > 0x39) return null;
  const text = new TextDecoder("gb18030").decode(bytes.subarray(at, at + 4));
  return text.charCodeAt(0) === REPLACEMENT ? null : text;
}

function unitsToText(units: Uint16Array, length: number): string {
  return Buffer.from(units.buffer, units.byteOffset, length * 2).toString("utf16le");
}
