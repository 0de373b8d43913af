import { hashOfPair } from "../../text/pair-hash.js";
import { wordsOf } from "../../text/word-set.js";

/** What in a sentence lets it be about a person who is named farther off, as bits. */
export const POINTS_BACK = 1;
export const SPEAKS_OF_SELF = 2;
/** A colon, or two spaces: perhaps the label of a form. */
const MAY_BE_FORM = 4;

const MASK = 0x1fff;
const pairs = new Uint8Array(MASK + 1);
const singles = new Uint8Array(0x10000);

function enter(list: string, bit: number): void {
  for (const word of wordsOf(list)) {
    if (word.length === 1) singles[word.charCodeAt(0)] = bit;
    else {
      const pair = hashOfPair(word.charCodeAt(0), word.charCodeAt(1)) & MASK;
      pairs[pair] = pairs[pair]! | bit;
    }
  }
}

/** Words of two characters, or of one, with which somebody speaks of himself, and which point back to somebody. */
export const SELVES = "我 俺 本人 自己";
export const POINTERS = `
  他 她 其 你 您 该户 该生 该同 该人 该员 该家 该对 该患 该村 此人 此户 家中 家里 全家 患者 户主 申请 当事 老人 孩子 原告 被告 父子 母子 一家
  双方 妻子 丈夫 父亲 母亲 儿子 女儿 配偶 夫妇 夫妻 死者 逝者 伤者 来电 来访 该犯 罪犯 被申 乙方 对方 两人 二人 大爷 大娘 小伙 姑娘
  爸爸 妈妈 爷爷 奶奶 老伴 老婆 老公 男方 女方 婆婆 公公 岳父 岳母 哥哥 弟弟 姐姐 妹妹 外公 外婆 爹妈 老母 老父 长子 长女 次子 次女 孝子`;
enter(SELVES, SPEAKS_OF_SELF);
enter(POINTERS, POINTS_BACK);
enter(": ：", MAY_BE_FORM);

/** 我国, 我市 and 我局 are nobody's; 其中 and 其他 point back to nobody. */
const NO_SELF = new Set(
  [..."们国省市州县区镇乡村局校院部党中厅委办处公单"].map((character) => character.charCodeAt(0)),
);
const NO_ONE = new Set([..."中他余它"].map((character) => character.charCodeAt(0)));

/**
 * What the text from `from` to `to` holds of these. What holds none is about those who are named in it or right before it. `anyhow`: pronouns in words for nobody too.
 */
export function referencesIn(units: Uint16Array, from: number, to: number, anyhow = false): number {
  let found = 0;
  let last = 0;
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    const single = singles[unit]!;
    if (single !== 0 && (anyhow || !pointsToNobody(units, at))) found |= single;
    found |= pairs[hashOfPair(last, unit) & MASK]!;
    if (unit === 0x20 && last === 0x20) found |= MAY_BE_FORM;
    last = unit;
  }
  return found;
}

/** Is the pronoun at `at` part of a word for nobody: 我国, 其中, 其他? */
export function pointsToNobody(units: Uint16Array, at: number): boolean {
  const unit = units[at]!;
  if (unit === 0x6211) return at + 1 < units.length && NO_SELF.has(units[at + 1]!);
  if (unit === 0x5176) return at + 1 < units.length && NO_ONE.has(units[at + 1]!);
  return unit === 0x4ed6 && at > 0 && units[at - 1] === 0x5176;
}
