import { isSpace } from "../../text/chars.js";

/** Units of money and measure set directly behind a number. */
const GLUED_UNIT =
  /^(?:元|万|亿|千元|百元|美元|欧元|日元|港元|人民币|亩|公顷|平方|立方|㎡|m²|m³|m2|公里|千米|米|吨|公斤|千克|kg|千瓦|兆瓦|度电|kwh|％|%|‰|株|尾|粒|册|字节|人次|户次|件次|次)/i;
/** Behind a space only those that cannot be the surname of the next person on the line: 万, 米 and 元 can. */
const SPACED_UNIT =
  /^ {1,2}(?:万元|亿元|千元|百元|美元|欧元|日元|港元|人民币|平方|立方|公顷|㎡|m²|m³|公里|千米|公斤|千克|kg|千瓦|兆瓦|％|%|‰|(?:元|亩|吨)(?![\u4e00-\u9fff]))/i;
const MONEY_BEFORE =
  /(?:[¥￥$€£]|RMB|USD|CNY|(?:金额|人民币|合计|共计|总计|小计|总价|单价|价款|总额|余额|限额|投资|资金|预算|收入|支出|产值|拨款|拨付|下拨|下达|税额|税收|贷款|债务|利润|资产|负债|报价|标价|中标价|成交价|控制价|罚款|面积|长度|总量|数量)(?:[（(][^）)]{0,6}[）)])?(?:为|约|是|共|达|达到|[:：])?)\s{0,2}$/;
const WORD_REACH = 20;

/** Whether the number from `start` to `end` is an amount: a unit of money or measure follows, or the word for one goes before. */
export function isAmount(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 8);
  if (GLUED_UNIT.test(after) || SPACED_UNIT.test(after)) return true;
  return MONEY_BEFORE.test(text.slice(Math.max(0, start - WORD_REACH), start));
}

const ORDINAL_BEFORE = /(?:第|字第?|〕|］|P备|安备|案号|编号)\s?$/;

/** Whether the number is a numbered thing: 第…号, 字第…号, 〔2018〕…号, ICP备…号. */
export function isOrdinal(text: string, start: number, end: number): boolean {
  if (ORDINAL_BEFORE.test(text.slice(Math.max(0, start - 4), start))) return true;
  const at = isSpace(text.charCodeAt(end)) ? end + 1 : end;
  // 13…号码, 13…号机主 are numbers of a telephone.
  return text[at] === "号" && text[at + 1] !== "码" && text[at + 1] !== "机";
}
