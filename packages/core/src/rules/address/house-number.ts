import { isDigit } from "../../text/chars.js";
import { isBlockLetter, isNumeral, isStem } from "./characters.js";
import { type Level, NUMBERED_ENDINGS } from "./hierarchy.js";

/** A number with the word that says what it numbers: 12号, 三组, B3栋, 附3号. Offsets half-open. */
export interface NumberedStep {
  readonly level: Level;
  readonly word: string;
  readonly numberEnd: number;
  readonly end: number;
}

/** What must not follow a word, for it is then part of another: 12号文, 三组织, 3座谈, 1号线. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  号: "停法文令线机会通码召为车船井坑矿煤泵库仓厅馆窗台信批件案决提炉标地宗隧站航字牌药样试卷桩点坝墩煤硐洞孔段区",
  组: "织长员建合成词阁件装分",
  小组: "长员成",
  村民小组: "长会",
  村民组: "长",
  队: "长员伍列",
  社: "会保区员团",
  室: "内外友",
  层: "级面次高",
  座: "谈位椅右机",
  委: "员托任会局办",
  户: "籍主口均型外用数月人贫农家",
  栋: "梁",
  房: "屋产价源",
  区: "域间划别",
  期: "间限待末刊工建",
  门: "牌店诊面市槛",
  // 二连浩特
  连: "续接片浩",
  排: "水污名查放",
  团: "员队结支体圆",
  院: "士长校",
  段: "落",
  条: "例件款约规",
  村: "民级部委口",
  楼: "盘梯宇市",
  路: "线车公",
  街: "道",
  师: "范生傅",
};

interface Ending {
  readonly word: string;
  readonly level: Level;
  /** The second unit of the word, 0 where it has one: a look that saves most comparisons. */
  readonly second: number;
  readonly notBefore: string;
}

/** By the first unit; longest first. */
const endings = new Map<number, Ending[]>();
for (const [word, level] of NUMBERED_ENDINGS) {
  const first = word.charCodeAt(0);
  const second = word.length > 1 ? word.charCodeAt(1) : 0;
  const ending = { word, level, second, notBefore: NOT_BEFORE[word] ?? "" };
  const list = endings.get(first);
  if (list === undefined) endings.set(first, [ending]);
  else list.push(ending);
}
for (const list of endings.values()) list.sort((a, b) => b.word.length - a.word.length);

/** 五屯村, 三队街: the number belongs to a name. */
const NAMES_GO_ON = "村路街镇乡巷";

/** 12号公告, but 12号公民身份号码. */
const PAPER = /^公[告文报路示司]/;

const MOST_DIGITS = 4;
const MOST_PARTS = 5;

/** The end of one part of a number (12, B3, 3A, 十二), or −1. */
function partEnd(text: string, at: number): number {
  let end = at;
  // 甲12楼, 乙3号
  if ("甲乙丙丁".includes(text[end] ?? " ") && isDigit(text.charCodeAt(end + 1))) end++;
  const first = text.charCodeAt(end);
  if (isNumeral(first)) {
    while (end - at < 6 && isNumeral(text.charCodeAt(end))) end++;
    return end;
  }
  if (isBlockLetter(first)) {
    end++;
    if (isBlockLetter(text.charCodeAt(end))) end++;
    // A3, A-3, A12
    if (text[end] === "-" && isDigit(text.charCodeAt(end + 1))) end++;
  }
  const digitsFrom = end;
  while (end - digitsFrom <= MOST_DIGITS && isDigit(text.charCodeAt(end))) end++;
  if (end - digitsFrom > MOST_DIGITS) return -1;
  if (end > digitsFrom && isBlockLetter(text.charCodeAt(end)) && !isBlockLetter(text.charCodeAt(end + 1))) end++;
  return end === at ? -1 : end;
}

/** 附3号 is written 付3号 and 副3号 too. */
const ANNEX = "附付副";

/** The end of a whole number: parts joined by - – — 之 / or 附 (3-1, 12之3, 12附3), or −1. */
export function numberEnd(text: string, at: number): number {
  const annexed = ANNEX.includes(text[at] ?? " ");
  let end = partEnd(text, annexed ? skipSpaces(text, at + 1) : at);
  if (end < 0) return -1;
  for (let parts = 1; parts < MOST_PARTS; parts++) {
    // 3 - 1 - 402: spaces around a dash, but not a dash at the end of a clause.
    const mark = skipSpaces(text, end);
    if (!"-–—－之/附".includes(text[mark] ?? " ") || text[mark] === " ") break;
    const next = partEnd(text, mark === end ? mark + 1 : skipSpaces(text, mark + 1));
    if (next < 0) break;
    end = next;
  }
  return end;
}

function skipSpaces(text: string, at: number): number {
  let index = at;
  while (index < at + 2 && text.charCodeAt(index) === 0x20) index++;
  return index;
}

/** The longest word after a number at `at` (a space before it allowed) that makes it a step, or null. */
function endingAt(text: string, at: number): readonly [string, Level, number] | null {
  const from = skipSpaces(text, at);
  const list = endings.get(text.charCodeAt(from));
  if (list === undefined) return null;
  const after = text.charCodeAt(from + 1);
  for (const { word, level, second, notBefore } of list) {
    if (second !== 0 && (second !== after || !text.startsWith(word, from))) continue;
    const end = from + word.length;
    const next = text[end] ?? " ";
    // 67号村民: a resident.
    if (NAMES_GO_ON.includes(next) && !/^村民[^小委组]/.test(text.slice(end, end + 3))) continue;
    if (notBefore.includes(next)) continue;
    if (next === "社" && text[end + 1] === "区") continue;
    if (next === "公" && word === "号" && PAPER.test(text.slice(end, end + 2))) continue;
    return [word, level, end];
  }
  return null;
}

/** The numbered step that starts at `at`, or null: 第三组, 附12号, 12号, 7#楼, 甲单元, 东户. */
export function numberedStep(text: string, at: number): NumberedStep | null {
  const ordinal = text[at] === "第" ? 1 : 0;
  const from = ordinal === 0 ? at : skipSpaces(text, at + 1);
  let end = numberEnd(text, from);
  if (end < 0 && ordinal === 0 && isStem(text.charCodeAt(from))) {
    const word = endingAt(text, from + 1);
    // 东路, 中队, 南门 are names; 甲栋, 东单元, 西户 are doors.
    if (word === null || !/栋|幢|单元|户|座/.test(word[0])) return null;
    return { level: word[1], word: word[0], numberEnd: from + 1, end: word[2] };
  }
  if (end < 0) return null;
  // 三江街道: the numeral run may take too much or the word may not fit; the shorter run is a name's matter.
  const ending = endingAt(text, end);
  if (ending === null) return null;
  if (ordinal === 1 && !/组|社|居委会|队|村|小区|师|团|连|栋|幢|单元|管理区/.test(ending[0])) return null;
  end = ending[2];
  // 733号之一, 2号之12
  if (ending[0] === "号" && text[end] === "之") end = Math.max(end, partEnd(text, end + 1));
  return { level: ending[1], word: ending[0], numberEnd: numberEnd(text, from), end };
}
