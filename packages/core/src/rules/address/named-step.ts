import { isDigit, isLetter } from "../../text/chars.js";
import { beginsNumber, isNameUnit, isNumeral, isStem } from "./characters.js";
import { COUNTY, ESTATE, GROUP, HAMLET, type Level, NAMED_ENDINGS, PREFECTURE, ROAD, TOWNSHIP } from "./hierarchy.js";
import { type NumberedStep, numberedStep } from "./house-number.js";

/** A name with the word that ends it: 舟溪镇, 甘超村, 中华北路, 碧海花园, 大坡组. Offsets half-open. */
export interface NamedStep {
  readonly level: Level;
  readonly word: string;
  /** Where the ending word starts: the name lies before it. */
  readonly nameEnd: number;
  readonly end: number;
}

/** A name without an ending before a number: 大十字12号, 村部旁3号, 人民医院3栋. */
export interface LandmarkStep {
  readonly nameEnd: number;
  readonly number: NumberedStep;
}

/** The longest names: 哈尼族彝族傣族 before 乡, or an estate named for its developer. */
const LONGEST_NAME = 16;
const LONGEST_LANDMARK = 10;

const endings = new Map<number, (readonly [string, Level])[]>();
for (const ending of NAMED_ENDINGS) {
  const last = ending[0].charCodeAt(ending[0].length - 1);
  const list = endings.get(last);
  if (list === undefined) endings.set(last, [ending]);
  else list.push(ending);
}
for (const list of endings.values()) list.sort((a, b) => b[0].length - a[0].length);

/** Words that end a step only where a number, or nothing, follows: elsewhere they stand inside names (城北, 园丁, 里仁). */
const WEAK = new Set(["里", "条", "段", "线", "桥", "桥头", "道", "坊", "弄", "居", "委"]);

/** What must not stand before a word that ends a region: 城市, 景区, 城乡. */
const NOT_AFTER: Readonly<Record<string, RegExp>> = {
  市: /[城超门都夜集早菜全本我各]$/,
  县: /[全本各我郡]$/,
  区: /[地片山矿景库牧灾辖园校厂营街小住生家安社院城乡老旧棚禁疫湿林水灌流全本各战军专A-Za-z0-9一二三四五六七八九十]$/,
  乡: /[城家故下老全本各外他]$/,
  镇: /[乡集重全本各冰]$|^(?:小|.{2,})?城$/,
  村: /[农乡全各本该]$/,
  旗: /[红国党锦彩]$/,
  路: /[公铁道马电线网]$/,
  街: /[上逛]$/,
  院: /[法医学科书影剧戏察]$/,
};
/** What must not follow it: 市场, 村路, 村民, 镇政府 (a step ends there all the same, but of another name). */
const NOT_AFTERWARDS: Readonly<Record<string, string>> = {
  市: "场政容镇乡村",
  县: "府城道",
  区: "域间划公",
  村: "路街道口庄巷",
  乡: "路村街",
  镇: "街路",
  路: "口线桥灯",
  街: "道口街",
  大街: "道",
  巷: "道口子",
  州: "路街",
};

/** 工作组, 合作社: bodies, not villagers' groups. */
const BODY_GROUP =
  /(?:工作|领导|专家|调查|检查|督导|督查|巡查|评议|互助|监督|核查|帮扶|攻坚|指导|宣传|评审|验收|协调|推进|村民|居民|民|党|小|机|课题|项目|专项|编|教研|考察|审计|评估|考核|业务|综合|农户|联户|网格|包保|驻村|理财|务|调解|巡逻|救援|理事|合作|代表|信息|技术|医疗|后勤|执法|劳务|施工|生产)$/;

/** The longest ending that ends at `end`, its name not starting before `from`. */
function endingBefore(text: string, end: number, from: number): readonly [string, Level] | null {
  const list = endings.get(text.charCodeAt(end - 1));
  if (list === undefined) return null;
  for (const ending of list) {
    const [word] = ending;
    const start = end - word.length;
    if (start >= from && (word.length === 1 || text.startsWith(word, start))) return ending;
  }
  return null;
}

function numberOrNothingAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(text.charCodeAt(at) === 0x20 ? at + 1 : at);
  if (Number.isNaN(unit)) return true;
  return (
    beginsNumber(unit) ||
    !isNameUnit(unit) ||
    (isStem(unit) && numberedStep(text, at) !== null) ||
    unit === 0x9644 ||
    unit === 0x7b2c
  );
}

function holds(text: string, from: number, end: number, word: string, level: Level): boolean {
  const start = end - word.length;
  const next = text[end];
  if (next !== undefined && NOT_AFTERWARDS[word]?.includes(next)) {
    // 村道, 镇街: unless what follows is a number's matter.
    return false;
  }
  if (word.length === 1) {
    const before = NOT_AFTER[word];
    if (before !== undefined && start > from && before.test(text.slice(from, start))) return false;
  }
  if (level === ESTATE || level === HAMLET || WEAK.has(word)) return numberOrNothingAt(text, end);
  // 代家桥村民小组 is a group, 各村民小组 and 甘超村村民组 are not.
  if (level === GROUP)
    return start > from && !/[各全本每该个若干]$/.test(text.slice(from, start)) && !"组长会".includes(next ?? " ");
  // A region or a village is more than its ending; the rest of a longer name (花园|小区, 新村|路) may be nothing.
  if (level <= COUNTY && start === from && word.length < 3) return false;
  return true;
}

/** A named group: 大坡组 after a village. `end`: right after 组. */
function namedGroup(text: string, from: number, end: number): boolean {
  const length = end - 1 - from;
  if (length < 1 || length > 5) return false;
  if ("织长员建合成词件装".includes(text[end] ?? " ")) return false;
  return !BODY_GROUP.test(text.slice(from, end - 1));
}

/**
 * The named step that starts at `from`, or the landmark with the number after it; null where the text goes on as prose. `above`: the
 * level of the step before. Reads at most 16 units.
 */
export function namedStep(text: string, from: number, above: Level, groups: boolean): NamedStep | LandmarkStep | null {
  const limit = Math.min(text.length, from + LONGEST_NAME);
  let marks = 0;
  for (let at = from; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (
      at > from &&
      at - from <= LONGEST_LANDMARK &&
      (beginsNumber(unit) || isStem(unit) || unit === 0x9644 || unit === 0x7b2c)
    ) {
      const number = numberedStep(text, at);
      if (number !== null && number.level >= GROUP && number.level !== ROAD) return { nameEnd: at, number };
    }
    if (isDigit(unit) || isLetter(unit)) {
      // 阳光100小区, R1区, 58街区: a few only.
      if (++marks > 4) return null;
      continue;
    }
    if (unit === 0xb7) continue;
    // 五号路, 3号大院
    if (unit === 0x53f7 && at > from && "路线大".includes(text[at + 1] ?? " ")) continue;
    if (!isNameUnit(unit)) return null;
    // 12个小区, 三个村民组: counts.
    if (unit === 0x4e2a && at > from && (isDigit(text.charCodeAt(at - 1)) || isNumeral(text.charCodeAt(at - 1))))
      return null;
    const end = at + 1;
    if (unit === 0x7ec4 && groups && namedGroup(text, from, end)) {
      return { level: GROUP, word: "组", nameEnd: at, end };
    }
    const ending = endingBefore(text, end, from);
    if (ending === null) continue;
    const [word, level] = longer(text, from, end, ending);
    const wordEnd = end + (word.length - ending[0].length);
    if (!holds(text, from, wordEnd, word, level)) continue;
    // Behind a township 城北新区, behind a road 水城县第一小学 is one name.
    if (level <= COUNTY && above >= TOWNSHIP) continue;
    // An address does not begin with 村 or 小区 that nobody named: 村部旁3号.
    if (above === 0 && wordEnd - word.length === from) continue;
    // Figures stand in the names of estates and roads only.
    if (marks > 0 && level < ROAD) return null;
    const depth = depthOf(word, level, above);
    return { level: depth, word, nameEnd: wordEnd - word.length, end: wordEnd };
  }
  return null;
}

/** After a prefecture a city is a county-level one; behind a road or a door 翡翠湾 and 幸福里 are estates. */
function depthOf(word: string, level: Level, above: Level): Level {
  if (level === PREFECTURE && above >= PREFECTURE) return COUNTY;
  return above >= ROAD && (level === HAMLET || (level === ROAD && WEAK.has(word))) ? ESTATE : level;
}

/** 村 in 村民委员会, 街 in 街道办事处, 社区 in 社区居委会: the longer word that starts where the short one does. */
function longer(text: string, from: number, end: number, ending: readonly [string, Level]): readonly [string, Level] {
  const start = end - ending[0].length;
  let best = ending;
  if (start < from) return best;
  for (const candidate of LONGER.get(ending[0]) ?? []) {
    if (candidate[0].length > best[0].length && text.startsWith(candidate[0], start)) best = candidate;
  }
  return best;
}

const LONGER = new Map<string, (readonly [string, Level])[]>();
for (const [short] of NAMED_ENDINGS) {
  const list = NAMED_ENDINGS.filter(([word]) => word.length > short.length && word.startsWith(short));
  if (list.length > 0) LONGER.set(short, list);
}

export function isLandmark(step: NamedStep | LandmarkStep): step is LandmarkStep {
  return "number" in step;
}
