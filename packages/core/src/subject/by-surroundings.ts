import { classOf, DIGIT, HAN, HYPHEN, isHan, NEWLINE, SPACE } from "../text/chars.js";
import type { Context } from "../text/context.js";
import { kindsEndingAt } from "../text/word-kinds.js";
import { isPersonName, nameInWord } from "./names.js";
import { BANK, LONGEST_NAME, organizationEndsAt } from "./organization.js";
import {
  CONTACT_NEARBY,
  elsewhere,
  LINE_OF_PERSON,
  NAME_NEARBY,
  OFFICE_WORDS_NEARBY,
  ORGANIZATION_ADJACENT,
  ORGANIZATION_NEARBY,
  ORGANIZATION_TOUCHES,
  ROLE_NEARBY,
  type Signal,
} from "./signal.js";
import { touchesOrganization } from "./touching-organization.js";
import { touchingPerson } from "./touching-person.js";
import {
  CONTACT,
  CONTACT_LABEL,
  NAMED_ROLE,
  OFFICE_CONTACT,
  ORGANIZATION,
  ROLE,
  SUBJECT_LABEL,
  WORDS,
  WORKPLACE_LABEL,
} from "./vocabulary.js";
import { windowStart } from "./window.js";

/** Digits and mask characters of the shortest resident ID. */
const LENGTH_OF_ID = 15;

/** Where the last cue of each kind ends before the value, −1 where there is none. Offsets are of the text. */
interface Cues {
  readonly name: number;
  /** The name is introduced as somebody who stands for a body: 联系人：…, 法定代表人：… */
  readonly nameIsContact: boolean;
  /** The name is introduced as the person the entry is about: 姓名：…, 失主… */
  readonly nameIsSubject: boolean;
  readonly organization: number;
  readonly role: number;
  readonly contact: number;
  /** An office's word in the line of the value. */
  readonly office: number;
  readonly line: number;
  readonly sentence: number;
  /** A number as long as a resident ID, whole or masked, in the line before the value. */
  readonly idAt: number;
}

/** What kind of value it is whose surroundings are read. */
interface Kind {
  /** An account: banks are no bodies. */
  readonly ofAccount: boolean;
  readonly ofLandLine: boolean;
}

/** What the words around a value say of whose it is. The sentence it stands in weighs most; of name and body the nearer one speaks. */
export function signalsOfSurroundings(start: number, context: Context, { ofAccount, ofLandLine }: Kind): Signal[] {
  const { text } = context;
  const found = readCues(text, context.units, start, ofAccount);
  // 服务站站长李建国的手机: a name that touches the value is nearer than any body. An official's land-line is the office's all the same.
  const touching = ofLandLine || found.nameIsContact ? null : touchingPerson(text, start);
  const nearer = touching !== null && touching.at >= found.name;
  const cues = nearer && touching.at > found.name ? { ...found, name: touching.at, nameIsSubject: false } : found;
  const signals: Signal[] = [];
  const add = (signal: Signal, at: number): void => {
    signals.push(at >= cues.sentence ? signal : elsewhere(signal));
  };
  // 户籍窗口：请以下居民…岑启荣，巷口路37号: a body named before the person whom the value touches says less.
  const unlessTouched = (at: number): number => (nearer && !touching.called && at < touching.at ? -1 : at);
  // A line that begins with a name, or holds his ID, is his entry; a new sentence in it that gives an office's contact is not.
  const ofOffice = cues.sentence > cues.line && (cues.office >= cues.sentence || cues.organization >= cues.sentence);
  const ofEntry = cues.idAt >= 0 || beginsWithName(text.slice(cues.line, start));
  const ofSubject = cues.nameIsSubject && (!ofOffice || cues.name >= cues.sentence);
  const ofPerson = ofSubject || (ofEntry && (!ofOffice || cues.idAt >= cues.sentence));
  // 姓名：… on a line above, as forms have it, says less than on the same line.
  if (ofPerson) add(LINE_OF_PERSON, ofSubject && cues.name < cues.line ? -1 : start);
  // 联系人：张三 of an earlier line, and another body since then: that one's telephone is not his.
  else if (cues.name >= 0 && cues.nameIsContact) {
    if (cues.name > cues.organization || cues.name >= cues.line) add(CONTACT_NEARBY, cues.name);
  }
  // A body named behind the person is whose the value is, and the other way round.
  else if (cues.name > cues.organization) add(NAME_NEARBY, nearer && touching.called ? -1 : cues.name);
  if (cues.organization >= 0 && (!ofPerson || cues.organization > cues.name))
    add(ORGANIZATION_NEARBY, unlessTouched(cues.organization));
  if (!ofPerson && cues.office >= 0) add(OFFICE_WORDS_NEARBY, unlessTouched(cues.office));
  if (cues.role > cues.organization) add(ROLE_NEARBY, cues.role);
  if (!cues.nameIsContact && cues.contact >= 0) add(CONTACT_NEARBY, cues.contact);
  return signals;
}

/** What a unit is to the walk, as bits; most units of running text are WORD alone. */
const WORD = 1;
const NUMBER = 2;
const FILL = 4;
const BREAK = 8;
const STOP = 16;
/** Some cue ends with it. */
const CUE = 32;

const walkBits = new Uint8Array(0x10000);
for (let unit = 0; unit < walkBits.length; unit++) {
  const kind = classOf(unit);
  let bits = 0;
  if (kind === HAN || unit === 0xb7) bits |= WORD;
  // Digits, and what hides them: * X ×
  if (kind === DIGIT || unit === 0x2a || unit === 0x58 || unit === 0xd7) bits |= NUMBER;
  if (kind === SPACE || kind === HYPHEN) bits |= FILL;
  if (kind === NEWLINE) bits |= BREAK;
  if (unit === 0x3002) bits |= STOP;
  if (WORDS.ends.last[unit] !== 0) bits |= CUE;
  walkBits[unit] = bits;
}

/** One walk to the left from the value, over at most a window's length. */
function readCues(text: string, units: Uint16Array, start: number, ofAccount: boolean): Cues {
  const from = windowStart(text, start);
  let [name, organization, role, contact, office] = [-1, -1, -1, -1, -1];
  let nameIsContact = false;
  let nameIsSubject = false;
  let [line, sentence] = [-1, -1];
  // The word (run of Han characters) the walk is in: its end, and where the last role in it ends.
  let wordEnd = -1;
  let roleEnd = -1;
  let digits = 0;
  let digitsEnd = start;
  let idAt = -1;
  const endWord = (wordStart: number): void => {
    const found = name < 0 ? nameInWord(text.slice(wordStart, wordEnd), roleEnd < 0 ? -1 : roleEnd - wordStart) : null;
    wordEnd = -1;
    roleEnd = -1;
    if (found === null) return;
    name = wordStart + found.start;
    const before = text.slice(Math.max(from, name - 12), name);
    // 敬老院 黄忠发
    nameIsContact =
      !found.role && (CONTACT_LABEL.test(before) || (/[^\n]\s$/.test(before) && endsWithBody(text, name, from)));
    nameIsSubject = found.role || SUBJECT_LABEL.test(before);
  };
  for (let end = start; end > from; end--) {
    const bits = walkBits[units[end - 1]!]!;
    if ((bits & NUMBER) !== 0) {
      if (digits++ === 0) digitsEnd = end;
    } else if ((bits & FILL) === 0 && digits > 0) {
      if (digits >= LENGTH_OF_ID && line < 0 && isPersons(text, end, digitsEnd)) idAt = end;
      digits = 0;
    }
    if ((bits & WORD) !== 0) {
      if (wordEnd < 0) wordEnd = end;
      if ((bits & CUE) === 0) continue;
    } else {
      if (wordEnd >= 0) endWord(end);
      if ((bits & BREAK) !== 0 && line < 0) line = end;
      if (sentence < 0 && (line >= 0 || (bits & STOP) !== 0)) sentence = end;
      if ((bits & CUE) === 0) continue;
    }
    const kinds = kindsEndingAt(WORDS, text, end, from);
    if (kinds === 0) continue;
    if (roleEnd < 0 && (kinds & NAMED_ROLE) !== 0 && wordEnd - end > 1) roleEnd = end;
    if (organization < 0 && (kinds & ORGANIZATION) !== 0 && organizationEndsAt(text, end, from)) {
      if (!isWorkplace(text, end, from) && !(ofAccount && isBankOfAccount(text, end, from))) organization = end - 1;
    }
    if (role < 0 && (kinds & ROLE) !== 0) role = end - 1;
    if (contact < 0 && (kinds & CONTACT) !== 0) contact = end - 1;
    // 收件人, 举报者, 监督员: somebody.
    if (office < 0 && line < 0 && (kinds & OFFICE_CONTACT) !== 0 && !"人者员".includes(text[end]!)) office = end - 1;
  }
  if (wordEnd >= 0) endWord(from);
  if (digits >= LENGTH_OF_ID && line < 0 && isPersons(text, from, digitsEnd)) idAt = from;
  if (line < 0) line = from;
  if (sentence < 0) sentence = line;
  return { name, nameIsContact, nameIsSubject, organization, role, contact, office, line, sentence, idAt };
}

/** Two or three land-lines side by side have as many digits as an ID or a card: an area code, a country code, groups of seven or eight. */
const TELEPHONES = /^(?:0|86[\s-]|\d{7,8}[\s-]+\d{7,8}[\s-]*(?:$|\d{7,8}))|(?:^|[\s-])0\d{2,3}[\s-]\d{7,8}(?!\d)/;

/** A social credit code, which begins with 9 and has 18 digits and letters, and what a number of things is called. */
const CREDIT_CODE = /^9[1-3]\d{4}(?!\d{13})/;
const ACCOUNT = /[账帐][号户][：:\s]{0,2}$/;
const OF_THINGS =
  /(?:捐[赠款][^\d，。；]{0,6}|专户|对公账户|保证金账号|缴款账号|基本户|代码|编号|编码|案号|文号|订单号|流水号|许可证号?|合同号|备案号)(?:为|是)?[：:\s]{0,2}$/;

/** With a date of birth in its place, or masked; a card, which begins so. Other long numbers are accounts and numbers of things. */
const IDENTITY = /^\d{6}(?:19|20)?\d\d(?:0[1-9]|1[0-2])[0-3]\d|[*X×]/;
const CARD = /^(?:6[02]|[459])\d{14,18}$/;

/** Whether a run of 15 digits and more (with spaces, hyphens, mask characters) is, for all one sees, the ID or card of somebody. */
function isPersons(text: string, start: number, end: number): boolean {
  const run = text.slice(start, end);
  // ZFCG20171230862028: what begins with two letters is the number of a matter.
  if (/[A-Za-z]{2}$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  const digits = run.replace(/[\s\p{Pd}]/gu, "");
  const before = text.slice(Math.max(0, start - 10), start);
  if (!CARD.test(digits) && (!IDENTITY.test(digits) || ACCOUNT.test(before))) return false;
  return !TELEPHONES.test(run) && !CREDIT_CODE.test(run) && !OF_THINGS.test(before);
}

/** A bank named where somebody has an account, not by itself: 开户行：贵阳银行, but not a line that begins with 贵阳银行. */
function isBankOfAccount(text: string, end: number, from: number): boolean {
  if (!BANK.test(text.slice(Math.max(from, end - 8), end))) return false;
  let start = end;
  while (start > from && isHan(text.charCodeAt(start - 1))) start--;
  return start > 0 && classOf(text.charCodeAt(start - 1)) !== NEWLINE;
}

/** Is the body whose name ends at `end` named as somebody's place of work (工作单位：…)? */
function isWorkplace(text: string, end: number, from: number): boolean {
  let start = end;
  while (start > from && end - start < LONGEST_NAME && isHan(text.charCodeAt(start - 1))) start--;
  if (WORKS_AT.test(text.slice(start, end))) return true;
  const before = text.slice(Math.max(from, start - 8), start);
  // 姜启明（县水务公司，
  return WORKPLACE_LABEL.test(before) || isPersonName(IN_BRACKETS.exec(before)?.[1] ?? "");
}

const WORKS_AT = /^.{0,8}(?:单位|就读于|[就任供]职于|毕业于|退休于)/;
const IN_BRACKETS = /(?:^|[^\u4e00-\u9fff])([\u4e00-\u9fff]{2,4})[（(]$/;

function endsWithBody(text: string, end: number, from: number): boolean {
  let to = end;
  while (to > from && classOf(text.charCodeAt(to - 1)) === SPACE) to--;
  return organizationEndsAt(text, to, from);
}

const SERIAL = /^[\s（(【[]*(?:\d{1,4}|[一二三四五六七八九十]{1,3})?[\s）)\].．、,，:：|]*/;

/** Is the line, up to the value, an entry about a natural person: does it begin with a name, after a serial number? */
function beginsWithName(line: string): boolean {
  const from = SERIAL.exec(line)?.[0].length ?? 0;
  let to = from;
  while (to < line.length && to - from < 15 && (isHan(line.charCodeAt(to)) || line[to] === "·")) to++;
  return to < line.length && isPersonName(line.slice(from, to));
}

/** Does a body's name end right before the value of an office's kind, or before the bracket or comma between (盘州市殡仪馆 府前路45号)? */
function isAdjacent(start: number, text: string): boolean {
  let end = start;
  while (end > 0 && start - end < 3 && (classOf(text.charCodeAt(end - 1)) === SPACE || BETWEEN.has(text[end - 1]!)))
    end--;
  const from = Math.max(0, end - LONGEST_NAME);
  return end > 0 && organizationEndsAt(text, end, from) && !isWorkplace(text, end, from);
}

/** What a body's name that touches the value says, or touches its label. `signed`: of a kind that offices give as their own. */
export function signalsOfTouchingBody(start: number, { text }: Context, signed: boolean, ofAccount: boolean): Signal[] {
  if (signed && isAdjacent(start, text)) return [ORGANIZATION_ADJACENT];
  const end = touchesOrganization(text, start);
  if (end < 0 || isWorkplace(text, end, 0) || (ofAccount && isBankOfAccount(text, end, 0))) return [];
  return [ORGANIZATION_TOUCHES];
}

const BETWEEN: ReadonlySet<string> = new Set("（(，,");
