import { wordsOf } from "../../text/word-set.js";
import { DEFECTS } from "../data/disabilities.js";
import { DISEASES } from "../data/diseases.js";
import { REPRODUCTION, TREATMENTS } from "../data/treatments.js";
import { expertise } from "./against.js";
import { contextualRule } from "./contextual-rule.js";
import { CLOSE, HOSPITAL, HOSPITAL_NAMED, OPEN, TO_HOSPITAL, WHEN } from "./fragments.js";
import { MEDICAL_LABELS, MEDICAL_WHOLE_LABELS } from "./heads.js";
import { medicalClauses } from "./medical-clauses.js";
import { type Frame, leadingTo } from "./phrase.js";
import { signal } from "./signal.js";
import { compileVocabulary, runOf, tagged } from "./tagged.js";
import * as TAG from "./tags.js";

const PREDICATE = signal(3, "illness", "叙述患有某种疾病", "says that somebody has an illness");
const DIAGNOSIS = signal(3.2, "diagnosis", "叙述诊断、检查结果", "tells a diagnosis or the result of an examination");
const TREATMENT = signal(
  2.8,
  "treatment",
  "叙述手术、住院或治疗",
  "tells of surgery, a stay in hospital or a treatment",
);
const NAMED_ILLNESS = signal(2, "illness-named", "单列疾病名称", "an illness stands by itself");
const BIRTH_CONTROL = signal(2.8, "reproduction", "叙述孕情或计生措施", "tells of pregnancy or birth control");
const INJURY = signal(2.8, "injury", "叙述伤情", "tells of an injury");
const POOR_HEALTH = signal(2, "poor-health", "叙述健康状况差", "says that somebody's health is poor");

const ILLNESS_TAG = `[${TAG.disease}${TAG.defect}]`;
const DEFECTS_OF_BODY: ReadonlySet<string> = new Set(wordsOf(DEFECTS));

const VOCABULARY = compileVocabulary([
  // 小儿麻痹 is an illness where somebody 患 it; a clause with no other word for one tells of a defect.
  { words: wordsOf(DISEASES).filter((word) => DEFECTS_OF_BODY.has(word)), tag: TAG.defect },
  { words: wordsOf(DISEASES), tag: TAG.disease },
  { words: wordsOf(TREATMENTS), tag: TAG.treatment },
  { words: wordsOf(REPRODUCTION), tag: TAG.reproduction },
]);

const D = runOf(ILLNESS_TAG);
const T = runOf(TAG.treatment);
const R = runOf(TAG.reproduction);
/** Stage, grade, state of an illness. */
const STAGE =
  "(?:\\s?[（(]?(?:[ⅠⅡⅢⅣIV]{1,3}|[一二三四壹贰叁1-4])(?:期|级|型|度)[)）]?|晚期|早期|中期|中晚期|急性期|恢复期|失代偿期|术后|手术后|切除术后|放化疗后|化疗后|[一二三四五六七八九十两几多\\d]{1,3}(?:余|多)?(?:年|个月)|多年|携带者?|阳性|后遗症|高危|极高危|并发症|（[^（）]{1,12}）|\\([^()]{1,12}\\)){0,4}";
/** One illness or several, also one that no list knows: ……症, ……癌. */
const MODES =
  "(?:[左右双]侧?|先天性|后天性|慢性|急性|重型?|重度|中度|轻度|严重的?|晚期|早期|疑似|复发性|继发性|原发性|恶性|良性|多种|多发性?|陈旧性){0,3}";
/** One that the lists know. */
const KNOWN = `${MODES}(?:${D})${STAGE}`;
const AND_KNOWNS = `(?:(?:[、和及与伴并/+]|合并|并发|伴有|，并发|，伴有?){1,2}${KNOWN}){0,5}`;
const KNOWNS = `${KNOWN}${AND_KNOWNS}`;
/** The same without what may stand before the first word. */
const FIRST = `(?<!${ILLNESS_TAG})${D}${STAGE}${AND_KNOWNS}`;
const ILLNESS = `${MODES}(?:[\\u4e00-\\u9fff0-9A-Za-z]{0,8}?${D}|[\\u4e00-\\u9fffA-Za-z0-9]{1,10}?(?:病(?!房|人|区|历|例|种|情|史|毒|床|因|故|假)|症(?!状)|癌|瘤|炎|综合[征症]|障碍|衰竭|硬化|囊肿|结石|积水|损伤|缺损|骨折|血肿|肿大|梗阻|穿孔|坏死|畸形|离断伤|断裂|破裂|挫伤|扭伤|烧伤))${STAGE}`;
const ILLNESSES = `${ILLNESS}(?:(?:[、和及与伴并/+]|合并|并发|伴有|，并发|，伴有?){1,2}${ILLNESS}){0,5}`;
/** The clauses that go on about the treatment. */
const GOES_ON = `(?:[，,、]\\s?(?:(?:${WHEN}|已|现|正在|正|需|需要|须|并|曾|每[周月年天日]|长期|常年|终身|先后|目前|仍|后|行|在|经|做|已做|接受|右眼|左眼|住)[^，,。；;：:]{0,22}?(?:${T}|治疗|手术|用药|吃药|复发|转移|恶化|康复|出院|花费|次|视力[\\d.]+)[^，,。；;：:]{0,10}|${T}[^，,。；;：:]{0,8}|因?病情[^，,。；;：:]{1,12})){0,3}`;

const ILLNESS_WORDS = wordsOf(DISEASES);
const TREATMENT_WORDS = wordsOf(TREATMENTS);
/** What the name of an illness that no list knows ends with. */
const ILLNESS_ENDS = wordsOf(
  "症 癌 瘤 炎 综合征 障碍 衰竭 硬化 囊肿 结石 积水 损伤 缺损 骨折 血肿 肿大 梗阻 穿孔 坏死 畸形 断裂 破裂 挫伤 扭伤 烧伤 离断",
);

const frames: readonly Frame[] = [
  // 身患尿毒症，每周透析3次; 患有先天性心脏病; 患某某症多年
  {
    cues: ["患"],
    lead: leadingTo(
      `(?:${WHEN}|长期|长年|常年|目前|现|均|也|又|还|不幸|先后|同时|本人|因|因为|由于|系|是){0,3}(?:身|罹|突|自)?`,
    ),
    pattern: new RegExp(`患(?!者|儿|病率|方|难|区|处)(?:有|上|了|过|得)?${ILLNESSES}${GOES_ON}`, "g"),
    signal: PREDICATE,
  },
  // 经贵州医科大学附属医院诊断为肝癌; 查出胃癌，正在接受化疗; 确诊尿毒症
  {
    cues: wordsOf("诊断 确诊 查出 检出 查实 初诊 诊治 判定 筛查"),
    lead: leadingTo(
      `(?:${WHEN}|因病|因身体不适|因病情|被){0,2}(?:${HOSPITAL})?(?:检查|体检|检验|筛查|鉴定|初步|后|时|被|临床|入院){0,3}`,
    ),
    pattern: new RegExp(
      `(?:诊断|确诊|查出|检出|检查出|查实|初诊|诊治|判定|筛查)(?:结果|证明|书)?(?:为|是|患有?|出|得了|[:：]|有|出患有?){0,2}\\s?${ILLNESSES}${GOES_ON}`,
      "g",
    ),
    signal: DIAGNOSIS,
  },
  // 突发脑出血，行开颅手术; 因车祸致颅脑损伤，在重症监护室抢救6天; 感染艾滋病
  {
    cues: [...ILLNESS_WORDS, ...ILLNESS_ENDS],
    needs: /[因由突染致]|[复并]发|得了|得的|生了|造成/,
    lead: leadingTo(`(?:${WHEN})?`),
    pattern: new RegExp(
      `(?:[因由]于?(?:患|病|身患|突发|车祸|交通事故|工伤|意外|[^，,。；;：:]{0,14}?)(?:导致|致使|致|造成|引起|引发|而患|患有?)?|不慎[^，,。；;]{0,10}(?:致|造成|导致)|突发|突患|突然|复发|并发|感染(?:了|上)?|染上|得了|得的|生了|造成|导致|致)(?:其|本人|自己|身体)?${ILLNESSES}${GOES_ON}`,
      "g",
    ),
    signal: PREDICATE,
  },
  // 受伤部位：右胫腓骨开放性骨折; 致右胫骨骨折
  {
    cues: [...ILLNESS_WORDS, ...wordsOf("部位 伤情 诊断 骨折 受伤 断裂 破裂 脱位 烧伤 挫伤 离断")],
    needs: /致|造成|部位|伤情|结论/,
    pattern: new RegExp(
      `(?:受伤部位|伤害部位|伤情|伤情诊断|诊断结论|损伤部位)[:：为]\\s?[^，,。；;\\n]{2,40}|(?:致|造成|导致)(?:其|本人)?[^，,。；;：:]{0,14}?(?:${D}|骨折|受伤|断裂|破裂|脱位|烧伤|挫伤|离断)`,
      "g",
    ),
    signal: INJURY,
  },
  // 胃癌术后; 糖尿病并发视网膜病变; 精神分裂症患者 beside a name
  {
    cues: ILLNESS_WORDS,
    needs: /[系是为属有用伴往]/,
    pattern: new RegExp(
      `(?:系|是|为|属|有|既往有?|服用|现有|伴有?|长期有|有过)\\s?${KNOWNS}(?:病史|患者|病人|史)?(?:[一二三四五六七八九十两\\d]{1,3}余?年)?${GOES_ON}`,
      "g",
    ),
    signal: PREDICATE,
  },
  {
    cues: ILLNESS_WORDS,
    lead: leadingTo(`${OPEN}(?:因病?[（(]?)?${MODES}`),
    pattern: new RegExp(`${FIRST}[)）]?(?:病史|患者|病人|史)?${CLOSE}${GOES_ON}`, "g"),
    signal: NAMED_ILLNESS,
  },
  {
    cues: ILLNESS_WORDS,
    needs: /患者|病人/,
    lead: leadingTo(MODES),
    pattern: new RegExp(`(?<!${ILLNESS_TAG})${D}${STAGE}(?:患者|病人)(?=[\\u4e00-\\u9fff]{2,4})`, "g"),
    signal: PREDICATE,
  },
  {
    cues: ILLNESS_WORDS,
    needs: /术后|期|并发|伴|合并/,
    pattern: new RegExp(`(?<!${ILLNESS_TAG})${D}(?:术后|晚期|早期|[一二三四]期|并发|伴|合并)[^，,。；;：:]{0,12}`, "g"),
    signal: NAMED_ILLNESS,
  },
  // 在州医院住院治疗28天; 做过三次化疗; 行子宫切除手术
  {
    cues: TREATMENT_WORDS,
    needs: /[行做受施住经靠用]/,
    lead: leadingTo(
      `(?:${WHEN}|因病|因患病|因身体原因|已|曾|先后|现|正在|需|需要|长期|每[周月年天日]){0,3}(?:${HOSPITAL})?[^，,。；;：:\\s]{0,6}?(?:行|做|做了|做过|接受|进行|实施|施行|住|经|靠|依靠|服用){1,2}[^，,。；;：:]{0,12}?`,
    ),
    pattern: new RegExp(`(?<!${TAG.treatment})${T}[^，,。；;：:]{0,10}`, "g"),
    signal: TREATMENT,
  },
  {
    cues: wordsOf("医院 卫生院 保健院 医疗中心 诊所 疾控"),
    needs: new RegExp(`${TAG.treatment}|治疗|就诊|就医|手术`),
    lead: leadingTo(`(?:${WHEN}|因病|因患病){0,2}${TO_HOSPITAL}`),
    pattern: new RegExp(`${HOSPITAL_NAMED}[^，,。；;：:]{0,6}(?:${T}|治疗|就诊|就医|动手术)[^，,。；;：:]{0,12}`, "g"),
    signal: TREATMENT,
  },
  {
    cues: TREATMENT_WORDS,
    needs: /[已曾现需须长常正每次]/,
    lead: leadingTo(`(?:已|曾|现|需|须|长期|常年|正在|每[周月年天日]|[一二三四五\\d]次){1,2}[^，,。；;：:]{0,4}?`),
    pattern: new RegExp(`(?<!${TAG.treatment})${T}(?:[一二三四五六七八九十两\\d]{1,3}[次年天]|维持生命)?`, "g"),
    signal: TREATMENT,
  },
  // 孕12周; 流产两次，末次月经2018年2月11日; 2016年结扎
  {
    cues: ["孕", ...wordsOf(REPRODUCTION)],
    lead: leadingTo(`(?:现|已|曾|于|在|${WHEN}|政策外|计划外|计划内|落实|采取|施行|行){0,3}`),
    pattern: new RegExp(
      `(?:(?<!${TAG.reproduction})${R}|怀?孕(?:${WHEN})?\\s?[一二三四五六七八九十\\d]{1,2}\\+?\\d?(?:周|个?月|天)|怀孕|[有又]孕)(?:[一二两三四五六\\d]次|手术|措施|[一二三四五六七八九十\\d]{1,2}(?:周|个?月|天))?(?:\\s?${WHEN})?(?:[，,](?:血型|${R})[^，,。；;]{0,12}){0,3}`,
      "g",
    ),
    signal: BIRTH_CONTROL,
  },
  {
    cues: wordsOf("孕检 产检 产前 孕前 体检"),
    pattern:
      /(?:孕检|产检|产前筛查|孕前检查|体检)(?:结果)?(?:为|[:：])?[^，,。；;]{0,14}(?:高风险|阳性|异常|高危|不合格)/g,
    signal: DIAGNOSIS,
  },
  { cues: ["血型"], pattern: /血型(?:为|是|[:：])?\s?(?:Rh阴性)?(?:AB|[ABO])型?/g, signal: NAMED_ILLNESS },
  {
    cues: wordsOf("多病 缠身 卧病 重病 患病 有病 吃药 服药 药物"),
    lead: leadingTo("(?:长期|常年|一直|多年|现)?"),
    pattern:
      /(?:体弱多病|多病缠身|疾病缠身|重病缠身|卧病在床|重病在床|患病在身|患病多年|长期患病|常年患病|常年有病|重病住院|身患重病|身患多种疾病|身体多病|常年吃药|长期吃药|长年服药|常年服药|靠药物维持)/g,
    signal: POOR_HEALTH,
  },
  ...medicalClauses,
];

const HEALTH_WORD = new RegExp(`${D}|${T}|${R}|病|症|癌|瘤|炎|患|伤|孕|术|残疾?|疾|瘫|痴呆|失明|聋`);
const ONLY_DISABLED = /^(?:因)?(?:残|残疾|[一-龥]{0,4}残疾[一二三四\d]?级?)$/;
/** Heads under which much else may stand than an illness. */
const BROAD = /健康|身体|体况|原因|致贫|致困|返贫|困难|事由|理由|情况|说明|结果|结论|状况$/;
const CLOSED = /病|诊断|伤情|部位|孕|避孕|节育|计生|措施|手术|血型|过敏|服药|死因|死亡/;

function tells(value: string, head: string): boolean {
  if (/^[\d\s.,%/\-—年月日天次个元万]+$/.test(value) || !/[\u4e00-\u9fffA-Za-z]/.test(value)) return false;
  if (ONLY_DISABLED.test(value)) return false;
  if (/^(?:是|否|有|已|未|阴性|普通|医院|门诊|住院)$/.test(value))
    return /^(?:是|有)$/.test(value) && /是否|有无/.test(head) && /病|孕/.test(head);
  if (BROAD.test(head) && !CLOSED.test(head.replace(/病?情况?|状况/g, "")))
    return HEALTH_WORD.test(tagged(value.slice(0, 80), VOCABULARY));
  return true;
}

export const medicalRecord = contextualRule({
  id: "medical-record",
  title: { zh: "个人病历", en: "Medical record" },
  source:
    "黔府办发〔2018〕22号第（二十二）条；GB/T 35273-2020 附录B（健康生理信息）；云南 2017-12-12 排查清单（病历、计生措施、孕情）",
  labels: MEDICAL_LABELS,
  wholeLabels: MEDICAL_WHOLE_LABELS,
  frames,
  vocabulary: VOCABULARY,
  nameless: true,
  tells,
  against: (context, phrase) => expertise(context, phrase.start),
});
