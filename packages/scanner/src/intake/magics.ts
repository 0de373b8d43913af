import type { Kind } from "./kind.js";

/** The first bytes of a format, as Latin-1 characters. */
export interface Magic {
  readonly kind: Kind;
  readonly bytes: string;
  /** Offset of `bytes`; 0 if left out. */
  readonly at?: number;
  /** What else must hold where the bytes alone could be the start of a text. */
  readonly also?: (head: Uint8Array) => boolean;
}

const latin1 = (head: Uint8Array, start: number, end: number) =>
  Buffer.from(head.subarray(start, end)).toString("latin1");
const brand = (test: RegExp) => (head: Uint8Array) => test.test(latin1(head, 8, 12));
const binary = (head: Uint8Array) => head.subarray(0, 4096).some((byte) => byte < 9);

/** Signatures as their formats' specifications (or file(1)'s well-known values) give them; the first that fits decides. ZIP and OLE are told elsewhere. */
export const MAGICS: readonly Magic[] = [
  { kind: "rtf", bytes: "{\\rtf" },
  // Excel 2, 3 and 4: the first record, before compound files were.
  { kind: "xls", bytes: "\x09\0\x04\0", also: (head) => head[6] === 0x10 },
  { kind: "xls", bytes: "\x09\x02\x06\0", also: (head) => head[6] === 0x10 },
  { kind: "xls", bytes: "\x09\x04\x06\0", also: (head) => head[6] === 0x10 },
  { kind: "warc", bytes: "WARC/" },
  { kind: "rar", bytes: "Rar!\x1a\x07" },
  { kind: "7z", bytes: "7z\xbc\xaf\x27\x1c" },
  { kind: "gz", bytes: "\x1f\x8b\x08" },
  { kind: "bz2", bytes: "BZh", also: (head) => /^[1-9]1AY&SY/.test(latin1(head, 3, 10)) },
  { kind: "xz", bytes: "\xfd7zXZ\0" },
  { kind: "zstd", bytes: "\x28\xb5\x2f\xfd" },
  { kind: "tar", bytes: "ustar", at: 257 },
  { kind: "sqlite", bytes: "SQLite format 3\0" },
  { kind: "png", bytes: "\x89PNG\r\n\x1a\n" },
  { kind: "jpeg", bytes: "\xff\xd8\xff" },
  { kind: "gif", bytes: "GIF87a" },
  { kind: "gif", bytes: "GIF89a" },
  { kind: "bmp", bytes: "BM", also: (head) => head.length > 26 && latin1(head, 6, 10) === "\0\0\0\0" },
  { kind: "webp", bytes: "WEBP", at: 8, also: (head) => latin1(head, 0, 4) === "RIFF" },
  { kind: "tiff", bytes: "II*\0" },
  { kind: "tiff", bytes: "MM\0*" },
  { kind: "icon", bytes: "\0\0\x01\0", also: (head) => head[4] !== 0 || head[5] !== 0 },
  { kind: "icon", bytes: "\0\0\x02\0", also: (head) => head[4] !== 0 || head[5] !== 0 },
  { kind: "heic", bytes: "ftyp", at: 4, also: brand(/^(heic|heix|hevc|mif1|msf1|avif)/) },
  { kind: "audio", bytes: "ftyp", at: 4, also: brand(/^M4[AB]/) },
  { kind: "video", bytes: "ftyp", at: 4 },
  { kind: "video", bytes: "moov", at: 4 },
  { kind: "video", bytes: "\x1aE\xdf\xa3" },
  { kind: "video", bytes: "FLV\x01" },
  { kind: "video", bytes: "AVI ", at: 8, also: (head) => latin1(head, 0, 4) === "RIFF" },
  { kind: "video", bytes: "\x30\x26\xb2\x75\x8e\x66\xcf\x11" },
  { kind: "video", bytes: "\0\0\x01\xba" },
  { kind: "video", bytes: "\0\0\x01\xb3" },
  { kind: "video", bytes: ".RMF" },
  { kind: "audio", bytes: "WAVE", at: 8, also: (head) => latin1(head, 0, 4) === "RIFF" },
  { kind: "audio", bytes: "ID3", also: binary },
  { kind: "audio", bytes: "\xff\xfb" },
  { kind: "audio", bytes: "\xff\xf3" },
  { kind: "audio", bytes: "OggS\0" },
  { kind: "audio", bytes: "fLaC" },
  { kind: "audio", bytes: "#!AMR" },
  { kind: "flash", bytes: "FWS", also: binary },
  { kind: "flash", bytes: "CWS", also: binary },
  { kind: "font", bytes: "wOFF" },
  { kind: "font", bytes: "wOF2" },
  { kind: "font", bytes: "\0\x01\0\0\0", also: (head) => head.length > 12 },
  { kind: "font", bytes: "OTTO\0" },
  { kind: "font", bytes: "ttcf\0" },
  {
    kind: "font",
    bytes: "LP",
    at: 34,
    also: (head) => head[8] === 1 || (head[8] === 2 && head[9] === 0 && head[10] === 2),
  },
  { kind: "wasm", bytes: "\0asm" },
  { kind: "executable", bytes: "\x7fELF" },
  { kind: "executable", bytes: "MZ", also: binary },
  { kind: "executable", bytes: "\xca\xfe\xba\xbe" },
];
