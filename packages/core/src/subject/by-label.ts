import type { Category } from "../finding.js";
import type { Context } from "../text/context.js";
import { kindsEndingAt, kindsWithin } from "../text/word-kinds.js";
import { isPersonName } from "./names.js";
import { BANK, organizationEndsAt } from "./organization.js";
import { OFFICE_LABELLED, OFFICE_WORDS_NEARBY, PERSON_LABELLED, PLAIN_ADDRESS_LABEL, type Signal } from "./signal.js";
import { touchesOrganization } from "./touching-organization.js";
import { NAMED_ROLE, OFFICE, PERSON, WORDS } from "./vocabulary.js";

/** Who gives notice to an office, and where one comes to. */
const OF_PERSONS = /(?:投[稿诉]|举报|报[案名警]|信访)人|(?:配送|上门|维修)(?=地)|.*[寄来]自/;

/** A head longer than this is a sentence, not a label. */
const LONGEST_HEAD = 40;

/** What the label before a value, or its head, says of whose it is. */
export function signalsOfLabel(start: number, context: Context, category: Category): Signal[] {
  const label = labelText(start, context, category);
  const ofAccount = category === "bank-account";
  if (label === "" || label.length > LONGEST_HEAD || isCutOff(start, context)) return [];
  const kinds = kindsWithin(WORDS, label, 0, label.length);
  // 投稿人手机 is no office's, nor the account at its bank's 营业部.
  const words = label.replace(OF_PERSONS, "");
  const office =
    (kindsWithin(WORDS, words, 0, words.length) & OFFICE) !== 0 && !(ofAccount && /营业[部所]/.test(label));
  const person =
    (kinds & (PERSON | NAMED_ROLE)) !== 0 ||
    label.endsWith("住") ||
    (ofAccount && label.includes("卡")) ||
    isOwnMobile(label, context);
  // 残疾人联合会电话 is the federation's.
  if (namesBody(label, ofAccount)) return [OFFICE_LABELLED];
  // 监护人工作单位电话 speaks of both, and so does 经办人田宰银手机: the row and the words around decide.
  if (office && (person || namesOwner(label))) return [];
  // Words before a colon that are no label of the rule say less: 配送地址 is a home.
  if (office) return [context.label(start) === null ? OFFICE_WORDS_NEARBY : OFFICE_LABELLED];
  if (person || namesOwner(label)) return [PERSON_LABELLED];
  return PLAIN_ADDRESS.test(label) ? [PLAIN_ADDRESS_LABEL] : [];
}

/** Is the label another value's? 持本人身份证到县武装部（人民路241号）: a body named behind it takes its word; what stands around decides. */
function isCutOff(start: number, context: Context): boolean {
  const label = context.label(start);
  if (label === null || label === context.cell?.head) return false;
  const between = context.text.slice(label.end, start);
  // A label of another line or sentence, with words between, is another value's.
  if (/[\n。；;][^\n]*[\u4e00-\u9fff]|[\u4e00-\u9fff][^\n]*[\n。；;]/.test(between)) return true;
  // 【热线直派】市民…
  if (OTHERS.test(between) || between.includes("】")) return true;
  const body = between.replace(/[\s（(，,]+$/, "");
  return body.length > 2 && organizationEndsAt(body, body.length, 0);
}

/** 凭居住证及租赁备案报名，详情咨询…, 电话只有0751-2872019一个，骗子用的…: words behind a label and its value, and another clause. */
const OTHERS = /^[\u4e00-\u9fff]{2,}[^，,]*[，,].*[\u4e00-\u9fff]{2,}|\d{5,}.*[\u4e00-\u9fff]{4}/;

/** Does the label name a body or a part of one that has 残疾人, 居民, 村民 or the like in its name, and what is its? 残联电话, 烟站电话, 水管所联系电话. */
function namesBody(label: string, ofAccount: boolean): boolean {
  const end = touchesOrganization(label, label.length);
  return end > 1 && end < label.length && !(ofAccount && BANK.test(label.slice(0, end)));
}

/** 办公手机 in a list of named people is each one's own. */
function isOwnMobile(head: string, { cell }: Context): boolean {
  return cell?.head != null && /手机|移动/.test(head) && cell.meanings.includes("person-name");
}

const OWNED =
  /([\u4e00-\u9fff·]{2,8}?)(?:同志|先生|女士|老师|本人)?(?:的(?:联系)?(?:电话|手机|号码|联系方式|微信|邮箱|卡号|账号|账户|帐号|银行卡|存折|工资卡|社保卡|一卡通)|(?:手机|移动电话))(?:号码?)?$/;
const LONGEST_NAME = 4;

/** 请拨打卢晓的电话, 经办人田宰银手机: a label that ends with a name and what is that person's. */
function namesOwner(label: string): boolean {
  const words = OWNED.exec(label)?.[1];
  if (words === undefined) return false;
  for (let length = 2; length <= Math.min(LONGEST_NAME, words.length); length++)
    // 爱心车队值班手机
    if (isPersonName(words.slice(-length)) && (kindsEndingAt(WORDS, words, words.length, 0) & OFFICE) === 0)
      return true;
  return false;
}

const PLAIN_ADDRESS = /^(?:地\s*址|联系地址|通[讯信]地址|详细地址|住所地?|地点|所在地|坐落)$/;

const OWN_WORDS = /(?:^|[^\u4e00-\u9fff])([\u4e00-\u9fff]{2,10})[：:]\s?$/;

function labelText(start: number, context: Context, category: Category): string {
  const label = context.label(start);
  // 宣传品领取：…, 来院路线：…
  if (label === null) return OWN_WORDS.exec(context.text.slice(Math.max(0, start - 14), start))?.[1] ?? "";
  // A telephone under 家庭住址 is none of that column's: a line of words below the table.
  if (context.cell !== null && label === context.cell.head)
    return label.meaning === "address" && category !== "address" ? "" : context.cell.headText;
  // The label with the word it is joined to: from the last separator before it.
  const { text } = context;
  let from = label.start;
  while (from > 0 && label.start - from < 14 && !isSeparator(text.charCodeAt(from - 1))) from--;
  return text.slice(from, label.end);
}

const SEPARATORS = new Set([..."0123456789,:;，。、：；|"].map((character) => character.charCodeAt(0)));

function isSeparator(unit: number): boolean {
  return unit <= 0x20 || SEPARATORS.has(unit);
}
