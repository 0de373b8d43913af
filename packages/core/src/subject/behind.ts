import { isHan } from "../text/chars.js";
import type { Context } from "../text/context.js";
import { kindsWithin } from "../text/word-kinds.js";
import { LONGEST_NAME, namesOrganization, organizationEndsAt } from "./organization.js";
import {
  BUSINESS_FOLLOWS,
  DWELLING_FOLLOWS,
  OFFICE_TELEPHONE_FOLLOWS,
  ORGANIZATION_BEHIND,
  POSTCODE_FOLLOWS,
  SIGNED_BY_ORGANIZATION,
  type Signal,
} from "./signal.js";
import { OFFICE_CONTACT, WORDS } from "./vocabulary.js";
import { after } from "./window.js";

/** A land-line, with or without what it is; not the one at home. */
const TELEPHONE =
  /^[\s，,。；;|]*(?:[^\d\s，,。；;|家宅：:]{0,4}(?:电话|[办室科股所站局院])[号码]*[\s：:]*)?[（(]?0\d{2,3}[)）\s-]{0,2}\d{7,8}(?!\d)/;
/** The label of a number behind the value: （九摆古寨旁），订座152… */
const LABEL_BEHIND =
  /^(?:[（(][^（()）\d]{1,10}[)）])?[^\S\n]*[，,；;|)）]*[^\S\n]*([\u4e00-\u9fff]{2,8})[\s：:]*[\d（(+]/;
const DWELLING = /^的?(?:自[家有]|新居|新房|家中|家里|家门|老家|住处|住所|出租屋|住宅|家|[面走家]访|看望|慰问|探望)/;
const POSTCODE = /^[\s，,；;（(]*(?:邮编|邮政编码)/;
const SIGNATURE = /^[\s，,；;。.）)]*\n\s*([\u4e00-\u9fff（）]{2,30})(?=\s*(?:\n|$))/;

/** Not 村民张三参加…: what residents do. */
const BUSINESS =
  /^(?!.{1,2}[民主户])[）)]?(?:的)?(?:[\d一二三四五六七八九]{1,3}[楼层号]?)?(?:[^，,。；;\n（()）]{0,6}?)(?:办公室|[会接信值调受].室|大厅|窗口|礼堂|报告厅|接受(?:处理|调查|讯问|询问)|核对|核实|登记|报到|报名|参加|领取|办理|开标|递交|提交|查阅|查询|集合|体检|面试|考试|参会|受理|现场确认|缴费|缴纳|培训|投案|自首|举[行办]|召开|进行|竞价|拍卖|营业|经营)/;

/** 中天路东口1号陇西农兴饲料有限公司: the body at that address follows without a separator. */
function namesBodyAtOnce(behind: string): boolean {
  let end = 0;
  while (end < behind.length && end < LONGEST_NAME && isHan(behind.charCodeAt(end))) end++;
  for (let at = end; at > 1; at--)
    if (organizationEndsAt(behind, at, 0)) return at > 3 || !/^[旁附对隔后背边]/.test(behind.slice(at));
  return false;
}

/** What the words behind a value say: an office's address is followed by its postcode or telephone, its contact by its signature. */
export function signalsBehind(end: number, { text }: Context): Signal[] {
  const behind = after(text, end);
  if (POSTCODE.test(behind)) return [POSTCODE_FOLLOWS];
  if (namesBodyAtOnce(behind)) return [ORGANIZATION_BEHIND];
  const label = LABEL_BEHIND.exec(behind)?.[1] ?? "";
  if (
    TELEPHONE.test(behind) ||
    namesOrganization(label) ||
    (kindsWithin(WORDS, label, 0, label.length) & OFFICE_CONTACT) !== 0
  )
    return [OFFICE_TELEPHONE_FOLLOWS];
  if (BUSINESS.test(behind)) return [BUSINESS_FOLLOWS];
  if (DWELLING.test(behind)) return [DWELLING_FOLLOWS];
  const signature = SIGNATURE.exec(behind)?.[1];
  return signature !== undefined && namesOrganization(signature) ? [SIGNED_BY_ORGANIZATION] : [];
}
