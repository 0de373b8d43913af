import type { Evidence } from "../../finding.js";
import { type Candidate, evidence } from "../../rule.js";
import type { Context } from "../../text/context.js";
import { isWholeName } from "../../text/names.js";
import { BUILDING, ESTATE, GROUP, HAMLET, HOUSE, ROAD, ROOM, TOWNSHIP, UNIT, VILLAGE } from "./hierarchy.js";
import { isBlankBefore, kindOfLabel, livesBefore, type Start } from "./starts.js";
import type { Reading, Step } from "./step.js";
import type { Window } from "./window.js";

const REGION = evidence("region", "以行政区划名开头", "begins with the name of an administrative division");
const LABEL = evidence("label", "前有“住址”一类的标签", "a label such as 住址 stands before it");
export const HEAD = evidence("head", "表头写明是住址", "the head of its column says it is an address");
const OFFICE_LABEL = evidence(
  "office-label",
  "标签或紧接的字样写明是单位或场所的地址",
  "its label, or the words right behind it, say it is an office's or a site's address",
);
const LIVES = evidence("lives", "前有“住”“家住”一类字样", "words such as 家住 stand before it");
const BELOW = evidence("below-village", "详细到村（社区）以下", "goes below the village or community");
export const DOOR = evidence("door", "详细到户室", "names the door");
const RESIDENT = evidence("resident", "旁边有“村民”“户主”一类字样", "words such as 村民 or 户主 stand beside it");

const BODY_WORD =
  /(?:公司|政府|法院|检察院|医院|卫生院|学校|小学|中学|大学|学院|幼儿园|银行|派出所|厂|局|中心|大厅|酒店|宾馆|市场|商场|车站|产业园|工业园|园区|写字楼|商务)/;
const DWELLING = /(?:宿舍|家属|住宅|小区|公寓|花园|家园|安置|苑|新村|生活区|教师楼|职工)/;
const RESIDENT_AFTER = /^[\s，,（(]{0,2}(?:村民|居民|农户|户主|贫困户|低保户|脱贫户|组民|住户)/;
const RESIDENT_BEFORE =
  /(?:村民|居民|农户|户主|贫困户|低保户|脱贫户|户籍|男|女|族|生|(?<!\d\s?)人|身份证号?[\dXx*]*)[，,：:\s（(]{0,2}$/;
/** 张三（翁义村三组） */
const NAMED_BEFORE = /(?:^|[、，,；;。：:\s]|和)([\u4e00-\u9fff]{2,4})[（(]$/;
/** 项目位于, 标的物坐落于, 开标地点为, 样品送至, 选址: what is told of before it is a site or premises. Not 名下房屋位于. */
const SITE_BEFORE =
  /(?:(?:项目|工程|隐患点|地灾点|标的物?|宗地|地块|断面|基站|厂房|仓库|考点|采样点|监测点|安置点|停放点|网点|站点|文物|古迹|遗址|单位|场所|建筑物?|检测站|公租房小区|市场|商铺|门店|现场)[^，,。；;：:\n]{0,8}(?:位于|坐落于|坐落在|坐落|座落于|设在|设于|在)|(?:(?<![住居])地点|选址|新址|范围|起点|终点|考点|采样点|监测点|安置点|报名点|受理点)(?:位于|设在|设于|定于|为|是|在|[：:])?|(?:样品|材料|文件|意见|信函|来信|信件|资料|发票)[^，,。；;：:\n]{0,8}(?:[送寄][：:]|送至|寄至|寄往|递交至|反馈至|报送至|交至|邮寄至)|(?:[东西南北][至临接]|起于|止于|搬迁至新址|网点|检测站)[（(]?)$/;
const SITE =
  /^[\s，,]{0,2}(?:旁|附近|路段|地块|宗地|项目|工程|建设|改造|新建|扩建|修建|修复|硬化|安装|实施|通组|通村|机耕道|产业路|公路|桥|灌溉|水渠|饮水|污水|路灯|广场|文化|门面|商铺|铺面|门店|摊位|集体|一带|沿线|至|－|到)/;

/** 饶世芬，冲脚村贵冲组，2人 */
const NAMED_ENTRY = /(?:^|[；;。：:\s])[\u4e00-\u9fff]{2,3}[，,\s]\s?$/;
/** 三组12户, 三组：8人: a count of the group's people. */
const COUNT_AFTER = /^[\s：:，,]{0,2}(?:共|有|共有|辖)?\s?(?:\d+(?:\.\d+)?|[一二三四五六七八九十百]+)\s?[户人亩名]/;

/** 1栋—8栋, 1号至93号: a stretch of a street or an estate, nobody's door. */
const RANGE_AFTER =
  /^\s?(?:[（(][^（()）]{1,4}[)）]\s?)?(?:至|到|[—–~～-]{1,2})\s?第?(?:\d{1,4}|[一二三四五六七八九十百]{1,4})\s?(?:[号栋幢座组队]|单元|楼)/;
/** 一组、二组、五组; 2号楼、7号楼: an area, or the buildings of a project. */
const LIST_AFTER =
  /^\s?(?:[、和及与]|以及)\s?第?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s?(?:[栋幢座组队]|村?民?小组|号?楼)/;

/** Whether a reading is an address and how surely; the candidate in offsets of the document. */
export function judgeReading(context: Context, window: Window, start: Start, reading: Reading): Candidate | null {
  const from = window.outside(start.offset);
  const kind = start.kind === "region" ? kindOfRegion(context, from) : start.kind;
  const known = kind !== "region" && kind !== "edge";
  // A settlement's name alone goes below the village only where the text says that it is somebody's address.
  const end = known ? Math.max(reading.deepEnd, reading.lastHamletEnd) : reading.deepEnd;
  if (end < 0) return null;
  const to = window.outside(end - 1) + 1;
  const after = context.text.slice(to, to + 16);
  if (RANGE_AFTER.test(after) || (!known && LIST_AFTER.test(after))) return null;
  const place: Place = { context, from, to, steps: reading.steps.filter((step) => step.end <= end) };
  const score = known ? knownScore(kind, place) : unknownScore(place);
  return score < 0.5 ? null : { start: from, end: to, score, evidence: evidenceOf(kind, place) };
}

/** A region's name may stand after a label or 家住 as well. */
function kindOfRegion(context: Context, from: number): Start["kind"] {
  return kindOfLabel(context, from) ?? (livesBefore(context, from) ? "lives" : "region");
}

/** A reading in the document. */
interface Place {
  readonly context: Context;
  readonly from: number;
  readonly to: number;
  readonly steps: readonly Step[];
}

function startsWithRegion({ steps }: Place): boolean {
  return steps[0]?.kind === "region";
}

function namesDoor({ steps }: Place): boolean {
  return steps.some((step) => step.level === ROOM || step.level === UNIT);
}

function isBody({ context, from, to }: Place): boolean {
  const value = context.text.slice(from, to);
  return BODY_WORD.test(value) && !DWELLING.test(value);
}

function isResident({ context, from, to }: Place): boolean {
  const name = NAMED_BEFORE.exec(context.text.slice(Math.max(0, from - 6), from))?.[1];
  if (name !== undefined && isWholeName(name) && /^\s?[）)]/.test(context.text.slice(to, to + 2))) return true;
  return (
    RESIDENT_AFTER.test(context.text.slice(to, to + 8)) ||
    RESIDENT_BEFORE.test(context.text.slice(Math.max(0, from - 24), from))
  );
}

const BY_KIND: Readonly<Record<Start["kind"], readonly Evidence[]>> = {
  label: [LABEL],
  head: [HEAD],
  "office-label": [OFFICE_LABEL],
  lives: [LIVES],
  region: [],
  edge: [],
};

function evidenceOf(kind: Start["kind"], place: Place): readonly Evidence[] {
  const facts: Evidence[] = [...BY_KIND[kind]];
  if (kind !== "office-label" && isOffice(kind, place)) facts.push(OFFICE_LABEL);
  if (startsWithRegion(place)) facts.push(REGION);
  facts.push(namesDoor(place) ? DOOR : BELOW);
  if (isResident(place)) facts.push(RESIDENT);
  return facts;
}

/** Whether what stands around the address says that an office, a site or premises are there. */
function isOffice(kind: Start["kind"], { context, from }: Place): boolean {
  const before = context.text.slice(Math.max(0, from - 24), from);
  if (kind === "lives") return /[新选]址[:：在于是为]?\s?$/.test(before);
  if (kind === "head") return false;
  return SITE_BEFORE.test(before);
}

/** With a label, a head or 家住: what is missing is the region. */
function knownScore(kind: Start["kind"], place: Place): number {
  const { steps } = place;
  if (kind === "lives") return startsWithRegion(place) ? 0.95 : steps[0]!.level <= ROAD ? 0.85 : 0.7;
  if (startsWithRegion(place)) return 0.99;
  return steps[0]!.level <= VILLAGE || steps.length > 1 ? 0.9 : 0.75;
}

/** Without: the steps themselves must make an address of it. */
function unknownScore(place: Place): number {
  const { context, from, to, steps } = place;
  const has = (...levels: number[]): boolean =>
    steps.some((step) => levels.includes(step.level) && step.kind !== "landmark");
  const township = steps.some((step) => step.level === TOWNSHIP);
  const door = namesDoor(place);
  const rural = has(VILLAGE) && steps.some(({ level }) => level === GROUP || level === HOUSE || level === HAMLET);
  const urban = has(ROAD, ESTATE, VILLAGE, BUILDING) && steps.some((step) => step.level >= HOUSE);
  // 三组通组路硬化项目: works, not somebody's door.
  const after = context.text.slice(to, to + 8);
  const counted = COUNT_AFTER.test(after) && !NAMED_ENTRY.test(context.text.slice(Math.max(0, from - 6), from));
  if (!door && (counted || SITE.test(after))) return 0;
  if (startsWithRegion(place)) {
    // 老干部活动中心三楼: a hall, unless the road is named with it.
    if (isBody(place) && !door && !has(ROAD, VILLAGE)) return 0;
    if (rural || urban) return door ? 0.9 : 0.85;
    if (!township && !door) return 0;
    return isBody(place) ? 0 : township ? 0.7 : 0.6;
  }
  if (rural) {
    if (township) return 0.75;
    const alone =
      context.cell !== null && isBlankBefore(context.text, from) && context.text.slice(to, to + 24).trim() === "";
    return alone || isResident(place) ? 0.65 : 0;
  }
  return door && has(ROAD, ESTATE) && has(HOUSE, BUILDING) ? 0.6 : 0;
}
