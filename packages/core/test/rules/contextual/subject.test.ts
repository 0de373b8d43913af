import { describe, expect, it } from "vitest";
import { LABELLED } from "../../../src/rules/contextual/phrase.js";
import { NAME_AFTER_ROLE, REFERENCE } from "../../../src/rules/contextual/signal.js";
import { personOf } from "../../../src/rules/contextual/subject.js";
import { unitsOf } from "../../../src/text/units.js";
import { wordsOf } from "../../../src/text/word-set.js";

const WORDS = wordsOf(`
  本人 我家 我户 我自己 我 自己 俺 他 他家 她 其 其他 该户 该生 该同志 该人 该员 该家庭 该对象 该患者 该村民 此人 此户 你户 你 您 家中 家里 全家 患者 户主
  申请人 当事人 老人 孩子 原告 被告 父子 母子 一家 双方 妻子 丈夫 父亲 母亲 儿子 女儿 配偶 夫妇 夫妻 死者 逝者 伤者 来电人 来访人 该犯 罪犯 被申请人 乙方 对方
  两人 二人 老大爷 大爷 大娘 小伙 姑娘 爸爸 妈妈 爷爷 奶奶 老伴 老婆 老公 男方 女方 婆婆 公公 岳父 岳母 哥哥 弟弟 姐姐 妹妹`);

function reasonsFor(before: string): readonly object[] | null {
  const name = "冉茂才";
  const text = `${name}住在坡上。${before}患病`;
  const start = text.length - 2;
  const mention = { start: 0, end: name.length, signal: NAME_AFTER_ROLE };
  return personOf(text, unitsOf(text), { start, end: text.length, signal: LABELLED }, [mention]);
}

describe("whose a phrase is, by what points back in its clause", () => {
  it.each(WORDS)("%s points back, some units before it too", (word) => {
    expect(reasonsFor(word)).toContain(REFERENCE);
    expect(reasonsFor(`${word}近年来`)).toContain(REFERENCE);
  });

  it.each(["近年来", "其中", "我市", "全县", "他们局里开会。近年来"])("%s does not", (words) => {
    expect(reasonsFor(words)).not.toContain(REFERENCE);
  });
});
