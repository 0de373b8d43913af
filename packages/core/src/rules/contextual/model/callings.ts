import { hashOfPair } from "../../../text/pair-hash.js";
import { wordsOf } from "../../../text/word-set.js";

const MASK = 0x1fff;
const pairs = new Uint8Array(MASK + 1);
for (const word of wordsOf(
  "大爷 大娘 大叔 大婶 大妈 大伯 奶奶 爷爷 老汉 老太 阿姨 阿婆 阿公 师傅 女士 先生 二婶 三叔 同学 家住 村民",
))
  pairs[hashOfPair(word.charCodeAt(0), word.charCodeAt(1)) & MASK] = 1;
const HIDDEN = "某".charCodeAt(0);

/** Is somebody called by a word such as 大爷, or by a name with 某, from `start` to `end`? By hash: sometimes true where nobody is. */
export function callsSomebody(text: string, start: number, end: number): boolean {
  let last = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === HIDDEN || pairs[hashOfPair(last, unit) & MASK] !== 0) return true;
    last = unit;
  }
  return false;
}
