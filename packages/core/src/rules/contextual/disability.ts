import { wordsOf } from "../../text/word-set.js";
import { DEFECTS, DISABILITY_KINDS } from "../data/disabilities.js";
import { DISEASES } from "../data/diseases.js";
import { expertise } from "./against.js";
import { contextualRule } from "./contextual-rule.js";
import { disabilityClauses } from "./disability-clauses.js";
import { CLOSE, OPEN, WHEN } from "./fragments.js";
import { DISABILITY_LABELS, DISABILITY_WHOLE_LABELS } from "./heads.js";
import { type Frame, leadingTo } from "./phrase.js";
import { signal } from "./signal.js";
import { compileVocabulary, runOf, tagged } from "./tagged.js";
import * as TAG from "./tags.js";

const KIND_AND_GRADE = signal(3.4, "disability-grade", "写明残疾类别和等级", "tells kind and grade of a disability");
const KIND_ONLY = signal(2.6, "disability-kind", "写明残疾类别或等级", "tells the kind or the grade of a disability");
const DEFECT = signal(2.8, "defect", "叙述身体缺陷或失能", "tells of a defect of the body");
const DEFECT_ALONE = signal(2, "defect-alone", "单列身体缺陷的词", "a word for a defect of the body stands by itself");

const DEFECT_WORDS = wordsOf(DEFECTS);

const VOCABULARY = compileVocabulary([
  // A kind, not 重残.
  { words: ["多重残疾", "多重残"], tag: null },
  // An injury, which may heal.
  {
    words: wordsOf("摔断 打断 压断 撞断 砸断 轧断").flatMap((verb) => [verb, `${verb}腿`, `${verb}臂`, `${verb}指`]),
    tag: null,
  },
  // An illness whose name ends in a word for a defect: 老年痴呆.
  { words: wordsOf(DISEASES).filter((word) => !DEFECT_WORDS.includes(word.replace(/^先天性?/, ""))), tag: null },
  { words: wordsOf(DEFECTS), tag: TAG.defect },
]);
const B = runOf(TAG.defect);
const KIND = `(?:${wordsOf(DISABILITY_KINDS).join("|")}|听力言语|视力听力|智力精神|综合)`;
const GRADE = "(?:[一二三四五六七八九十壹贰叁肆1-9]|10|[ⅠⅡⅢⅣ])\\s?级";
/** Not the person but the paper, the body, the business: 残疾人联合会, 残疾人两项补贴, 残疾证换领. */
const NO_BUSINESS =
  "(?!联|证(?!号)|人证|人?(?:联合|事业|保障|工作|就业|补贴|补助|生活|护理|两项|康复|托养|之家|服务|专职|专委|组织|基本|创业|教育|运动|文化|艺术|帮扶|权益|按比例|法|辅助|家庭无障碍|体育|日|车|票|福利|协会|需求|筛查|鉴定|评定|预防|人口|人员名单|数据|人数|学生资助|机动))";
/** The same where the grade is told: 持三级视力残疾证. */
const NO_OFFICE = NO_BUSINESS.replace("证(?!号)|人证|", "");
const LEAD =
  "(?:系|属|属于|为|是|持有?|有|患有?|被评定为|评定为|被鉴定为|鉴定为|被认定为|认定为|评为|构成|现为|本人系|先天性?|后天|因[^，,。；;：:]{0,10}?致?|自幼|从小){0,3}";
const GOES_ON = `(?:[，,、\\s]\\s?(?:(?:${WHEN}|需|需要|靠|已|现|长期|常年|生活|无法|不能|左|右|双|下肢|上肢|卧床|坐|拄|无)[^，,。；;：:\\s]{0,12}?(?:${B}|自理|行走|行动|轮椅|照料|照顾|护理|截肢|劳动|缺[一二三四五六七八九十\\d]指|视力[\\d.]+|矫正)[^，,。；;：:\\s]{0,6}|${B})){0,3}`;

const KIND_NAMES = [...wordsOf(DISABILITY_KINDS), "综合"];
/** A kind with what stands before or behind it where it is told of somebody: 级听, 力残, 神（. */
const KIND_WORDS = KIND_NAMES.flatMap((kind) => [
  ...[..."级度"].map((before) => before + kind[0]!),
  ...[..."残障（(、"].map((behind) => kind[1]! + behind),
]);
const GRADES = [..."一二三四五六七八九十壹贰叁肆123456789ⅠⅡⅢⅣ"].map((grade) => `${grade}级`);

const frames: readonly Frame[] = [
  // 系四级听力残疾人; 二级肢体残疾; 持二级肢体残疾证
  {
    cues: [...KIND_WORDS, ...GRADES],
    needs: /级/,
    lead: leadingTo(LEAD),
    pattern: new RegExp(
      `${GRADE}\\s?(?:重度)?${KIND}(?:[、和及]${KIND}){0,2}(?:${B}|残疾|障碍|残)?${NO_OFFICE}(?:人证|证|人|者)?${GOES_ON}`,
      "g",
    ),
    signal: KIND_AND_GRADE,
  },
  // 视力残疾四级; 肢体（二级）; 智力一级; 精神残疾人二级
  {
    cues: [...KIND_WORDS, ...GRADES],
    needs: /级/,
    lead: leadingTo(LEAD),
    pattern: new RegExp(
      `${KIND}(?:[、和及]${KIND}){0,2}(?:${B}|残疾|障碍|残)?(?:人|者)?\\s?[（(，,、]?\\s?${GRADE}[)）]?(?!别|以)(?:残疾|残)?(?:人证|人|证)?${NO_BUSINESS}${GOES_ON}`,
      "g",
    ),
    signal: KIND_AND_GRADE,
  },
  // 伤残六级; 六级，因战; 七级伤残
  {
    cues: [...DEFECT_WORDS, ...wordsOf("残 工伤 因战 因公 因病")],
    needs: /级/,
    lead: leadingTo(LEAD),
    pattern: new RegExp(
      `(?:(?:${GRADE})\\s?(?:伤残|残疾军人|残疾|工伤|残)${NO_BUSINESS}|(?:伤残|工伤|${B})(?:等级)?(?:为|[:：])?\\s?(?:${GRADE})|${GRADE}[，,]\\s?因[战公病])(?:军人|人)?${GOES_ON}`,
      "g",
    ),
    signal: KIND_AND_GRADE,
  },
  // 肢体残疾; 系智力残疾人
  {
    cues: KIND_WORDS,
    needs: new RegExp(`${TAG.defect}|残|障`),
    lead: leadingTo(LEAD),
    pattern: new RegExp(
      `${KIND}(?:[、和及]${KIND}){0,2}(?:${B}|残疾|(?<!精神)障碍)${NO_BUSINESS}(?:人(?!员名单))?${GOES_ON}`,
      "g",
    ),
    signal: KIND_ONLY,
  },
  // 右眼失明，左手缺三指; 左下肢截肢; 右腿假肢
  {
    cues: wordsOf(
      "左 右 双眼 双目 双耳 双手 双脚 双腿 双臂 双上肢 双下肢 双小腿 双大腿 单眼 单目 单耳 单手 单腿 单侧 一眼 一目 一手 一脚 一腿 一臂 一只 一侧 一边 一条",
    ),
    lead: leadingTo(`(?:${WHEN}|因[^，,。；;：:]{1,14}?(?:致|导致|造成|引起)?|因伤|出生即|自幼|先天性?){0,2}`),
    pattern: new RegExp(
      `(?:(?:左|右|双|单|一)[侧边只条]?(?:眼|目|耳|手|脚|腿|臂|上肢|下肢|小腿|大腿|肢)[^，,。；;：:]{0,5}?(?:${B}|失明|失聪|残疾|瘫痪|畸形|萎缩|致残|缺失|缺[一二三四五\\d]指|断[一二三四五\\d]指|视力\\s?[\\d.]{2,5}|假肢|无视力|全盲|伤残))${GOES_ON}`,
      "g",
    ),
    signal: DEFECT,
  },
  // 患小儿麻痹后遗症，双拐行走; 系先天性聋哑; 下肢瘫痪，生活不能自理
  {
    cues: DEFECT_WORDS,
    lead: leadingTo(`(?:${WHEN}|因[^，,。；;：:]{1,12}?(?:致|导致|造成|引起))?${LEAD}`),
    pattern: new RegExp(`(?<!${TAG.defect})${B}${NO_BUSINESS}(?:[一二三四五六七八九十\\d]{1,2}余?年)?${GOES_ON}`, "g"),
    signal: DEFECT,
  },
  {
    cues: DEFECT_WORDS,
    lead: leadingTo(OPEN),
    pattern: new RegExp(`(?<!${TAG.defect})${B}${CLOSE}`, "g"),
    signal: DEFECT_ALONE,
  },
  {
    cues: ["身高"],
    pattern:
      /身高(?:仅|只有|不足)?\s?(?:[一1]米[^，,。；;]{0,3}|1[.．]\d{1,2}米|\d{2,3}\s?(?:厘米|公分|cm))(?:[，,]?[^，,。；;]{0,12}(?:侏儒|脊柱侧弯|残疾))/g,
    signal: DEFECT,
  },
  ...disabilityClauses,
];

const TELLING = new RegExp(
  `${B}|${KIND}|${GRADE}|残|盲|聋|哑|瘫|肢|智|失能|自理|障碍|缺|[一二三四]|^[1-9]$|重度|中度|轻度|重残`,
);

function tells(value: string, head: string): boolean {
  if (/^(?:否|无|不是|没有|能|可以|能自理|能力完好|完全自理|全自理|自理|有劳动能力)$/.test(value)) return false;
  if (/^(?:是|有)$/.test(value)) return /是否|有无|^残疾?人?$/.test(head);
  if (/\d{5}|元|补贴|标准/.test(value)) return false;
  return (
    TELLING.test(tagged(value.slice(0, 80), VOCABULARY)) ||
    (/描述|部位|原因|缺陷/.test(head) && /[\u4e00-\u9fff]{2}/.test(value))
  );
}

export const disability = contextualRule({
  id: "disability",
  title: { zh: "身体缺陷", en: "Disability" },
  source: "黔府办发〔2018〕22号第（二十二）条；GB/T 26341-2010 残疾人残疾分类和分级；GB/T 16180-2014",
  labels: DISABILITY_LABELS,
  wholeLabels: DISABILITY_WHOLE_LABELS,
  frames,
  vocabulary: VOCABULARY,
  united: true,
  // A defect is told in few words, often inside the story of an illness.
  rank: 2,
  nameless: true,
  tells,
  against: (context, phrase) => expertise(context, phrase.start),
});
