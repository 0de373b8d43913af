/** The sectors of a compound file and the chains they form ([MS-CFB] 2.2–2.5). */
export interface Sectors {
  readonly size: number;
  readonly miniSize: number;
  /** Streams shorter than this lie in the short stream. */
  readonly miniLimit: number;
  readonly directoryStart: number;
  readonly miniTableStart: number;
  /** The bytes of a chain; shorter than it should be where the file is cut off or the chain broken. */
  readonly chain: (start: number, most: number) => Buffer;
}

const LAST = 0xfffffffa;
const HEADER = 512;

/** Reads the header and the allocation table. Null where they make no sense. */
export function readSectors(bytes: Buffer): Sectors | null {
  if (bytes.length < HEADER) return null;
  const shift = bytes.readUInt16LE(30);
  const miniShift = bytes.readUInt16LE(32);
  if (shift < 7 || shift > 16 || miniShift < 3 || miniShift > shift) return null;
  const size = 1 << shift;
  const miniSize = 1 << miniShift;
  const count = Math.ceil(bytes.length / size);
  const tableSectors = tableOf(bytes, size, count);
  const perSector = size / 4;
  const next = (sector: number): number => {
    const table = tableSectors[Math.floor(sector / perSector)];
    if (table === undefined) return LAST;
    const at = offsetOf(table, size) + 4 * (sector % perSector);
    return at + 4 <= bytes.length ? bytes.readUInt32LE(at) : LAST;
  };
  return {
    size,
    miniSize,
    miniLimit: bytes.readUInt32LE(56),
    directoryStart: bytes.readUInt32LE(48),
    miniTableStart: bytes.readUInt32LE(60),
    chain: (start, most) => {
      const pieces: Buffer[] = [];
      let length = 0;
      // A sound chain is never longer than the file: a ring ends here.
      for (let sector = start, steps = 0; sector < LAST && length < most && steps <= count; steps++) {
        const at = offsetOf(sector, size);
        if (at >= bytes.length) break;
        const piece = bytes.subarray(at, Math.min(at + size, bytes.length));
        pieces.push(piece);
        length += piece.length;
        sector = next(sector);
      }
      const whole = Buffer.concat(pieces);
      return whole.length > most ? whole.subarray(0, most) : whole;
    },
  };
}

function offsetOf(sector: number, size: number): number {
  // The header takes one sector, whatever its own length.
  return (sector + 1) * size;
}

/** Where the allocation table's own sectors lie: the first 109 in the header, the rest in a chain of lists. */
function tableOf(bytes: Buffer, size: number, count: number): number[] {
  const sectors: number[] = [];
  for (let i = 0; i < 109; i++) {
    const sector = bytes.readUInt32LE(76 + 4 * i);
    if (sector >= LAST) break;
    sectors.push(sector);
  }
  let list = bytes.readUInt32LE(68);
  const seen = new Set<number>();
  while (list < LAST && !seen.has(list) && seen.size <= count) {
    seen.add(list);
    const at = offsetOf(list, size);
    if (at + size > bytes.length) break;
    for (let i = 0; i < size / 4 - 1; i++) {
      const sector = bytes.readUInt32LE(at + 4 * i);
      if (sector < LAST) sectors.push(sector);
    }
    list = bytes.readUInt32LE(at + size - 4);
  }
  return sectors;
}
