import type { Context } from "../text/context.js";
import { isPersonName } from "./names.js";
import { namesOrganization } from "./organization.js";
import { ACCOUNT_OF_ORGANIZATION, ACCOUNT_OF_PERSON, type Signal } from "./signal.js";
import { after, windowStart } from "./window.js";

const ACCOUNT_HOLDER =
  /(?:户\s*名|开户名称?|账户名称?|帐户名称?|收款单位|收款人|收款户名|(?<![\u4e00-\u9fff])名\s*称|单位名称|开户单位|持卡人|开户人|账户名|户主)(?:全称)?\s*[：:为]?[\s“"「]*([^\s，,；;。：:|｜（）()【】[\]“”"「」]{2,30})/g;

/** What follows a name without a mark between: 户主张三手机138… */
const BEHIND_NAME = /(?:的|本人)?(?:手机|电话|联系|身份|公民|出生|住址|家住|现住|邮箱|卡号|账号|帐号|\d).*$/;

/** The holder in brackets right behind a number is that number's. */
const IN_BRACKETS = /^\s?[（(](?:户\s*名|开户名|账户名|帐户名|收款)/;

/** Who holds an account: the words after 户名, the nearest before the number, else the nearest behind it. */
export function signalsOfAccountHolder(start: number, end: number, { text }: Context): Signal[] {
  const behind = after(text, end);
  const holder =
    (IN_BRACKETS.test(behind) ? holdersIn(behind)[0] : undefined) ??
    holdersIn(text.slice(windowStart(text, start), start)).at(-1) ??
    holdersIn(behind)[0];
  if (holder === undefined) return [];
  if (isPersonName(holder) || isPersonName(holder.replace(BEHIND_NAME, ""))) return [ACCOUNT_OF_PERSON];
  return holder.length > 5 || namesOrganization(holder) ? [ACCOUNT_OF_ORGANIZATION] : [];
}

function holdersIn(window: string): readonly string[] {
  return Array.from(window.matchAll(ACCOUNT_HOLDER), (match) => match[1]!);
}
