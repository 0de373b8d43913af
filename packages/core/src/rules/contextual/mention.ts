import { isHan, isNewline, isSpace } from "../../text/chars.js";
import { isCommonStart } from "../../text/common-starts.js";
import { mayBeginName, mayFollowSurname, nameLengthsAt } from "../../text/names.js";
import { mayEndAt } from "../../text/word-ends.js";
import { kindsEndingAt } from "../../text/word-kinds.js";
import { longestWordAt } from "../../text/word-set.js";
import {
  NAME_AFTER_ROLE,
  NAME_ALONE,
  NAME_BEFORE_PREDICATE,
  NAME_LABELLED,
  NAME_OF_ENTRY,
  NAME_OF_RELATIVE,
  NAME_WITH_SEX,
  SELF_NAMED,
  type Signal,
} from "./signal.js";
import { BEFORE_NAME, CONTACT, JOINTS, KIN, LEAD, PREDICATES, ROLE, SELF, SPEAKS } from "./vocabulary.js";

/** A person named in running text. Offsets are of the normalised text; the name alone, without the word before it. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** How sure it is that the word names a private person. */
  readonly signal: Signal;
}

/** The longest word looked for before a name. */
const LONGEST_WORD = 8;
const NAME_REACH = 5;

/** What a unit can be to the place where a name begins, as bits: most places are refused by one load each. */
const BEGINS = 1;
const MAY_STAND_BEFORE = 2;
const DOT = 4;
const GOES_ON = 8;
const places = new Uint8Array(0x10000);
for (let unit = 0; unit < places.length; unit++) {
  const before = !isHan(unit) || BEFORE_NAME.ends.last[unit] !== 0;
  places[unit] =
    (mayBeginName(unit) ? BEGINS : 0) |
    (before ? MAY_STAND_BEFORE : 0) |
    (unit === 0xb7 ? DOT : 0) |
    (mayFollowSurname(unit) ? GOES_ON : 0);
}

/**
 * All persons named between `from` and `to`, in order; a name may end a little behind `to`. One pass; each place is judged by what stands within a dozen units of it.
 * Three places are looked at together: what stands before, the surname, what follows it.
 */
export function mentionsWithin(text: string, units: Uint16Array, from: number, to: number): readonly Mention[] {
  let mentions: Mention[] | null = null;
  let reached = 0;
  const add = (mention: Mention | null): void => {
    if (mention === null || mention.start < reached) return;
    mentions ??= [];
    mentions.push(mention);
    reached = mention.end;
  };
  const last = Math.min(to, text.length - 1);
  if (from >= last) return NOBODY;
  let before = from === 0 ? MAY_STAND_BEFORE : places[units[from - 1]!]!;
  let place = places[units[from]!]!;
  for (let at = from + 1; at <= last; at++) {
    const next = places[units[at]!]!;
    if ((before & MAY_STAND_BEFORE & (place << 1) & (next >> 2)) !== 0) {
      if (!isCommonStart(units[at - 1]!, units[at]!)) add(mentionAt(text, at - 1));
    } else if ((place & DOT) !== 0) add(dottedName(text, at - 1));
    before = place;
    place = next;
  }
  return mentions ?? NOBODY;
}

const NOBODY: readonly Mention[] = [];

function mentionAt(text: string, at: number): Mention | null {
  const previous = at === 0 ? 0x0a : text.charCodeAt(at - 1);
  const joined = isHan(previous);
  if (joined && !mayEndAt(BEFORE_NAME.ends, text, at)) return null;
  let kinds = -1;
  for (const length of nameLengthsAt(text, at, Math.min(text.length, at + NAME_REACH))) {
    const end = at + length;
    const behind = behindName(text, end);
    if (kinds < 0)
      kinds = joined
        ? kindsEndingAt(BEFORE_NAME, text, at, Math.max(0, at - LONGEST_WORD))
        : kindsBeforeColon(text, at, previous);
    if (joined && kinds === 0) return null;
    if (behind === "word") {
      const signal = length === 3 ? signalBesideWord(text, at, end, joined, kinds, previous) : null;
      if (signal === null) continue;
      return { start: at, end, signal };
    }
    const signal = signalOf(text, at, end, previous, joined, kinds, behind);
    if (signal !== null) return { start: at, end, signal };
  }
  return null;
}

/** What stands behind a name: a separator, a word that tells of a person, one that joins, or any other word, of which the name is then a part. */
type Behind = "nothing" | "predicate" | "joint" | "word";

function behindName(text: string, end: number): Behind {
  const unit = text.charCodeAt(end);
  if (end >= text.length || !isHan(unit)) return "nothing";
  const limit = Math.min(text.length, end + 6);
  if (longestWordAt(PREDICATES, text, end, limit) > 0) return "predicate";
  return longestWordAt(JOINTS, text, end, limit) > 0 ? "joint" : "word";
}

/** What the label before a colon, or before spaces, says: 户主：张三, 记录人 李四. */
function kindsBeforeColon(text: string, at: number, previous: number): number {
  let end = at;
  let unit = previous;
  while (
    end > 0 &&
    at - end < 24 &&
    (unit === 0x3a || unit === 0xff1a || isSpace(unit) || unit === 0xff08 || unit === 0x28)
  ) {
    end--;
    unit = text.charCodeAt(end - 1);
  }
  return end === at || end === 0 ? 0 : kindsEndingAt(BEFORE_NAME, text, end, Math.max(0, end - LONGEST_WORD));
}

/** Surnames that are common words where a word or a sentence begins. */
const RATHER_WORDS = new Set([
  ..."应时从向经连方成任高于车单解关包安白常项支代计费强富能宁令化水平阳干国海和来左右房家都全过还同当就正则均已又有在为是到门相习查管边花宿那幸战游明毛金年元公县号工务政农林牧路石党盛",
]);

/** A name of three characters before a word that no list knows: behind a role (患者李国强入住) or a word for a relative (妻子龙瑶倩名下), at the beginning of a sentence, or behind 关于. */
function signalBesideWord(
  text: string,
  start: number,
  end: number,
  joined: boolean,
  kinds: number,
  previous: number,
): Signal | null {
  if (RATHER_WORDS.has(text[start]!) || ((kinds & CONTACT) !== 0 && (kinds & (ROLE | SELF)) === 0)) return null;
  if (SPEAKS.test(text.slice(end, end + 10))) return null;
  if ((kinds & (ROLE | SELF)) !== 0) return NAME_BEFORE_PREDICATE;
  if ((kinds & KIN) !== 0) return NAME_OF_RELATIVE;
  if ((kinds & LEAD) !== 0) return NAME_ALONE;
  return !joined && isSentenceStart(text, start, previous) ? NAME_ALONE : null;
}

function isSentenceStart(text: string, start: number, previous: number): boolean {
  return start === 0 || isNewline(previous) || "。！？”；".includes(text[start - 1]!);
}

const SEX =
  /^[\s，,、;；（(]{0,2}(?:[男女](?![\u4e00-\u9fff])|[男女]性|(?:汉|苗|侗|彝|水|回|壮|瑶|白|藏|满|布依|土家|仡佬|仫佬|毛南|蒙古|维吾尔)族|\d{1,3}岁|现年|身份证|公民身份|准考证|学籍号|学号|考号|残疾证|户籍|住址|手机\d|电话\d|\d{4}年\d{1,2}月)/;

function signalOf(
  text: string,
  start: number,
  end: number,
  previous: number,
  joined: boolean,
  kinds: number,
  behind: Behind,
): Signal | null {
  if ((kinds & CONTACT) !== 0 && (kinds & (ROLE | SELF)) === 0) return null;
  const after = text.slice(end, end + 10);
  if (SPEAKS.test(after)) return null;
  if (SEX.test(after)) return NAME_WITH_SEX;
  if ((kinds & SELF) !== 0) return SELF_NAMED;
  if ((kinds & ROLE) !== 0) return joined ? NAME_AFTER_ROLE : NAME_LABELLED;
  if ((kinds & KIN) !== 0) return NAME_OF_RELATIVE;
  if (joined && (kinds & LEAD) === 0) return null;
  if (behind === "joint") return joined ? null : isEntry(text, start, previous) && end - start > 2 ? NAME_ALONE : null;
  if (joined) return behind === "predicate" ? NAME_BEFORE_PREDICATE : null;
  if (isEntry(text, start, previous)) return NAME_OF_ENTRY;
  if (behind === "predicate") return end - start > 2 ? NAME_BEFORE_PREDICATE : NAME_ALONE;
  // 雷山、黎平、凯里: a list of places or goods.
  if (previous === 0x3001 || text.charCodeAt(end) === 0x3001) return null;
  return NAME_ALONE;
}

const SERIAL =
  /^(?:第?[\d一二三四五六七八九十]{1,4}[组号]?|[（(【[]?[\d一二三四五六七八九十]{1,3}[）)\]】.．、:：]?)?[\s.．、)）:：|•●*-]*$/;

/** Does a line, a cell, or an item of a list begin at `start`: nothing but a serial number before it, or a colon that ends a heading? */
function isEntry(text: string, start: number, previous: number): boolean {
  if (isNewline(previous) || previous === 0x09 || previous === 0x7c || previous === 0x3a || previous === 0xff1a)
    return true;
  let from = start;
  while (
    from > 0 &&
    start - from < 10 &&
    !isNewline(text.charCodeAt(from - 1)) &&
    text[from - 1] !== "。" &&
    text[from - 1] !== "；"
  )
    from--;
  if (start - from === 10) return false;
  return SERIAL.test(text.slice(from, start));
}

/** 阿不都·买买提: Han characters on both sides of the dot, at most nine on each. */
function dottedName(text: string, dot: number): Mention | null {
  let start = dot;
  while (start > 0 && dot - start < 9 && isHan(text.charCodeAt(start - 1))) start--;
  let end = dot + 1;
  while (end < text.length && end - dot < 9 && (isHan(text.charCodeAt(end)) || text.charCodeAt(end) === 0xb7)) {
    if (longestWordAt(PREDICATES, text, end, Math.min(text.length, end + 6)) > 0) break;
    end++;
  }
  if (dot - start < 2 || end - dot < 2) return null;
  return { start, end, signal: NAME_OF_ENTRY };
}
