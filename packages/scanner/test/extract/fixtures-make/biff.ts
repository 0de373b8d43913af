import { oleOf, type Streams } from "./ole.js";

/** One BIFF record; numbers as [value, bytes], doubles as [value, "f"], texts as Buffers. */
export function record(type: number, ...parts: readonly (Buffer | readonly [number, 1 | 2 | 4 | "f"])[]): Buffer {
  const data = Buffer.concat(
    parts.map((part) => {
      if (Buffer.isBuffer(part)) return part;
      const [value, bytes] = part;
      const out = Buffer.alloc(bytes === "f" ? 8 : bytes);
      if (bytes === "f") out.writeDoubleLE(value);
      else out.writeUIntLE(value, 0, bytes);
      return out;
    }),
  );
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
}

/** A BIFF8 text: length in `bytes`, flags, UTF-16. */
export function wide(text: string, bytes: 1 | 2 = 2): Buffer {
  const head = Buffer.alloc(bytes + 1);
  head.writeUIntLE(text.length, 0, bytes);
  head[bytes] = 1;
  return Buffer.concat([head, Buffer.from(text, "utf16le")]);
}

const bof = (version: number, type: number): Buffer => record(0x809, [version, 2], [type, 2], [0, 4], [0, 4], [0, 4]);
const EOF = record(0x0a);

export interface BiffSheet {
  /** Its BOUNDSHEET name as bytes after the length. */
  readonly name: Buffer;
  readonly state?: 0 | 1 | 2;
  readonly records: readonly Buffer[];
}

/** A workbook stream: globals, then every sheet, offsets set. */
export function biffOf(globals: readonly Buffer[], sheets: readonly BiffSheet[], version: 5 | 8 = 8): Buffer {
  const number = version === 8 ? 0x600 : 0x500;
  const bodies = sheets.map(({ records }) => Buffer.concat([bof(number, 0x10), ...records, EOF]));
  const listed = (offsets: readonly number[]): Buffer =>
    Buffer.concat([
      bof(number, 5),
      ...globals,
      ...sheets.map(({ name, state = 0 }, i) => record(0x85, [offsets[i]!, 4], [state, 1], [0, 1], name)),
      EOF,
    ]);
  let at = listed(sheets.map(() => 0)).length;
  const offsets = bodies.map((body) => {
    at += body.length;
    return at - body.length;
  });
  return Buffer.concat([listed(offsets), ...bodies]);
}

/** An .xls of one workbook stream; `others` beside it. */
export const xlsOf = (stream: Buffer, version: 5 | 8 = 8, others: Streams = {}): Buffer =>
  oleOf({ [version === 8 ? "Workbook" : "Book"]: stream, ...others });
