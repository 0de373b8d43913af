import { isHan } from "../text/chars.js";
import { kindsEndingAt } from "../text/word-kinds.js";
import { ORGANIZATION, WORDS } from "./vocabulary.js";

/** How long the name of a body may be, in UTF-16 code units. */
export const LONGEST_NAME = 24;

/** Whether the name of a body or firm ends at `end` (half-open): one of the words such names end with, and at least one Han character before it. */
export function organizationEndsAt(text: string, end: number, from: number): boolean {
  if ((kindsEndingAt(WORDS, text, end, from) & ORGANIZATION) === 0) return false;
  return end - 2 >= from && isHan(text.charCodeAt(end - 2)) && !namesAccount(text, end) && !namesOther(text, end);
}

const WORKER =
  /^(?:长[^期年效]|教[师员职]|老师|校长|学生|医[生师]|护[士工]|职[工员]|员工|工人|干部|保安|司机|会计|退休|毕业|文化|宿舍|家属|公寓)/;

/** 落水村委会三家村6号: the district of the committee, in an address. */
/** 马店组, 双店镇; 网站. */
const PLACE = /^[店站](?:[镇乡村组寨街路屯面铺]|社区)/;
const VILLAGE_GOES_ON = /^[\u4e00-\u9fff]{0,5}\d*[组号队社村寨屯]/;

/** 中学教师, 退休 of a 厂: the word tells what somebody is and names no body. */
function namesOther(text: string, end: number): boolean {
  return (
    WORKER.test(text.slice(end, end + 3)) ||
    PLACE.test(text.slice(end - 1, end + 2)) ||
    (text.startsWith("委会", end - 2) && VILLAGE_GOES_ON.test(text.slice(end, end + 9)))
  );
}

/** 银行账号, 银行卡: the words for an account name no bank. */
function namesAccount(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === 0x884c && "账帐卡存".includes(text[end] ?? " ");
}

/** 分理处, 信用社: who has an account does not own it. */
export const BANK =
  /(?:[银支分商]行|[商工农建中交]行|农信|信用社|合作联社|联社|营业部|营业所|分理处|储蓄所|网点|邮政|邮储)$/;

/** Whether a short text (a cell, an account holder) names a body or firm. */
export function namesOrganization(text: string): boolean {
  for (let end = text.length; end > 1; end--) if (organizationEndsAt(text, end, 0)) return true;
  return false;
}
