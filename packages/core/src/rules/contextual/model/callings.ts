import { hashOfPair } from "../../../text/pair-hash.js";
import { wordsOf } from "../../../text/word-set.js";
import { POINTERS, pointsToNobody, SELVES } from "../reference.js";

/** By which somebody is called. */
const CALLINGS =
  "大爷 大娘 大叔 大婶 大妈 大伯 奶奶 爷爷 老汉 老太 阿姨 阿婆 阿公 师傅 女士 先生 二婶 三叔 同学 家住 村民 某";

const MASK = 0x1fff;
const pairs = new Uint8Array(MASK + 1);
/** 1: some word ends with the unit; 2: the unit is one itself. */
const ends = new Uint8Array(0x10000);
for (const word of [...wordsOf(CALLINGS), ...wordsOf(SELVES), ...wordsOf(POINTERS)]) {
  const last = word.charCodeAt(word.length - 1);
  ends[last] = ends[last]! | (word.length === 1 ? 2 : 1);
  if (word.length > 1) pairs[hashOfPair(word.charCodeAt(0), last) & MASK] = 1;
}

/**
 * The first place from `from` on where somebody may be called, pointed back to or speak of himself; `to` where there is none. A glance at each unit; by hash, so that
 * sometimes a place is told where nobody is.
 */
export function callFrom(units: Uint16Array, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    const end = ends[unit]!;
    if (end === 0) continue;
    if ((end & 2) !== 0 && !pointsToNobody(units, at)) return at;
    if ((end & 1) !== 0 && at > 0 && pairs[hashOfPair(units[at - 1]!, unit) & MASK] !== 0) return at;
  }
  return to;
}
