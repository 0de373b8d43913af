import iconv from "iconv-lite";
import { decode } from "../extract/decode.js";

/** A file's text, and the way back to bytes: `encode(text)` gives the very bytes it was read from, and a changed text differs only where it was changed. */
export interface EncodedText {
  readonly text: string;
  /** As the decoder names it. */
  readonly encoding: string;
  readonly encode: (text: string) => Buffer;
}

/** A byte that is no character in the file's encoding stands in the text as this lone surrogate plus its value, and goes back as it was. */
const ESCAPE = 0xdc00;
const ESCAPED = /(?<![\uD800-\uDBFF])[\uDC00-\uDCFF]/;

/** Bytes → text, such that all of it can be written back, whatever bytes it holds. */
export function readEncoded(bytes: Buffer): EncodedText {
  const { text, encoding, bom } = decode(bytes);
  if (encoding === "utf-16le" || encoding === "utf-16be") return readUtf16(bytes, bom, encoding);
  const mark = bytes.subarray(0, bom);
  const body = bytes.subarray(bom);
  const codec: Codec = {
    decode: (some) => iconv.decode(some, encoding, { stripBOM: false }),
    encode: (some) => iconv.encode(some, encoding),
    unit: UNITS[encoding] ?? (() => 1),
  };
  if (codec.encode(text).equals(body)) {
    return { text, encoding, encode: (changed) => Buffer.concat([mark, codec.encode(changed)]) };
  }
  return {
    text: decodeLines(body, codec),
    encoding,
    encode: (changed) => Buffer.concat([mark, encodeEscaped(changed, codec)]),
  };
}

/** Every pair of bytes is a unit of the text, sound or not; an odd byte at the end is kept aside. */
function readUtf16(bytes: Buffer, bom: number, encoding: "utf-16le" | "utf-16be"): EncodedText {
  const end = bytes.length - ((bytes.length - bom) % 2);
  const swap = (some: Buffer): Buffer => (encoding === "utf-16be" ? Buffer.from(some).swap16() : some);
  const [mark, tail] = [bytes.subarray(0, bom), bytes.subarray(end)];
  return {
    text: swap(bytes.subarray(bom, end)).toString("utf16le"),
    encoding,
    encode: (changed) => Buffer.concat([mark, swap(Buffer.from(changed, "utf16le")), tail]),
  };
}

interface Codec {
  readonly decode: (bytes: Buffer) => string;
  readonly encode: (text: string) => Buffer;
  /** Bytes of the character that starts at an offset; 1 where none does. */
  readonly unit: (bytes: Buffer, at: number) => number;
}

/** Line by line, so that only the characters of a line with a bad byte are looked at one by one. In no such encoding is a line feed part of a character. */
function decodeLines(bytes: Buffer, codec: Codec): string {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const feed = bytes.indexOf(10, at);
    const end = feed < 0 ? bytes.length : feed + 1;
    const line = bytes.subarray(at, end);
    const plain = codec.decode(line);
    text += codec.encode(plain).equals(line) ? plain : decodeUnits(line, codec);
    at = end;
  }
  return text;
}

function decodeUnits(line: Buffer, codec: Codec): string {
  let text = "";
  for (let at = 0; at < line.length; ) {
    const unit = line.subarray(at, at + codec.unit(line, at));
    const plain = codec.decode(unit);
    if (codec.encode(plain).equals(unit)) {
      text += plain;
      at += unit.length;
    } else {
      text += String.fromCharCode(ESCAPE + line[at]!);
      at += 1;
    }
  }
  return text;
}

function encodeEscaped(text: string, codec: Codec): Buffer {
  const parts: Buffer[] = [];
  for (const part of text.split(/((?<![\uD800-\uDBFF])[\uDC00-\uDCFF])/)) {
    parts.push(ESCAPED.test(part) ? Buffer.from([part.charCodeAt(0) - ESCAPE]) : codec.encode(part));
  }
  return Buffer.concat(parts);
}

function unitOfUtf8(bytes: Buffer, at: number): number {
  const first = bytes[at]!;
  return first < 0xc2 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/** GB 18030-2022, 4: one byte below 0x80; a second byte from 0x30 to 0x39 makes it four, any other two. */
function unitOfGb18030(bytes: Buffer, at: number): number {
  const [first, second] = [bytes[at]!, bytes[at + 1] ?? 0];
  return first < 0x81 || first === 0xff ? 1 : second >= 0x30 && second <= 0x39 ? 4 : 2;
}

function unitOfBig5(bytes: Buffer, at: number): number {
  return bytes[at]! >= 0x81 && bytes[at]! < 0xff ? 2 : 1;
}

const UNITS: Readonly<Record<string, Codec["unit"]>> = {
  "utf-8": unitOfUtf8,
  gb18030: unitOfGb18030,
  big5: unitOfBig5,
};
