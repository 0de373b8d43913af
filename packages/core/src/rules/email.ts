import { type Candidate, type CharacterRule, evidence } from "../rule.js";
import type { Context } from "../text/context.js";
import { atSignAt } from "./mail/at-sign.js";
import { domainAt, isWellKnownDomain } from "./mail/domain.js";
import { localPartBefore } from "./mail/local-part.js";
import { labelRelation } from "./numbers/label-relation.js";

const LABEL = evidence("label", "前面有邮箱一类的提示词", "a label of a mail address stands before it");
const HEAD = evidence("head", "所在列的表头是邮箱一类", "the head of its column names a mail address");
const FORM = evidence("form", "符合电子邮箱地址的格式", "has the form of a mail address");
const ALTERED = evidence("altered", "用 #、(at) 等代替了 @", "# or (at) in place of @");

/** Mail addresses, also with ＠, (at), [at] or # for the @, and with spaces or a line break around it. */
export const email: CharacterRule = {
  id: "email",
  category: "email",
  title: { zh: "电子邮箱", en: "mail address" },
  source: "RFC 5321 4.5.3.1（本地部分不超过64个字符）、RFC 1035 2.3.4；变体见公开网页实例",
  labels: [
    "电子邮箱",
    "电子邮件",
    "电子信箱",
    "邮箱",
    "邮箱地址",
    "邮件地址",
    "电邮",
    "邮件",
    "信箱",
    "QQ邮箱",
    "个人邮箱",
    "联系邮箱",
    "举报邮箱",
    "報名郵箱",
    "郵箱",
    "電子郵箱",
    "Email",
    "E-mail",
    "E-mail地址",
    "Email地址",
    "Mail",
    "dzyx",
  ],
  anchor: "character",
  characters: "@#(（[【",
  find,
};

function find(at: number, context: Context): Candidate | null {
  const { text } = context;
  const sign = atSignAt(text, at);
  if (sign === null) return null;
  const domain = domainAt(text, sign.end);
  if (domain === null) return null;
  const start = localPartBefore(text, sign.start);
  if (start < 0 || isOfMachine(text, start, sign.start, domain.name)) return null;
  const relation = labelRelation(context, start);
  const labelled = relation.meaning === "email";
  const known = isWellKnownDomain(domain.name);
  if (sign.isHash && !known && !labelled) return null;
  // A space in the domain, or a line break at the sign, may part two sentences: then something must vouch for it.
  const spaced = sign.end - sign.start > 1 && text[at] === "@";
  const broken = spaced && /[\r\n]/.test(text.slice(sign.start, sign.end));
  if ((broken || domain.repaired) && !known && !labelled) return null;
  const score = labelled ? 0.99 : sign.altered || spaced || domain.repaired ? 0.85 : 0.95;
  const why = sign.altered ? [FORM, ALTERED] : [FORM];
  return { start, end: domain.end, score, evidence: labelled ? [relation.isHead ? HEAD : LABEL, ...why] : why };
}

/** git@host:path, user@host in a URL, and printed examples (xxx@xx.com). */
function isOfMachine(text: string, start: number, end: number, domain: string): boolean {
  const local = text.slice(start, end).trim().toLowerCase();
  if (local === "git" || /^(?:x+|\*+|example|username|your-?name)$/.test(local)) return true;
  if (/^(?:x+\.(?:com|cn|net)|example\.(?:com|org|net|cn)|domain\.com)$/.test(domain)) return true;
  return text.slice(Math.max(0, start - 3), start) === "://";
}
