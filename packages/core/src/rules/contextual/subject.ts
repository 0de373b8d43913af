import { isNewline } from "../../text/chars.js";
import type { Mention } from "./mention.js";
import { hasMoreEnds } from "./passage.js";
import type { People } from "./people.js";
import type { Phrase } from "./phrase.js";
import { POINTS_BACK, referencesIn, SPEAKS_OF_SELF } from "./reference.js";
import {
  FARTHER,
  NAME_ADJACENT,
  NAME_AFTER_ROLE,
  NAME_LABELLED,
  NAME_WITH_SEX,
  OTHER_LINE,
  REFERENCE,
  SELF_NAMED,
  type Signal,
} from "./signal.js";

/** Sentences and lines between a name and what is told without pointing back to it. */
const MOST_BREAKS = 2;
/** How far before a sentence another one that points back to somebody is looked for. */
const CHAIN = 120;
/** Lines between the name and the value of a form. */
const MOST_FORM_LINES = 12;

/** Names looked at before a phrase and behind it, the nearest: whose it is stands among them, in a roll of hundreds too. */
const MOST_BEFORE = 8;
const MOST_BEHIND = 3;

/** The reasons to hold that a phrase is about one of the persons named around it; null where it is about nobody. */
export function personOf(
  text: string,
  units: Uint16Array,
  phrase: Phrase,
  mentions: readonly Mention[],
): readonly Signal[] | null {
  if (phrase.names === true) return NAMED_ITSELF;
  if (mentions.length === 0) return null;
  const reference = referenceBefore(text, units, phrase.start);
  let best: readonly Signal[] | null = null;
  let highest = 0;
  const behind = mentions.findIndex(({ start }) => start >= phrase.end);
  const middle = behind < 0 ? mentions.length : behind;
  for (const mention of mentions.slice(Math.max(0, middle - MOST_BEFORE), middle + MOST_BEHIND)) {
    const signals =
      mention.end <= phrase.start
        ? signalsBefore(text, mention, phrase, reference)
        : mention.start >= phrase.end
          ? signalsBehind(text, mention, phrase, reference)
          : null;
    if (signals === null) continue;
    const sum = sumOf(signals);
    if (sum > highest) {
      highest = sum;
      best = signals;
    }
  }
  return best ?? (phrase.ties === true ? ownerBefore(phrase, mentions) : null);
}

/** Whose a relative told by name is: the one named before him, be it some sentences ago. */
function ownerBefore(phrase: Phrase, mentions: readonly Mention[]): readonly Signal[] | null {
  const owner = mentions.findLast(({ end, signal }) => end <= phrase.start && signal.weight >= 3);
  return owner === undefined ? null : [owner.signal, FARTHER];
}

const NAMED_ITSELF: readonly Signal[] = [NAME_LABELLED];

export function sumOf(signals: readonly Signal[]): number {
  return signals.reduce((sum, { weight }) => sum + weight, 0);
}

const LINK = /^(?:[户家的之]|夫妇|夫妻|一家|全家|同志|同学|老人|本人|自述|[\s，,：:、]|[（(][^（()）\n]{0,24}[)）])*$/;

function signalsBefore(text: string, mention: Mention, phrase: Phrase, reference: Reference): readonly Signal[] | null {
  const gap = text.slice(mention.end, phrase.start);
  if (gap.length < 30 && LINK.test(gap)) return [mention.signal, NAME_ADJACENT];
  const { sentences, lines } = breaksIn(gap, phrase.label !== undefined);
  if (phrase.label !== undefined)
    return lines <= MOST_FORM_LINES && sentences <= 1
      ? lines > 0
        ? [mention.signal, OTHER_LINE]
        : [mention.signal]
      : null;
  if (reference !== "none") {
    if (reference === "self" && mention.signal.weight < 3) return null;
    return sentences + lines > 4 ? [mention.signal, FARTHER] : [mention.signal, REFERENCE];
  }
  if (sentences + lines === 0) return [mention.signal];
  if (mention.signal.weight < 3) return null;
  if (sentences + lines > MOST_BREAKS) return goesOnAbout(gap) ? [mention.signal, FARTHER, FARTHER] : null;
  const signals = [mention.signal];
  for (let count = 0; count < sentences; count++) signals.push(FARTHER);
  for (let count = 0; count < lines; count++) signals.push(OTHER_LINE);
  return signals;
}

/** Does the paragraph go on about him who was named before it: a sentence of the gap, not farther than two from its end, points back to him? */
function goesOnAbout(gap: string): boolean {
  const last = Math.max(
    ...[..."他她其"].map((pronoun) => gap.lastIndexOf(pronoun)),
    gap.lastIndexOf("本人"),
    gap.lastIndexOf("该"),
  );
  if (last < 0 || gap.indexOf("\n", last) >= 0) return false;
  return breaksIn(gap.slice(last), false).sentences <= MOST_BREAKS;
}

/** Sentences and lines that end in a gap. \r\n is one line, but for the labels of a form. */
function breaksIn(gap: string, labelled: boolean): { readonly sentences: number; readonly lines: number } {
  let sentences = 0;
  let lines = 0;
  for (let at = 0; at < gap.length; at++) {
    const unit = gap.charCodeAt(at);
    if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f) sentences++;
    else if (isNewline(unit)) {
      lines++;
      if (!labelled && isNewline(gap.charCodeAt(at + 1)) && gap[at + 1] !== gap[at]) lines--;
    }
  }
  return { sentences, lines };
}

/** May a phrase between `from` and `to`, a sentence, be about one of the people around? Cheap, and hardly ever false where `personOf` finds somebody. */
export function mayBeSomebodys(units: Uint16Array, from: number, to: number, people: People): boolean {
  let references = -1;
  const mentions = people.between(from, to);
  // The nearest one decides mostly.
  for (let index = mentions.length - 1; index >= 0; index--) {
    const mention = mentions[index]!;
    if (mention.end > from && mention.start < to) return true;
    const before = mention.end <= from;
    if (before && mention.signal.weight >= 3 && !hasMoreEnds(units, mention.end, from, MOST_BREAKS)) return true;
    if (
      before &&
      mention.signal.weight >= 3 &&
      (referencesIn(units, Math.max(mention.end, from - CHAIN), from) & POINTS_BACK) !== 0
    )
      return true;
    if (references < 0) references = referencesIn(units, from, to);
    if (references === 0) continue;
    if (before || ((references & SPEAKS_OF_SELF) !== 0 && isSelf(mention))) return true;
  }
  return false;
}

/** 尿毒症患者张三; 本人… 申请人：张三 below. */
function signalsBehind(text: string, mention: Mention, phrase: Phrase, reference: Reference): readonly Signal[] | null {
  const gap = text.slice(phrase.end, mention.start);
  if (/^(?:患者|病人|的|儿童|女孩|男孩|学生|村民|老人|人员|对象|户|者|青年|女子|男子)*$/.test(gap))
    return [mention.signal, NAME_ADJACENT];
  if (reference === "self" && isSelf(mention) && mention.signal !== NAME_WITH_SEX) return [mention.signal, REFERENCE];
  return null;
}

/** Could the person have spoken of himself: named as 本人, as an applicant or the like, not a name that happens to stand there. */
function isSelf(mention: Mention): boolean {
  return (
    mention.signal.weight >= Math.min(SELF_NAMED.weight, NAME_LABELLED.weight, NAME_AFTER_ROLE.weight) ||
    mention.signal === NAME_WITH_SEX
  );
}

type Reference = "none" | "self" | "other";

const SELF_WORD =
  /(?:本人|我家|我户|我自己|我本人|我们家|我(?![们国省市州县区镇乡村局校院部党中厅委办处公单])|自己|俺)[^，,。；;]{0,16}$/;
const OTHER_WORD =
  /(?:他家?|她家?|其(?![中他余它])|该户|该生|该同志|该人|该员|该家庭|该对象|该患者|该村民|此人|此户|你户|你家|你(?!们)|您|家中|家里|全家|患者|户主|申请人|当事人|老人|孩子|原告|被告|父子|母子|一家|双方|妻子|丈夫|父亲|母亲|儿子|女儿|配偶|夫妇|夫妻|死者|逝者|伤者|来电人|来访人|该犯|罪犯|被申请人|乙方|对方|两人|二人|老大爷|大爷|大娘|小伙|姑娘|爸爸|妈妈|爷爷|奶奶|老伴|丈夫|老婆|老公|男方|女方|婆婆|公公|岳父|岳母|哥哥|弟弟|姐姐|妹妹)[^，,。；;]{0,16}$/;

/** Does the clause of the phrase point back to somebody? */
function referenceBefore(text: string, units: Uint16Array, start: number): Reference {
  let from = start;
  while (from > 0 && start - from < 60 && !endsReach(units[from - 1]!)) from--;
  // Mostly nothing there points back: the patterns are tried where something may.
  if ((referencesIn(units, from, start, true) & (POINTS_BACK | SPEAKS_OF_SELF)) === 0) return "none";
  const before = text.slice(from, start);
  // The subject may stand some clauses before in the same sentence.
  const clauses = before.split(/[，,；;：:]/);
  for (let index = clauses.length - 1; index >= 0 && index >= clauses.length - 4; index--) {
    if (SELF_WORD.test(clauses[index]!)) return "self";
    if (OTHER_WORD.test(clauses[index]!)) return "other";
  }
  return "none";
}

/** 。！？ or a line feed. */
function endsReach(unit: number): boolean {
  return unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0x0a;
}
