import type { Context } from "../text/context.js";
import { isPersonName } from "./names.js";
import { AFTER_LAND_LINE, NAMED_BEHIND, SENT_TO_MAILBOX, type Signal } from "./signal.js";

const NAME_BEHIND = /^\s?[（(]([\u4e00-\u9fff·]{2,12})[）)]/;
const SEND_TO =
  /(?:发至|发送至|发送到|发到|投至|投递至|报至|报送至|传至|寄至|反馈至|提交至|提交到|发往|投送至)(?:指定|我[局院校会办委]|本[局院校会办]|以下|下列)?(?:电子)?(?:邮箱|邮件|信箱)?(?:地址)?[：:（(\s]{0,3}$/;
const REACH = 18;
const LAND_LINE_BEFORE = /(?:^|\D)0\d{2,3}[)）\s—–-]{0,2}\d{7,8}(?:转\d{1,5})?\s?[、，,;；/]\s?$/;

/**
 * 18400000000（张三）: whoever the label names, the number is this person's. 0855-8000000、18400000000: the second is of whoever the first is,
 * who is mostly an office. Reads 16 units behind `end` and 28 before `start`.
 */
export function signalsBesidePhone(start: number, end: number, { text }: Context): readonly Signal[] {
  const name = NAME_BEHIND.exec(text.slice(end, end + 16))?.[1];
  if (name !== undefined && isPersonName(name)) return [NAMED_BEHIND];
  return LAND_LINE_BEFORE.test(text.slice(Math.max(0, start - 28), start)) ? [AFTER_LAND_LINE] : [];
}

/** 请发至abc@163.com: papers go to an office. Reads 18 units before `start`. */
export function signalsOfDestination(start: number, { text }: Context): readonly Signal[] {
  return SEND_TO.test(text.slice(Math.max(0, start - REACH), start)) ? [SENT_TO_MAILBOX] : [];
}
