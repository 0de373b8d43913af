import { hashOfPair } from "../../../text/pair-hash.js";
import { wordsOf } from "../../../text/word-set.js";

const MASK = 0x1fff;
const pairs = new Uint8Array(MASK + 1);
for (const word of wordsOf(
  "大爷 大娘 大叔 大婶 大妈 大伯 奶奶 爷爷 老汉 老太 阿姨 阿婆 阿公 师傅 女士 先生 二婶 三叔 同学 家住 村民",
))
  pairs[hashOfPair(word.charCodeAt(0), word.charCodeAt(1)) & MASK] = 1;
const HIDDEN = "某".charCodeAt(0);
/** Units that a word ends with by which somebody is called or speaks of himself. */
const ends = new Uint8Array(0x10000);
for (const unit of "爷娘叔婶妈伯奶汉太姨婆公傅士生学住民某我俺人己") ends[unit.charCodeAt(0)] = 1;
for (const word of ["本人", "自己"]) pairs[hashOfPair(word.charCodeAt(0), word.charCodeAt(1)) & MASK] = 1;
const SELF: ReadonlySet<number> = new Set([..."某我俺"].map((unit) => unit.charCodeAt(0)));

/** The first place from `from` on where somebody may be called or speak of himself; `to` where there is none. A glance at each unit. */
export function callFrom(units: Uint16Array, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    if (ends[unit] === 0) continue;
    if (SELF.has(unit) || (at > 0 && pairs[hashOfPair(units[at - 1]!, unit) & MASK] !== 0)) return at;
  }
  return to;
}

/** Is somebody called by a word such as 大爷, or by a name with 某, from `start` to `end`? By hash: sometimes true where nobody is. */
export function callsSomebody(units: Uint16Array, start: number, end: number): boolean {
  let last = 0;
  for (let at = start; at < end; at++) {
    const unit = units[at]!;
    if (unit === HIDDEN || pairs[hashOfPair(last, unit) & MASK] !== 0) return true;
    last = unit;
  }
  return false;
}
