import type { Window } from "./lzma-window.js";
import { badData, endsEarly } from "./member.js";

/** Probabilities are of 11 bits and move by a 32nd; they start in the middle. */
const HALF = 1024;
const FULL_RANGE = 0xffffffff;
const TOP = 2 ** 24;

/** States 0–6 follow a literal. */
const LITERAL_STATES = 7;
const NEXT_LITERAL = [0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 4, 5];

interface Lengths {
  readonly choice: Uint16Array;
  readonly low: Uint16Array;
  readonly middle: Uint16Array;
  readonly high: Uint16Array;
}

interface Decoder {
  readonly setProperties: (byte: number) => void;
  readonly reset: () => void;
  readonly decode: (packed: Uint8Array, size: number) => void;
}

/** An LZMA decoder over chunks: LZMA SDK, lzma-specification. */
export function createDecoder(window: Window): Decoder {
  let lc = 0;
  let lp = 0;
  let pb = 0;
  let state = 0;
  let rep0 = 0;
  let rep1 = 0;
  let rep2 = 0;
  let rep3 = 0;
  const fill = (size: number): Uint16Array => new Uint16Array(size).fill(HALF);
  const isMatch = fill(12 << 4);
  const isRep = fill(12);
  const isRep0 = fill(12);
  const isRep1 = fill(12);
  const isRep2 = fill(12);
  const isRepLong = fill(12 << 4);
  const slots = fill(4 << 6);
  const specials = fill(128);
  const aligned = fill(16);
  let literals = fill(0x300);
  const makeLengths = (): Lengths => ({ choice: fill(2), low: fill(16 << 3), middle: fill(16 << 3), high: fill(256) });
  const matchLengths = makeLengths();
  const repLengths = makeLengths();
  const fixed = [isMatch, isRep, isRep0, isRep1, isRep2, isRepLong, slots, specials, aligned];
  const all = [
    ...fixed,
    ...[matchLengths, repLengths].flatMap(({ choice, low, middle, high }) => [choice, low, middle, high]),
  ];

  let input: Uint8Array = new Uint8Array(0);
  let at = 0;
  let range = 0;
  let code = 0;

  const normalise = (): void => {
    if (range < TOP) {
      if (at >= input.length) throw endsEarly();
      range = (range << 8) >>> 0;
      code = ((code << 8) | input[at++]!) >>> 0;
    }
  };
  const bit = (probabilities: Uint16Array, index: number): number => {
    normalise();
    const probability = probabilities[index]!;
    const bound = (range >>> 11) * probability;
    if (code < bound) {
      range = bound;
      probabilities[index] = probability + ((2048 - probability) >> 5);
      return 0;
    }
    range -= bound;
    code -= bound;
    probabilities[index] = probability - (probability >> 5);
    return 1;
  };
  const tree = (probabilities: Uint16Array, offset: number, bits: number): number => {
    let symbol = 1;
    for (let left = bits; left > 0; left--) symbol = (symbol << 1) | bit(probabilities, offset + symbol);
    return symbol - (1 << bits);
  };
  const reverseTree = (probabilities: Uint16Array, offset: number, bits: number): number => {
    let symbol = 1;
    let value = 0;
    for (let index = 0; index < bits; index++) {
      const one = bit(probabilities, offset + symbol);
      symbol = (symbol << 1) | one;
      value |= one << index;
    }
    return value;
  };
  const direct = (bits: number): number => {
    let value = 0;
    for (let left = bits; left > 0; left--) {
      normalise();
      range >>>= 1;
      const one = code >= range ? 1 : 0;
      if (one === 1) code -= range;
      value = value * 2 + one;
    }
    return value;
  };
  const readLength = (lengths: Lengths, position: number): number => {
    if (bit(lengths.choice, 0) === 0) return 2 + tree(lengths.low, position << 3, 3);
    if (bit(lengths.choice, 1) === 0) return 10 + tree(lengths.middle, position << 3, 3);
    return 18 + tree(lengths.high, 0, 8);
  };
  const readDistance = (length: number): number => {
    const slot = tree(slots, Math.min(length - 2, 3) << 6, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) * 2 ** bits;
    if (slot < 14) return base + reverseTree(specials, base - slot, bits);
    return base + direct(bits - 4) * 16 + reverseTree(aligned, 0, 4);
  };
  const readLiteral = (): void => {
    const previous = window.total() > 0 ? window.at(1) : 0;
    const context = ((window.total() & ((1 << lp) - 1)) << lc) + (previous >> (8 - lc));
    const offset = 0x300 * context;
    let symbol = 1;
    if (state >= LITERAL_STATES) {
      let match = window.at(rep0 + 1);
      while (symbol < 0x100) {
        const matched = (match >> 7) & 1;
        match = (match << 1) & 0xff;
        const one = bit(literals, offset + ((1 + matched) << 8) + symbol);
        symbol = (symbol << 1) | one;
        if (one !== matched) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | bit(literals, offset + symbol);
    window.push(symbol & 0xff);
    state = NEXT_LITERAL[state]!;
  };
  /** Reads which of the last distances is used again; the length of a short one is 1, else null: it follows. */
  const readRep = (position: number): number | null => {
    if (bit(isRep0, state) === 0) {
      if (bit(isRepLong, (state << 4) + position) === 0) {
        state = state < LITERAL_STATES ? 9 : 11;
        return 1;
      }
      return null;
    }
    let distance: number;
    if (bit(isRep1, state) === 0) distance = rep1;
    else {
      if (bit(isRep2, state) === 0) distance = rep2;
      else {
        distance = rep3;
        rep3 = rep2;
      }
      rep2 = rep1;
    }
    rep1 = rep0;
    rep0 = distance;
    return null;
  };
  const step = (left: number): number => {
    const position = window.total() & ((1 << pb) - 1);
    if (bit(isMatch, (state << 4) + position) === 0) {
      readLiteral();
      return 1;
    }
    let length: number;
    if (bit(isRep, state) === 0) {
      rep3 = rep2;
      rep2 = rep1;
      rep1 = rep0;
      length = readLength(matchLengths, position);
      rep0 = readDistance(length);
      state = state < LITERAL_STATES ? 7 : 10;
    } else {
      const short = readRep(position);
      length = short ?? readLength(repLengths, position);
      if (short === null) state = state < LITERAL_STATES ? 8 : 11;
    }
    if (length > left || !window.copy(rep0 + 1, length)) throw badData();
    return length;
  };
  return {
    setProperties(byte) {
      if (byte >= 9 * 5 * 5) throw badData();
      lc = byte % 9;
      lp = Math.floor(byte / 9) % 5;
      pb = Math.floor(byte / 45);
      if (lc + lp > 4) throw badData();
      literals = fill(0x300 << (lc + lp));
    },
    reset() {
      state = 0;
      rep0 = rep1 = rep2 = rep3 = 0;
      for (const probabilities of all) probabilities.fill(HALF);
      literals.fill(HALF);
    },
    decode(packed, size) {
      input = packed;
      if (packed.length < 5) throw endsEarly();
      range = FULL_RANGE;
      code = ((packed[1]! << 24) | (packed[2]! << 16) | (packed[3]! << 8) | packed[4]!) >>> 0;
      at = 5;
      for (let left = size; left > 0; ) left -= step(left);
    },
  };
}
