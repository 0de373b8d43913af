import type { Context } from "../../text/context.js";
import { sentenceRange } from "./passage.js";
import type { Phrase } from "./phrase.js";
import {
  BLANK_FORM,
  BUSINESS,
  EXAMPLE_ONLY,
  GENERAL_RULE,
  GROUP,
  HISTORICAL,
  type Signal,
  STATISTICS,
} from "./signal.js";

/** Negative signals of domain.md §6, looked for in the sentence of the phrase. */
const BLANK =
  /_{2,}|＿{2,}|□|☐|○(?=[\u4e00-\u9fff]{2})|请打?[√勾]|请在|（请填|\(请填|如实填写|请填写|填写说明|示例|样例|[，,。](?:例|譬|比)?如[“"]|例如[，,：:]/;
const RULE =
  /凡[^，。]{0,30}|应当|不得|符合[^，。]{0,20}条件|下列|之一的?|的(?:家庭|人员|农户|对象|居民|户)?[，,]?(?:原则上|一律)?(?:可以?|应|须|按|给予|予以|发放|不予|由|不纳入|不得|取消)|不予纳入|可(?:凭|持|向|申请|享受|到)|须[持凭提]|按照[^，。]{0,24}(?:规定|标准)|标准为|提高到|提高至|报销比例|每人每[月年]|每户每年|每[人户](?:补助|补贴|奖励)|低于|不超过|不高于|以上的|以下的|鼓励|规定[的，]|条例|办法|细则/;
const NUMBERS =
  /(?:全[国省市州县区镇乡村]|截至|截止|累计|共有?|合计|其中[：:]?)[^。；]{0,24}?\d[\d,.]*\s?(?:余|多|万)*\s?(?:人|户|例|名|对|人次|件|起|万|%|％)|占[^。]{0,10}%|发病率|患病率|同比|比上年/;
const BUSINESS_WORDS =
  /开展|推进|召开|印发|举办|宣传|方案|项目|采购|招标|工程|规划|座谈会|培训|活动|体系|防治工作|工作方案|实施意见|机制|管理(?=工作|办法|制度|服务|体系|水平|能力)/;
/** Directly behind the phrase: it only describes a class of people. */
const CLASS_BEHIND =
  /^(?:的)?(?:困难|贫困|农村|城镇|城乡|参保|低收入|普惠|广大|所有|各类|其他|本|符合|持证|特殊|高龄|患者|病人|适龄){0,3}(?:群众|人员(?!名单|[：:])|居民|家庭(?!成员|[年月人总共有])|人群|群体|对象(?![：:\u4e00-\u9fff]{2,4}[，,])|儿童(?=[，,。等的])|妇女|夫妇可|夫妻可|夫妻应|夫妇应|职工|青年|老年人|学生(?=[，,。等的])|公民|者(?=[，,。、可应须由按免])|的可|的应|的须|的，|的,|人数|率|登记|证明|证(?![为号\u4e00-\u9fff])|情况(?:的|说明|报告)|等(?:情形|情况|疾病|病种|\d)|防治|筛查|救治|患者(?:和|及|等|家庭|群体|提供|可|的)|事业|工作|病房|医院|中心|协会|日|宣传)/;

/** Reigns, the republic, what nobody alive took part in, and years of life that ended long ago. No offices or degrees: 通知县医院 and 检举人 hold them too. */
const HISTORY =
  /(?:康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|洪武|永乐|嘉靖|万历|崇祯)(?=年|[元一二三四五六七八九十]|[，,、举进])|(?<![\u4e00-\u9fff])[清明][朝代](?![理表码])|民国[元初一二三四五六七八九十廿]|就义|(?:党的|中共)[一二三四五六七]大|留法勤工|辛亥革命|北伐军|[（(]\s?1[0-8]\d\d\s?[—–~～-]{1,2}\s?1\d{3}\s?年?[)）]/;
/** A form filled in to show how, a case made up to explain a law, a play, and names that are not the real ones. */
const EXAMPLE =
  /(?:填[写表报]|书写)?(?:范例|样表|范本)|以案[说释]法|举例[：:，]|为例[，：:]|[\s。；]例[：:]|剧中|小品《|[（(](?:文中|均为|系|为)?化名[)）]/;
/** How far before a phrase, and behind it, they tell of whom a page speaks, in UTF-16 code units. */
const HISTORY_REACH = 100;

/** What in the sentence of a phrase says that no particular person is meant. Bounded. */
export function signalsAgainst({ text, units }: Context, phrase: Phrase): Signal[] {
  const { start, end } = sentenceRange(units, phrase.start);
  const sentence = text.slice(start, Math.max(end, Math.min(text.length, phrase.end)));
  const signals: Signal[] = [];
  if (BLANK.test(sentence)) signals.push(BLANK_FORM);
  if (phrase.label === undefined && CLASS_BEHIND.test(text.slice(phrase.end, phrase.end + 16))) signals.push(GROUP);
  if (RULE.test(sentence)) signals.push(GENERAL_RULE);
  if (NUMBERS.test(sentence)) signals.push(STATISTICS);
  if (BUSINESS_WORDS.test(sentence)) signals.push(BUSINESS);
  const around = text.slice(Math.max(0, phrase.start - HISTORY_REACH), phrase.end + HISTORY_REACH / 4);
  if (HISTORY.test(around)) signals.push(HISTORICAL);
  if (EXAMPLE.test(around)) signals.push(EXAMPLE_ONLY);
  return signals;
}

/** What a doctor, a teacher or a hospital is good at is nobody's illness. */
const EXPERTISE =
  /擅长|专长|主攻|专治|坐诊|出诊|诊疗特色|从事[^，。；]{0,12}(?:诊疗|诊治|治疗|临床|康复|护理|研究|教学)|[主副]任医师|主治医师/;

/** Does the sentence of a phrase, or the head of a cell, what somebody is good at? Bounded. */
export function expertise({ text, units, cell }: Context, at: number): readonly Signal[] {
  const { start, end } = sentenceRange(units, at);
  return EXPERTISE.test(`${cell?.headText ?? ""}\n${text.slice(start, end)}`) ? [GROUP] : [];
}
