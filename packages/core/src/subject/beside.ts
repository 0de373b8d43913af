import type { Context } from "../text/context.js";
import { kindsEndingAt } from "../text/word-kinds.js";
import { isPersonName } from "./names.js";
import {
  AFTER_LAND_LINE,
  NAMED_BEHIND,
  OFFICE_LABELLED,
  OFFICE_WORDS_NEARBY,
  PERSON_LABELLED,
  SENT_TO_MAILBOX,
  type Signal,
} from "./signal.js";
import { OFFICE, OFFICE_CONTACT, WORDS } from "./vocabulary.js";

const NAME_BEHIND = /^\s?[（(]([\u4e00-\u9fff·]{2,12})[）)]/;
/** （家中电话）, （办公室）: what a number is, in brackets or behind a comma. */
const NOTE_OF_HOME = /^\s?[，,（(]\s?(?:家[中里用庭电]|住?宅电|宅|私人|[其本]人)/;
const NOTE_OF_OFFICE = /^\s?[（(]\s?(?:办|值班|单位|公司|工作[日时]|上班|座机|前台|传真|总机|全天|24小时)/;
/** What leads from a word such as 咨询 to the number. */
const CALL = /(?:[\s：:（(“"—–，,-]|请?(?:拨打|致电|打|加|拨|联系|洽))+$/;
/** 如有变更请打0854-7222946: offices ask to be called. */
const ASKED = /请[^，,。；;\n]{0,12}$/;
const SEND_TO =
  /(?:发|发至|发送至|发送到|发到|投至|投递至|报至|报送至|传至|寄至|反馈至|提交至|提交到|发往|投送至)(?:指定|我[局院校会办委]|本[局院校会办]|以下|下列)?(?:电子)?(?:邮箱|邮件|信箱)?(?:地址)?[：:（(\s]{0,3}$/;
const REACH = 18;
const LAND_LINE_BEFORE = /(?:^|\D)0\d{2,3}[)）\s—–-]{0,2}\d{7,8}(?:[（(]?转\d{1,5}[)）]?)?(?:\s?[、，,;；/]\s?|\s)$/;

/**
 * 18400000000（张三）: whoever the label names, the number is this person's. 0855-8000000、18400000000: the second is of whoever the first is,
 * who is mostly an office. Reads 16 units behind `end` and 28 before `start`.
 */
export function signalsBesidePhone(
  start: number,
  end: number,
  { text }: Context,
  ofLandLine: boolean,
): readonly Signal[] {
  const name = NAME_BEHIND.exec(text.slice(end, end + 16))?.[1];
  if (name !== undefined && isPersonName(name)) return [NAMED_BEHIND];
  const behind = text.slice(end, end + 16);
  const signals: Signal[] = [];
  if (NOTE_OF_HOME.test(behind)) signals.push(PERSON_LABELLED);
  else if (NOTE_OF_OFFICE.test(behind)) signals.push(OFFICE_LABELLED);
  const before = text.slice(Math.max(0, start - 28), start);
  if (LAND_LINE_BEFORE.test(before)) signals.push(AFTER_LAND_LINE);
  if (isAfterOfficeWord(before) || (ofLandLine && ASKED.test(before))) signals.push(OFFICE_WORDS_NEARBY);
  return signals;
}

function isAfterOfficeWord(before: string): boolean {
  const word = before.replace(CALL, "");
  return (kindsEndingAt(WORDS, word, word.length, 0) & (OFFICE | OFFICE_CONTACT)) !== 0;
}

const LAND_LINE_NEAR = /(?:^|\D)0\d{2,3}[)）\s—–-]{0,2}\d{7,8}[^\d\n]{1,6}$/;

/** （律所电话0858-2507422，地址 …）. Reads 24 units before `start`. */
export function signalsBeforeAddress(start: number, { text }: Context): readonly Signal[] {
  return LAND_LINE_NEAR.test(text.slice(Math.max(0, start - 24), start)) ? [AFTER_LAND_LINE] : [];
}

/** 请发至abc@163.com: papers go to an office. Reads 18 units before `start`. */
export function signalsOfDestination(start: number, { text }: Context): readonly Signal[] {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (SEND_TO.test(before)) return [SENT_TO_MAILBOX];
  if (isAfterOfficeWord(before)) return [OFFICE_WORDS_NEARBY];
  return LAND_LINE_BEFORE.test(before) ? [AFTER_LAND_LINE] : [];
}
