/** One record of a binary part ([MS-XLSB] 2.1.4). */
export interface BinaryRecord {
  readonly type: number;
  readonly data: Buffer;
}

/** The records of a part, to its end or to where it breaks off: type in one or two bytes, length in up to four, seven bits each. */
export function* binaryRecords(bytes: Buffer): Generator<BinaryRecord> {
  let at = 0;
  while (at < bytes.length) {
    let type = bytes[at++]!;
    if ((type & 0x80) !== 0) type = (type & 0x7f) | ((bytes[at++] ?? 0) << 7);
    let length = 0;
    for (let i = 0; i < 4; i++) {
      const byte = bytes[at++] ?? 0;
      length |= (byte & 0x7f) << (7 * i);
      if ((byte & 0x80) === 0) break;
    }
    yield { type, data: bytes.subarray(at, Math.min(bytes.length, at + length)) };
    at += length;
  }
}

/** A string and what follows it: its length in characters, then UTF-16 (XLWideString, 2.5.168). −1 stands for none. */
export function readWide(data: Buffer, at: number): { text: string; next: number } {
  if (at + 4 > data.length) return { text: "", next: data.length };
  const length = data.readInt32LE(at);
  if (length <= 0) return { text: "", next: at + 4 };
  const next = Math.min(data.length, at + 4 + 2 * length);
  return { text: data.toString("utf16le", at + 4, next), next };
}
