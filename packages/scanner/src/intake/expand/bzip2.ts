import { type Bits, createBits } from "./bits.js";
import { badData } from "./member.js";

/** Digits of pi and of its square root: what a block, and the end of a stream, begin with (48 bits, in two halves). */
const BLOCK = [0x314159, 0x265359] as const;
const END = [0x177245, 0x385090] as const;

const MOST_SELECTORS = 18_002;
const SYMBOLS_A_GROUP = 50;

/** Bzip2 data decompressed, one chunk a block; streams may follow one another. Throws Damage after the last good block. */
export function* bunzip2(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  const bits = createBits(chunks);
  for (let first = true; ; first = false) {
    bits.align();
    if (bits.ended()) return;
    if (bits.read(24) !== 0x425a68) {
      // Something else may follow the last stream.
      if (first) throw badData();
      return;
    }
    const level = bits.read(8) - 0x30;
    if (level < 1 || level > 9) throw badData();
    const table = new Uint32Array(level * 100_000);
    for (;;) {
      const mark = [bits.read(24), bits.read(24)];
      if (mark[0] === END[0] && mark[1] === END[1]) break;
      if (mark[0] !== BLOCK[0] || mark[1] !== BLOCK[1]) throw badData();
      yield readBlock(bits, table);
    }
    // The checksum of the stream.
    bits.read(24);
    bits.read(8);
  }
}

function readBlock(bits: Bits, table: Uint32Array): Uint8Array {
  const told = bits.read(16) * 0x10000 + bits.read(16);
  if (bits.read(1) === 1) throw badData();
  const origin = bits.read(24);
  const symbols = readSymbols(bits);
  const count = readMoveToFront(bits, symbols, table);
  if (origin >= count) throw badData();
  const out = undoSort(table, count, origin);
  if (checksum(out) !== told) throw badData();
  return out;
}

/** The byte values that occur, as a map of 16 maps of 16 bits. */
function readSymbols(bits: Bits): Uint8Array {
  const ranges = bits.read(16);
  const used: number[] = [];
  for (let range = 0; range < 16; range++) {
    if ((ranges & (0x8000 >> range)) === 0) continue;
    const map = bits.read(16);
    for (let bit = 0; bit < 16; bit++) if ((map & (0x8000 >> bit)) !== 0) used.push(16 * range + bit);
  }
  if (used.length === 0) throw badData();
  return Uint8Array.from(used);
}

/** Which table each group of 50 symbols uses, coded by moving to the front. */
function readSelectors(bits: Bits, tables: number): Uint8Array {
  const count = bits.read(15);
  if (count === 0) throw badData();
  const order = Array.from({ length: tables }, (_, index) => index);
  const selectors = new Uint8Array(Math.min(count, MOST_SELECTORS));
  for (let index = 0; index < count; index++) {
    let back = 0;
    while (bits.read(1) === 1) if (++back >= tables) throw badData();
    const [table] = order.splice(back, 1);
    order.unshift(table!);
    if (index < selectors.length) selectors[index] = table!;
  }
  return selectors;
}

/** Canonical Huffman code: for each length the highest code (plus one) and where its symbols start. */
interface Code {
  readonly limit: Int32Array;
  readonly base: Int32Array;
  readonly symbols: Uint16Array;
}

const LONGEST = 20;

function readCode(bits: Bits, size: number): Code {
  const lengths = new Uint8Array(size);
  let length = bits.read(5);
  for (let symbol = 0; symbol < size; symbol++) {
    for (;;) {
      if (length < 1 || length > LONGEST) throw badData();
      if (bits.read(1) === 0) break;
      length += bits.read(1) === 0 ? 1 : -1;
    }
    lengths[symbol] = length;
  }
  const counts = new Int32Array(LONGEST + 2);
  for (const one of lengths) counts[one]! += 1;
  const limit = new Int32Array(LONGEST + 1);
  const base = new Int32Array(LONGEST + 1);
  const symbols = new Uint16Array(size);
  let code = 0;
  let index = 0;
  for (let bit = 1; bit <= LONGEST; bit++) {
    base[bit] = index - code;
    for (let symbol = 0; symbol < size; symbol++) if (lengths[symbol] === bit) symbols[index++] = symbol;
    code += counts[bit]!;
    limit[bit] = code;
    code <<= 1;
  }
  return { limit, base, symbols };
}

function readSymbol(bits: Bits, { limit, base, symbols }: Code): number {
  let code = 0;
  for (let bit = 1; bit <= LONGEST; bit++) {
    code = (code << 1) | bits.read(1);
    if (code < limit[bit]!) {
      const symbol = symbols[base[bit]! + code];
      if (symbol === undefined) break;
      return symbol;
    }
  }
  throw badData();
}

/** Huffman, run lengths of zero and move-to-front undone: byte values into `table`; how many. */
function readMoveToFront(bits: Bits, used: Uint8Array, table: Uint32Array): number {
  const tables = bits.read(3);
  if (tables < 2 || tables > 6) throw badData();
  const selectors = readSelectors(bits, tables);
  const size = used.length + 2;
  const codes = Array.from({ length: tables }, () => readCode(bits, size));
  const front = Uint8Array.from(used);
  let count = 0;
  let run = 0;
  let place = 1;
  for (let group = 0; ; group++) {
    const code = codes[selectors[group] ?? -1];
    if (code === undefined) throw badData();
    for (let index = 0; index < SYMBOLS_A_GROUP; index++) {
      const symbol = readSymbol(bits, code);
      if (symbol < 2) {
        run += place << symbol;
        place <<= 1;
        if (run > table.length) throw badData();
        continue;
      }
      if (run > 0) {
        if (count + run > table.length) throw badData();
        table.fill(front[0]!, count, count + run);
        count += run;
        run = 0;
      }
      place = 1;
      if (symbol === size - 1) return count;
      if (count >= table.length) throw badData();
      const byte = front[symbol - 1]!;
      front.copyWithin(1, 0, symbol - 1);
      front[0] = byte;
      table[count++] = byte;
    }
  }
}

/** The Burrows–Wheeler sort undone, then the run lengths of the outermost step. */
function undoSort(table: Uint32Array, count: number, origin: number): Uint8Array {
  const starts = new Uint32Array(256);
  for (let at = 0; at < count; at++) starts[table[at]! & 0xff]! += 1;
  let sum = 0;
  for (let byte = 0; byte < 256; byte++) {
    const here = starts[byte]!;
    starts[byte] = sum;
    sum += here;
  }
  // The upper 24 bits of an entry lead to the next byte.
  for (let at = 0; at < count; at++) {
    const byte = table[at]! & 0xff;
    const to = starts[byte]!;
    starts[byte] = to + 1;
    table[to] = (table[to]! & 0xff) | (at << 8);
  }
  let out = Buffer.allocUnsafe(count + (count >> 1) + 256);
  let size = 0;
  let at = table[origin]! >>> 8;
  let last = -1;
  let same = 0;
  for (let index = 0; index < count; index++) {
    const entry = table[at]!;
    const byte = entry & 0xff;
    at = entry >>> 8;
    const repeat = same === 4 ? byte : 1;
    const value = same === 4 ? last : byte;
    if (size + repeat > out.length) {
      const larger = Buffer.allocUnsafe(2 * out.length + repeat);
      out.copy(larger, 0, 0, size);
      out = larger;
    }
    out.fill(value, size, size + repeat);
    size += repeat;
    if (same === 4) {
      same = 0;
      last = -1;
    } else {
      same = byte === last ? same + 1 : 1;
      last = byte;
    }
  }
  return out.subarray(0, size);
}

const CRC = new Uint32Array(256).map((_, index) => {
  let value = index << 24;
  for (let bit = 0; bit < 8; bit++) value = value & 0x80000000 ? (value << 1) ^ 0x04c11db7 : value << 1;
  return value;
});

/** CRC-32 with the highest bit first. */
function checksum(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) sum = (sum << 8) ^ CRC[((sum >>> 24) ^ byte) & 0xff]!;
  return ~sum >>> 0;
}
