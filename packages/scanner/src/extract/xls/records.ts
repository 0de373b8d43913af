import { u16 } from "../ole/numbers.js";

/** One record of a BIFF stream ([MS-XLS] 2.1.4), the CONTINUE records after it joined to it. */
export interface BiffRecord {
  readonly type: number;
  readonly data: Buffer;
  /** Where in `data` each CONTINUE begins. */
  readonly joints: readonly number[];
  /** Where it starts in the stream. */
  readonly at: number;
}

const CONTINUE = 0x3c;

/** The records from `start` on, to the end of the stream or to where it breaks off. */
export function* recordsOf(stream: Buffer, start: number): Generator<BiffRecord> {
  let at = start;
  while (at + 4 <= stream.length) {
    const from = at;
    const type = stream.readUInt16LE(at);
    const length = stream.readUInt16LE(at + 2);
    let data = stream.subarray(at + 4, Math.min(stream.length, at + 4 + length));
    at += 4 + length;
    const joints: number[] = [];
    if (u16(stream, at) === CONTINUE && at + 4 <= stream.length) {
      const pieces = [data];
      let total = data.length;
      while (at + 4 <= stream.length && stream.readUInt16LE(at) === CONTINUE) {
        const piece = stream.subarray(at + 4, Math.min(stream.length, at + 4 + stream.readUInt16LE(at + 2)));
        joints.push(total);
        total += piece.length;
        pieces.push(piece);
        at += 4 + stream.readUInt16LE(at + 2);
      }
      data = Buffer.concat(pieces);
    }
    yield { type, data, joints, at: from };
  }
}
