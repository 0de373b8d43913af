import { isHan } from "./chars.js";
import { holdsPair, isCommonStart, pairsOf } from "./common-starts.js";
import { COMPOUND_SURNAMES, SURNAMES, surnameLengthAt } from "./surnames.js";
import { wordsOf } from "./word-set.js";

/** Characters that no given name has: function words and the words of offices. With them refused, a surname and two characters are mostly a name. */
const NEVER_GIVEN =
  "的了着过在是与及或等被把对从向为以其之所者这那此各每个们不未没无非别又也都还就只最很更较曾将要能该须需让使给到去上下内外前后里间旁边时分角两几半第号条款项件份次级类型式样例率量数额值价费税钱账帐户口籍址乡县省区街巷院局厅部委办处科室站队组团府规制策案知报表据单证期限度序准申请审批核查验收备示推促障务管监督检任责面问题况措议围象形支投补救险住房交输防疾患诊断疗治术残婚姻离初岁日亩吨斤米辆台套栋层系经由随丧身确手左右病亡死伤因已现原且但虽仅总合计占约低于降减至起止截她他它我你您咱什么哪谁怎哇吗呢吧啊哦嗯同跟并而产出入欠债贷赔偿购买卖租借付缴纳缺乏失退休职岗位称联络电话邮箱网版权置顶男女妻父母村人工师主记员氏化性校亿态";
/** Two characters that are a common word by themselves but also begin names (黄金, 黄金莲); in the same form. */
const COMMON_WORDS = `
丁香 万山里 乐观 冯唐 凌云 凤凰 华丽北夏 卓越 周全密 喜迎 姬昌 孔子 孙子 孟子 安康静 尹珍 常青 平原安稳等 康宁 张力家开 成熟 文明艺 方圆正 明亮天星 易学 朱红 李子 林木果芝 梁山 梅花
江南山河海阳 海洋 温情 王国子朝 田园 白云 盛夏 石头林柱 祖国 祝愿福 秋季收 聂耳 花香 蒋介 蒲公 蓝天 许愿 谷雨 贺信 贾宝 邓小 郎朗 郝然 郭沫 金华奖山昌秋花银阳 阳光 阿姨 陈述 雷达雨 韩愈 顾全
马山龙 高兴原大山峰昂明雅 黄山平河花金 龙山江泉
`;

/** What a unit can be to a name, as bits. */
const SURNAME = 1;
const COMPOUND = 2;
const GIVEN = 4;
const SECOND = 8;

const kinds = new Uint8Array(0x10000);
for (let unit = 0; unit < kinds.length; unit++) if (isHan(unit)) kinds[unit] = GIVEN;
for (const character of NEVER_GIVEN) clear(character.charCodeAt(0), GIVEN);
// What hides part of a name: 某, *, ×, ○, 〇.
for (const mask of "某*×○〇") set(mask.charCodeAt(0), GIVEN);
for (const surname of SURNAMES) set(surname.charCodeAt(0), SURNAME);
for (const surname of COMPOUND_SURNAMES) {
  set(surname.charCodeAt(0), COMPOUND);
  set(surname.charCodeAt(1), SECOND);
}
set("氏".charCodeAt(0), SECOND);

function set(unit: number, bit: number): void {
  kinds[unit] = kinds[unit]! | bit;
}

function clear(unit: number, bit: number): void {
  kinds[unit] = kinds[unit]! & ~bit;
}

const commonWords = pairsOf(wordsOf(COMMON_WORDS));

/** May a name begin with this unit? One load. */
export function mayBeginName(unit: number): boolean {
  return (kinds[unit & 0xffff]! & (SURNAME | COMPOUND)) !== 0;
}

/** May this unit stand behind a surname: a character of given names, one that hides them, 氏, the second of a compound surname? One load. */
export function mayFollowSurname(unit: number): boolean {
  return (kinds[unit & 0xffff]! & (GIVEN | SECOND)) !== 0;
}

/**
 * The lengths, in UTF-16 code units and longest first, of what may be a person's name at `at`, up to `limit`: a surname of the list and one or two characters that
 * given names have, 某 or * for some of them, or 氏. Empty for words that are no names (安全, 方便). What stands behind it is for the caller to judge.
 */
export function nameLengthsAt(text: string, at: number, limit: number): readonly number[] {
  const surname = surnameLengthAt(text, at);
  if (surname === 0 || at + 1 >= limit) return NONE;
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  const compound = surname === 2;
  if (isCommonStart(first, second)) return NONE;
  let given = 0;
  while (given < 2 && at + surname + given < limit && isGiven(text.charCodeAt(at + surname + given))) given++;
  if (given === 0) return text[at + surname] === "氏" ? (compound ? THREE : TWO) : NONE;
  if (compound) return given === 2 ? FOUR_THREE : THREE;
  if (holdsPair(commonWords, first, second)) return given === 2 ? THREE : NONE;
  return given === 2 ? THREE_TWO : TWO;
}

const NONE: readonly number[] = [];
const TWO: readonly number[] = [2];
const THREE: readonly number[] = [3];
const THREE_TWO: readonly number[] = [3, 2];
const FOUR_THREE: readonly number[] = [4, 3];

function isGiven(unit: number): boolean {
  return (kinds[unit & 0xffff]! & GIVEN) !== 0;
}

/** Is the whole text, spaces left out, a person's name, whole or masked (张三, 欧阳天宗, 李某, 王*强, 阿不都·买买提)? */
export function isWholeName(text: string): boolean {
  const word = text.length > 20 ? text : text.replace(/\s+/g, "");
  if (word.length < 2 || word.length > 15) return false;
  const dot = word.search(/[·•・]/);
  if (dot > 0) return dot < word.length - 1 && /^[\u4e00-\u9fff·•・]+$/.test(word);
  return nameLengthsAt(word, 0, word.length).includes(word.length);
}
