import type { Context } from "../text/context.js";
import { isPersonName } from "./names.js";
import { NAMED_BEHIND, SENT_TO_MAILBOX, type Signal } from "./signal.js";

const NAME_BEHIND = /^\s?[（(]([\u4e00-\u9fff·]{2,12})[）)]/;
const SEND_TO =
  /(?:发至|发送至|发送到|发到|投至|投递至|报至|报送至|传至|寄至|反馈至|提交至|提交到|发往|投送至)(?:指定|我[局院校会办委]|本[局院校会办]|以下|下列)?(?:电子)?(?:邮箱|邮件|信箱)?(?:地址)?[：:（(\s]{0,3}$/;
const REACH = 18;

/** 18400000000（张三）: whoever the label names, the number is this person's. Reads 16 units behind `end`. */
export function signalsOfNameBehind(end: number, { text }: Context): readonly Signal[] {
  const name = NAME_BEHIND.exec(text.slice(end, end + 16))?.[1];
  return name !== undefined && isPersonName(name) ? [NAMED_BEHIND] : [];
}

/** 请发至abc@163.com: papers go to an office. Reads 18 units before `start`. */
export function signalsOfDestination(start: number, { text }: Context): readonly Signal[] {
  return SEND_TO.test(text.slice(Math.max(0, start - REACH), start)) ? [SENT_TO_MAILBOX] : [];
}
