import { wordsOf } from "../../text/word-set.js";
import { MARRIAGE_STATES } from "../data/marriage.js";
import { contextualRule } from "./contextual-rule.js";
import { CLOSE, NAME, OPEN, WHEN } from "./fragments.js";
import { MARITAL_LABELS, MARITAL_WHOLE_LABELS } from "./heads.js";
import { type Frame, leadingTo } from "./phrase.js";
import { signal } from "./signal.js";
import { compileVocabulary, runOf, tagged } from "./tagged.js";
import * as TAG from "./tags.js";

const EVENT = signal(
  3,
  "marriage-event",
  "叙述结婚、离婚、同居等",
  "tells of a marriage, a divorce or living together",
);
const STATE = signal(2.8, "marriage-state", "写明婚姻状况", "tells the state of a marriage");
const BIRTHS = signal(1.8, "births", "叙述生育情况", "tells of the children somebody has");

const VOCABULARY = compileVocabulary([{ words: wordsOf(MARRIAGE_STATES), tag: TAG.marriage }]);
const M = runOf(TAG.marriage);
/** Behind a state: it describes a class of people or names a paper or an office. */
const NO_CLASS =
  "(?!育龄|妇女|职工|青年|人员|家庭|夫妇可|夫妻双方可|女职工|未育[女男]|登记(?:处|机关|服务|条例|员|中心|工作|信息|申请|声明|档案|预约)|证|率|纠纷|案件|申请|手续|协议书?|财产|诉讼法|法|仪式|彩礼|老人|老年|[一-龥]{0,4}(?:公寓|联谊|活动|交友|宿舍)|条件)";
const LEAD = `(?:系|为|属|是|现|现为|已|一直|至今|目前|仍|仍为|处于|因[^，,。；;：:]{0,12}?|${WHEN}|双方|长期|婚姻状况为?|婚姻(?:为|是)?){0,3}`;
const WITH = `[与跟和同](?:其)?(?:前夫|前妻|丈夫|妻子|配偶|女友|男友|妻|夫|男子|女子|本村|邻村|他人|村民)?(?:${NAME})?(?:\\s?[（(][^（()）]{1,20}[)）])?`;
const CHILDREN = "(?:只|仅|已|共)?生?育有?[一二两三1-3]个?(?:子|女|孩|男孩|女孩)(?:[一二两三]女)?";
/** What goes on about the marriage. 育有一子兰建永 names a relative, and is his relation. */
const GOES_ON = `(?:[，,、]\\s?(?:(?:至今|一直|目前|仍|尚|后|现|已)?(?:未办理?结婚(?:登记|手续|证)?|未领(?:取)?结婚证|无子女|未育|${M}(?:[一二三四五六七八九十\\d多]{1,3}余?年)?)(?:声明[^，,。；;]{0,6})?|独自抚养[^，,。；;]{1,10}|(?:一|两|二|三)?[子女儿](?:女)?(?:随|由|归)[^，,。；;]{1,10}(?:抚养|生活)?|现配偶[^，,。；;]{1,8}|女儿由[^，,。；;]{1,4}抚养|${CHILDREN}(?![\\u4e00-\\u9fff]))){0,3}`;

const STATE_WORDS = [...wordsOf(MARRIAGE_STATES), ...wordsOf("婚 恋")];

const SPOUSE = "(?:丈夫|妻子|老伴儿?|爱人|老公|老婆|配偶|前夫|前妻|男人|媳妇)";
const GONE =
  "(?:过世|去世|离世|病故|病逝|早逝|早亡|亡故|身亡|身故|遇难|死亡|牺牲|走了|没了|撒手人寰|离家出走|离家|出走|跑了|跟人跑|改嫁|下落不明|失踪|服刑|坐牢)";

const frames: readonly Frame[] = [
  // 系夫妻，2013年登记
  {
    cues: ["夫妻", "夫妇"],
    needs: /[登结领]/,
    pattern: new RegExp(
      `[系是为](?:合法|原配|再婚)?夫[妻妇](?:关系)?[，,]\\s?(?:双方)?(?:于|在)?(?:${WHEN})[^，,。；;：:]{0,8}(?:登记|结婚|领证|${M})[^，,。；;：:]{0,6}${GOES_ON}`,
      "g",
    ),
    signal: EVENT,
  },
  // 老伴张建十年前过世; 丈夫2016年病故后一直没有改嫁; 妻子因病早逝
  {
    cues: wordsOf("丈夫 妻子 老伴 爱人 老公 老婆 配偶 前夫 前妻 媳妇 女婿"),
    needs: new RegExp(GONE),
    pattern: new RegExp(
      `${SPOUSE}[^，,。；;：:\\s]{0,14}?(?<!因)${GONE}(?!抚恤|证明|待遇|人员|保险|补助|赔偿)[^，,。；;：:]{0,12}${GOES_ON}`,
      "g",
    ),
    signal: EVENT,
  },
  // 于2019年与贾德华登记结婚; 与前妻郑怡金离婚; 已与石开盛同居，未办理结婚登记
  {
    cues: [...STATE_WORDS, "活至今"],
    needs: /[与跟和同]/,
    lead: leadingTo(`(?:(?:已|曾|现|后|于|在|又|自)(?:${WHEN})?\\s?|${WHEN}\\s?){0,3}`),
    pattern: new RegExp(
      `${WITH}(?:(?:于|在)?(?:${WHEN})|在[^，,。；;]{2,12}|已|因[^，,。；;]{2,10}){0,3}(?:自愿|协议|诉讼|判决|登记|办理|经人介绍|自由|重新|非法|长期|领证|领取结婚证|感情不和|解除|办的|摆的|才|就|便){0,3}(?:${M}|结婚|离婚|复婚|再婚|同居|订婚|分居|恋爱|婚姻关系|生活至今)[^，,。、；;：:]{0,10}${GOES_ON}`,
      "g",
    ),
    signal: EVENT,
  },
  // 2016年5月协议离婚; 因丈夫家暴起诉离婚; 2021年再婚，现配偶蒙氏带一子
  {
    cues: STATE_WORDS,
    lead: leadingTo(
      `(?:(?:于|在|自)?(?:${WHEN})|因[^，,。；;：:]{1,12}?|经法院|经[^，,。；;]{1,10}法院){1,3}(?:自愿|协议|诉讼|判决|起诉|登记|办理|又|再次|离异){0,2}`,
    ),
    pattern: new RegExp(
      `(?:(?<!${TAG.marriage})${M}|离婚|结婚|再婚|复婚|丧偶|丧夫|丧妻)${NO_CLASS}(?:后)?[^，,。、；;：:]{0,8}${GOES_ON}`,
      "g",
    ),
    signal: EVENT,
  },
  // 离异; 丧偶六年，未再婚; 离异后独自抚养一女; 大龄未婚
  {
    cues: STATE_WORDS,
    lead: leadingTo(LEAD),
    pattern: new RegExp(
      `(?<!${TAG.marriage})${M}${NO_CLASS}(?:[一二三四五六七八九十\\d多]{1,3}余?年|多年)?(?:后[^，,。；;：:]{0,14}|未[再]?婚|单身|独居|带[^，,。；;：:]{1,8}|独自[^，,。；;：:]{1,12})?${GOES_ON}`,
      "g",
    ),
    signal: STATE,
  },
  {
    cues: wordsOf("婚 成家"),
    needs: /未/,
    lead: leadingTo("(?:至今|一直|从|尚|仍)?"),
    pattern: /未(?:曾)?(?:再婚|结婚|成家|婚配|办理?结婚登记|领取?结婚证)(?!登记的|的)[^，,。；;：:]{0,6}/g,
    signal: STATE,
  },
  {
    cues: wordsOf("婚 贤妻 伴侣 求偶 恋 处对象 出轨 二奶 同居 家暴"),
    pattern:
      /(?:征婚|求贤妻|寻(?:找)?伴侣|求偶|(?:正在)?(?:谈恋爱|处对象|热恋)|确立恋爱关系|系恋爱关系|婚外情|婚外恋|出轨|包二奶|非法同居|(?:遭|被|因)[丈夫前]{1,2}家暴)[^，,。；;：:]{0,6}/g,
    signal: STATE,
  },
  {
    cues: wordsOf("孩生 育有 育一 育二 育两 育三 育1 育2 育3"),
    lead: leadingTo(OPEN),
    pattern: new RegExp(`(?:[一二三]孩生育登记(?:已办理|已登记)?|${CHILDREN})${CLOSE}`, "g"),
    signal: BIRTHS,
  },
];

const TELLING = new RegExp(`${M}|婚|偶|单身|恋|配|嫁|娶`);

function tells(value: string, head: string): boolean {
  if (/^(?:否|是|已|未|有|无|Y|N)$/.test(value)) return /否|是否|有无/.test(head) && value !== "无";
  if (/时间|日期|年月|婚龄/.test(head)) return /\d{4}|\d{2}[.\-/年]/.test(value);
  return TELLING.test(tagged(value.slice(0, 60), VOCABULARY));
}

export const maritalStatus = contextualRule({
  id: "marital-status",
  title: { zh: "婚恋状况", en: "Marital status" },
  source: "黔府办发〔2018〕22号第（二十二）条；GB/T 2261.2-2003 婚姻状况代码；GB/T 35273-2020 附录B（婚史）",
  labels: MARITAL_LABELS,
  wholeLabels: MARITAL_WHOLE_LABELS,
  frames,
  vocabulary: VOCABULARY,
  reach: 14,
  tells,
});
