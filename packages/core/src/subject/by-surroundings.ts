import { isHan, isNewline } from "../text/chars.js";
import type { Context } from "../text/context.js";
import { kindsEndingAt } from "../text/word-kinds.js";
import { isPersonName, nameInWord } from "./names.js";
import { namesOrganization, organizationEndsAt } from "./organization.js";
import {
  CONTACT_NEARBY,
  DWELLING_FOLLOWS,
  LINE_OF_PERSON,
  NAME_NEARBY,
  OFFICE_TELEPHONE_FOLLOWS,
  OFFICE_WORDS_NEARBY,
  ORGANIZATION_NEARBY,
  POSTCODE_FOLLOWS,
  ROLE_NEARBY,
  SIGNED_BY_ORGANIZATION,
  type Signal,
} from "./signal.js";
import {
  CONTACT,
  CONTACT_LABEL,
  OFFICE_CONTACT,
  ORGANIZATION,
  ROLE,
  SUBJECT_LABEL,
  WORDS,
  WORKPLACE_LABEL,
} from "./vocabulary.js";
import { after, windowStart } from "./window.js";

/** What a cue of an earlier line or sentence weighs beside one of the same. */
const ELSEWHERE = 0.4;

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
}

/** What the words around a value say of whose it is. The sentence it stands in weighs most; of name and body the nearer one speaks. */
export function signalsOfSurroundings(start: number, end: number, context: Context): Signal[] {
  const { text } = context;
  const cues = readCues(text, start);
  const signals: Signal[] = [];
  const add = (signal: Signal, at: number): void => {
    signals.push(at >= cues.sentence ? signal : { ...signal, weight: signal.weight * ELSEWHERE });
  };
  const ofPerson = cues.nameIsSubject || isAboutPerson(text.slice(cues.line, start));
  // 姓名：… on a line above, as forms have it, says less than on the same line.
  if (ofPerson) add(LINE_OF_PERSON, cues.nameIsSubject && cues.name < cues.line ? -1 : start);
  else if (cues.name >= 0 && cues.nameIsContact) add(CONTACT_NEARBY, cues.name);
  // A body named behind the person is whose the value is, and the other way round.
  else if (cues.name > cues.organization) add(NAME_NEARBY, cues.name);
  if (cues.organization >= 0 && (!ofPerson || cues.organization > cues.name))
    add(ORGANIZATION_NEARBY, cues.organization);
  if (!ofPerson && cues.office >= 0) add(OFFICE_WORDS_NEARBY, cues.office);
  if (cues.role > cues.organization) add(ROLE_NEARBY, cues.role);
  if (!cues.nameIsContact && cues.contact >= 0) add(CONTACT_NEARBY, cues.contact);
  signals.push(...signalsBehind(text, end));
  return signals;
}

/** One walk to the left from the value, over at most a window's length. */
function readCues(text: string, start: number): Cues {
  const from = windowStart(text, start);
  let [name, organization, role, contact, office] = [-1, -1, -1, -1, -1];
  let nameIsContact = false;
  let nameIsSubject = false;
  let [line, sentence] = [-1, -1];
  let wordEnd = -1;
  for (let end = start; end > from; end--) {
    const unit = text.charCodeAt(end - 1);
    if (line < 0 && isNewline(unit)) line = end;
    if (sentence < 0 && (line >= 0 || unit === 0x3002)) sentence = end;
    const inWord = isHan(unit) || unit === 0xb7;
    if (inWord && wordEnd < 0) wordEnd = end;
    if (wordEnd >= 0 && name < 0 && (!inWord || end - 1 === from)) {
      const wordStart = inWord ? end - 1 : end;
      const found = nameInWord(text.slice(wordStart, wordEnd));
      if (found !== null) {
        name = wordStart + found.start;
        const before = text.slice(Math.max(from, name - 12), name);
        nameIsContact = !found.role && CONTACT_LABEL.test(before);
        nameIsSubject = found.role || SUBJECT_LABEL.test(before);
      }
    }
    if (!inWord) wordEnd = -1;
    const kinds = kindsEndingAt(WORDS, text, end, from);
    if (kinds === 0) continue;
    if (organization < 0 && (kinds & ORGANIZATION) !== 0 && organizationEndsAt(text, end, from)) {
      if (!isWorkplace(text, end, from)) organization = end - 1;
    }
    if (role < 0 && (kinds & ROLE) !== 0) role = end - 1;
    if (contact < 0 && (kinds & CONTACT) !== 0) contact = end - 1;
    if (office < 0 && line < 0 && (kinds & OFFICE_CONTACT) !== 0) office = end - 1;
  }
  if (line < 0) line = from;
  return {
    name,
    nameIsContact,
    nameIsSubject,
    organization,
    role,
    contact,
    office,
    line,
    sentence: sentence < 0 ? line : sentence,
  };
}

/** How long the name of a body may be. */
const LONGEST_NAME = 24;

/** Is the body whose name ends at `end` named as somebody's place of work (工作单位：…)? */
function isWorkplace(text: string, end: number, from: number): boolean {
  let start = end;
  while (start > from && end - start < LONGEST_NAME && isHan(text.charCodeAt(start - 1))) start--;
  return WORKPLACE_LABEL.test(text.slice(Math.max(from, start - 8), start));
}

const SERIAL = /^[\s（(【[]*(?:\d{1,4}|[一二三四五六七八九十]{1,3})?[\s）)\].．、,，:：|]*/;
/** A resident ID, whole or masked, on the line. */
const ID_ON_LINE = /(?<![\dA-Za-z])[1-8]\d(?:[\s-]?[\d*＊×xX]){13,16}(?![\dA-Za-z])/;

/** Is the line, up to the value, an entry about a natural person: begins with a name (after a serial number), or holds an ID number? */
function isAboutPerson(line: string): boolean {
  const entry = line.replace(SERIAL, "");
  const word = /^[\u4e00-\u9fff·]{2,15}/.exec(entry)?.[0] ?? "";
  if (word !== entry && isPersonName(word)) return true;
  return line.length > 15 && ID_ON_LINE.test(line);
}

const TELEPHONE = /^[\s，,。；;|]*(?:联系|咨询|服务|监督|办公)?电话[号码]*[\s：:]*[（(]?0\d{2,3}/;
const DWELLING = /^的?(?:新居|新房|家中|家里|家门|老家|住处|住所|出租屋|住宅|家)/;
const POSTCODE = /^[\s，,；;（(]*(?:邮编|邮政编码)/;
const SIGNATURE = /^[\s，,；;。.）)]*\n\s*([\u4e00-\u9fff（）]{2,30})(?=\s*(?:\n|$))/;

function signalsBehind(text: string, end: number): Signal[] {
  const behind = after(text, end);
  if (POSTCODE.test(behind)) return [POSTCODE_FOLLOWS];
  if (TELEPHONE.test(behind)) return [OFFICE_TELEPHONE_FOLLOWS];
  if (DWELLING.test(behind)) return [DWELLING_FOLLOWS];
  const signature = SIGNATURE.exec(behind)?.[1];
  return signature !== undefined && namesOrganization(signature) ? [SIGNED_BY_ORGANIZATION] : [];
}
