import { compileWordKinds, kindsWithin } from "../../../text/word-kinds.js";
import { wordsOf } from "../../../text/word-set.js";

/** How a clause speaks, as the model is told of it, as bits. Rules, conditions, statistics; words for those who hold an office or practise a profession. */
export const GENERAL = 1;
export const OFFICE = 2;
/** 王大爷, 李奶奶, 老龚头, 张某; an amount of money; what points back to a person: where a pattern must say whether it is. */
export const NICKNAME = 4;
export const MONEY = 8;
export const POINTER = 16;

const words = compileWordKinds([
  {
    bit: GENERAL,
    words: [
      ...wordsOf(
        "凡 应当 不得 符合 条件 规定 办法 标准 之一 的家庭 的对象 的群众 的患者 的儿童 人员 比例 % ％ 全县 全市 全省 我县 我市 累计 人次",
      ),
      ...[..."0123456789"].flatMap((digit) => [..."人户名例"].map((unit) => digit + unit)),
    ],
  },
  {
    bit: OFFICE,
    words: [
      ...wordsOf("主任 医生 医师 法官 书记 教授 专家 老师 民警 律师 干部 记者 同志 主席 委员 董事长 经理 护士"),
      ...[..."局县市镇乡院校所科队站部处"].map((body) => `${body}长`),
    ],
  },
  { bit: NICKNAME, words: wordsOf("大爷 大娘 大妈 奶奶 爷爷 师傅 女士 先生 伯 婶 嫂 姨 叔 姓 某 * × ○ 老 小 阿") },
  { bit: MONEY, words: [..."元块万"] },
  { bit: POINTER, words: [..."他她其该本我俺老孩家"] },
]);

const IS_NICKNAME =
  /[\u4e00-\u9fff](?:大[爷娘妈]|奶奶|爷爷|师傅|女士|先生|[伯婶嫂姨叔姓某*×○])|[老小阿][\u4e00-\u9fff]/;

/**
 * How the text from `from` to `to` speaks; of MONEY and POINTER whether it may. None of the words and patterns holds what parts clauses, so that a sentence holds what one of
 * its clauses does; most clauses are spared the patterns.
 */
export function marksIn(text: string, from: number, to: number): number {
  const marks = kindsWithin(words, text, from, to);
  return (marks & NICKNAME) === 0 || IS_NICKNAME.test(text.slice(from, to)) ? marks : marks - NICKNAME;
}

/** Short patterns without repetitions that could run away. */
export const IS_MONEY =
  /[\d一二三四五六七八九十百千万两几](?:[.．]\d{1,6})?余?多?[百千万亿]?(?:元|块)|[\d一二三四五六七八九十两几]万/;
/** What points back to a person, before a clause and in it. */
export const IS_POINTER_BEFORE = /[他她]|其(?![中他余])|本人|我|俺/;
export const IS_POINTER = new RegExp(`${IS_POINTER_BEFORE.source}|该[户生]|老人|孩子|家中|家里`);
