import { isHan } from "../text/chars.js";
import { surnameLengthAt } from "../text/surnames.js";
import { isPersonName } from "./names.js";
import { organizationEndsAt } from "./organization.js";
import { CONTACT_LABEL } from "./vocabulary.js";

/** What may stand between a person and a value of hers, from the value to the left. */
const BETWEEN =
  /(?:[\s：:（()）“”"【[—－-]|[，,]\s?(?=(?:联系)?(?:电话|手机|号码|微信|住|现住|家住|账号|卡号))|(?:的|他的|她的|本人|家中|家里)?(?:联系)?(?:电话|手机|号码|微信|微信同号|联系方式|手机号|座机|邮箱|卡号|账号|账户|银行卡|住址|地址)[号码]{0,2}(?:是|为)?|家住|现住|住在|住)+$/;
/** UTF-16 code units looked at. */
const REACH = 32;

const KIN =
  /(?:女儿|儿子|闺女|丈夫|妻子|老公|老婆|爱人|[父母]亲|爸爸?|妈妈?|爷爷|奶奶|外[公婆]|姥[姥爷]|外?孙[子女]?|哥哥?|姐姐?|弟弟?|妹妹?|侄[子女]|外甥女?|舅舅?|姑姑?|姨妈|叔叔?|伯伯?|婶婶?|嫂子?|女婿|儿媳|岳[父母]|[家亲]属|家人|本人|机主|老伴|房东|邻居|[长次]子)$/;
/** 老毕, 小李子, 阿强, 陈姐, 王大爷: how people are called. */
const CALLED =
  /(?:^|[的找是叫傅板家])(?:[老小](.)子?|阿.|(.)(?:哥|姐|叔|婶|嫂|伯|爷|奶奶|大爷|大妈|大娘|大叔|阿姨|老汉|婆婆|先生|女士|小姐))$/;

/** A person right before a value. */
export interface Touching {
  readonly at: number;
  /** By what she is called (陈姐), not by name or kinship: shopkeepers are called so in what their shops print. */
  readonly called: boolean;
}

/** 要找我，打…, 加我…: who writes. */
const WRITER = /(?:找|联系|加|打给|通知|告诉)我(?:[，,]?可?(?:拨打|打|拨))?$/;

/**
 * Where the person begins whose name or kin term touches the value at `start`, with nothing but a label, brackets or 的 between (驻村干部岳小旺的号码…, 女儿 …,
 * 家属汪峻岭…); null where none does. A contact of a body (联系人：…) is none. Reads 32 UTF-16 code units to the left.
 */
export function touchingPerson(text: string, start: number): Touching | null {
  const from = Math.max(0, start - REACH);
  const end = from + text.slice(from, start).replace(BETWEEN, "").length;
  let word = end;
  while (word > from && isHan(text.charCodeAt(word - 1))) word--;
  if (WRITER.test(text.slice(from, end))) return { at: end - 1, called: false };
  if (end - word < 2 || organizationEndsAt(text, end, from)) return null;
  const run = text.slice(word, end);
  const called = CALLED.exec(run);
  if (called !== null && surnameLengthAt(called[1] ?? called[2] ?? "王", 0) > 0)
    return { at: word + called.index, called: true };
  const kin = KIN.exec(run);
  if (kin !== null) return { at: word + kin.index, called: false };
  for (let length = Math.min(4, run.length); length >= 2; length--) {
    const at = end - length;
    if (!isPersonName(text.slice(at, end))) continue;
    return CONTACT_LABEL.test(text.slice(Math.max(0, at - 12), at)) ? null : { at, called: false };
  }
  return null;
}
