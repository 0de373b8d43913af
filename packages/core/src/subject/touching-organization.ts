import { organizationEndsAt } from "./organization.js";

/** What may stand between a body and a value of its, from the value to the left: labels and marks. */
const BETWEEN =
  /(?:[\s：:（(“"—–，,、；;-]|[已现]?(?:[搬迁]+[至到往]|位于|设[在于])|的?(?:联系|办公|服务|咨询)?(?:电话|手机|热线|传真|邮箱|地址|账号|账户|号码|联系方式)[为是]?)+$/;
/** UTF-16 code units looked at. */
const REACH = 36;

/**
 * The parts of bodies, in one character: too common to be looked for in running text, telling right before a number (基教股0818-…). What else ends
 * so: 住所, 本科, 全部, 入股 …
 */
const PART =
  /[\u4e00-\u9fff](?:(?<!住|厕)所|(?<![本专学前登])科|(?<![住何别各到好讯信])处|(?<![入持参])股|(?<![全内外东西南北])部|(?<![家花校])园|(?<![属住出大后])院|(?<![主承举经协督自合创])办|(?<![社开机大集晚])会|站|馆|店|坊|社|队)$/;

/** Does a body's name, or that of its part, end at the value, but for a label and marks? */
export function touchesOrganization(text: string, start: number): number {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start).replace(BETWEEN, "");
  const end = from + before.length;
  return organizationEndsAt(text, end, from) || PART.test(before) ? end : -1;
}
