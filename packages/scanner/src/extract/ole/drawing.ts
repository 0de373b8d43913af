import { u16, u32 } from "./numbers.js";

/** A record of the Office drawing format ([MS-ODRAW] 2.2.1), which slides use, too ([MS-PPT] 2.3.1). */
export interface DrawingRecord {
  readonly type: number;
  /** The number among records of one type. */
  readonly instance: number;
  readonly container: boolean;
  /** Of the whole record in the bytes given. */
  readonly start: number;
  readonly data: Buffer;
}

/** The records that stand in a row in `bytes`; one that claims more than there is ends there. */
export function* drawingRecords(bytes: Buffer, from = 0): Generator<DrawingRecord> {
  let at = from;
  while (at + 8 <= bytes.length) {
    const head = bytes.readUInt16LE(at);
    const end = Math.min(bytes.length, at + 8 + bytes.readUInt32LE(at + 4));
    yield {
      type: bytes.readUInt16LE(at + 2),
      instance: head >> 4,
      container: (head & 15) === 15,
      start: at,
      data: bytes.subarray(at + 8, end),
    };
    at = end;
  }
}

/** How deep containers are gone into. */
const DEEPEST = 40;

/** Calls back for every record, outer ones first; a container is entered if `visit` does not return false. */
export function walkDrawing(bytes: Buffer, visit: (record: DrawingRecord) => boolean | undefined, depth = 0): void {
  for (const record of drawingRecords(bytes)) {
    const enter = visit(record);
    if (record.container && enter !== false && depth < DEEPEST) walkDrawing(record.data, visit, depth + 1);
  }
}

/** What a shape's table of properties (FOPT, [MS-ODRAW] 2.2.9) says that matters here. */
export interface ShapeLook {
  readonly alternative: string;
  readonly hidden: boolean;
  /** A table drawn as a group of shapes. */
  readonly table: boolean;
}

/** Types of the three tables of properties. */
export const PROPERTY_TABLES: ReadonlySet<number> = new Set([0xf00b, 0xf121, 0xf122]);

/** wzDescription; Group Shape Boolean Properties; tableProperties ([MS-ODRAW] 2.3.4.2, 2.3.4.44, 2.3.4.37). */
const DESCRIPTION = 0x0381;
const BOOLEANS = 0x03bf;
const TABLE = 0x039f;

export function readLook({ data, instance }: DrawingRecord): ShapeLook {
  let alternative = "";
  let hidden = false;
  let table = false;
  let complex = 6 * instance;
  for (let i = 0; i < instance && 6 * i + 6 <= data.length; i++) {
    const id = u16(data, 6 * i);
    const value = u32(data, 6 * i + 2);
    const property = id & 0x3fff;
    if ((id & 0x8000) !== 0) {
      if (property === DESCRIPTION) {
        alternative = data.toString("utf16le", complex, Math.min(data.length, complex + value)).replace(/\0+$/, "");
      }
      complex += value;
    } else if (property === BOOLEANS) hidden = (value & 0x0002_0002) === 0x0002_0002;
    else if (property === TABLE) table = (value & 1) !== 0;
  }
  return { alternative, hidden, table };
}
