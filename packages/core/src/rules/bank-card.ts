import { type Candidate, evidence, NO_CANDIDATES, type NumberRule } from "../rule.js";
import type { NumberChain } from "../text/anchors.js";
import type { Context } from "../text/context.js";
import { hasIssuerPrefix } from "./account/issuers.js";
import { ACCOUNT_HEAD, ACCOUNT_LABEL, isAccountMeaning } from "./account/meanings.js";
import { passesLuhn } from "./checksums/luhn.js";
import { DAMAGED, isCutOff } from "./identity/damaged.js";
import { isOrganizationCode } from "./identity/organization-code.js";
import { isResidentNumber } from "./identity/resident-number.js";
import { isAmount, isOrdinal } from "./numbers/amount.js";
import { isFreeLeft, isFreeRight } from "./numbers/boundary.js";
import { isAmountColumn, isImpersonal, isNamedOtherwise, labelRelation } from "./numbers/label-relation.js";
import { type DigitRun, hasNeighbour, isTied, isWrapped, runsOf, sizesOf } from "./numbers/runs.js";
import { isInUrl } from "./numbers/url.js";

const ISSUER = evidence(
  "issuer",
  "发卡行标识代码与卡号长度相符",
  "the issuer prefix is known, and the length is that of its cards",
);
const LUHN = evidence("luhn", "通过银行卡校验（Luhn）", "passes the check of bank cards (Luhn)");
const NO_LUHN = evidence(
  "luhn-wrong",
  "未通过银行卡校验，个别旧卡如此",
  "fails the check of bank cards, as some old cards do",
);

/** Numbers of bank cards. */
export const bankCard: NumberRule = {
  id: "bank-card",
  category: "bank-account",
  title: { zh: "银行卡号", en: "bank card number" },
  source: "发卡行标识代码见 data/bank-bins.ts；校验按 ISO/IEC 7812-1 附录B",
  labels: [
    "银行卡号",
    "银行卡号码",
    "银行卡",
    "银行卡账号",
    "银行卡帐号",
    "借记卡号",
    "借记卡",
    "储蓄卡号",
    "储蓄卡",
    "信用卡号",
    "卡号",
    "银行卡卡号",
    "社保卡号",
    "社会保障卡号",
    "社保卡银行账号",
    "社会保障卡账号",
    "社保卡账号",
    "工资卡号",
    "工资卡",
    "工行卡号",
    "农行卡号",
    "建行卡号",
    "中行卡号",
    "邮政卡号",
    "信合卡号",
    "农信社卡号",
    "贵州农信卡号",
    "信用社卡号",
    "收款卡号",
    "收款卡",
    "挂失卡",
    "补贴卡",
    "打款卡号",
    "BankCard",
    "BankCardNo",
    "CardNo",
    "CardNo.",
    "yhkh",
  ],
  anchor: "number",
  digits: [15, 19],
  find,
};

const LENGTHS = [19, 16, 17, 18, 15];
/** How a card is parted where no label vouches for it. */
const USUAL_GROUPS: ReadonlySet<string> = new Set([
  "4-4-4-4",
  "4-4-4-4-1",
  "4-4-4-4-2",
  "4-4-4-4-3",
  "6-13",
  "6-10",
  "4-6-5",
  "4-4-4-7",
  "6-6-7",
  "6-4-9",
]);

function find(chain: NumberChain, context: Context): readonly Candidate[] {
  if (chain.end - chain.start < 15 || isRowOfShortNumbers(chain, context)) return NO_CANDIDATES;
  let found: Candidate[] | null = null;
  for (const length of LENGTHS) {
    for (const run of runsOf(chain, length)) {
      const candidate = !isTied(run) && hasIssuerPrefix(run.digits) ? judge(run, context) : null;
      if (candidate === null) continue;
      found ??= [];
      found.push(candidate);
    }
  }
  return found ?? NO_CANDIDATES;
}

/** 名下的卡里，…, 打款到…, 定金可转…: a card of its own kind (会员卡, 购物卡) is none of a bank. */
const PAID_INTO =
  /(?:(?<![会员购物水电油饭学考胸工房门公交通游值])卡[里上内]?|(?:打款|转账|汇款|存入|打入|转入|汇入|打|汇|转)(?:到|至|入|给))[\s:：，,【（(]{0,3}$/;

function isPaidInto(text: string, start: number): boolean {
  return PAID_INTO.test(text.slice(Math.max(0, start - 12), start));
}

/** No label, and many groups of two or three digits: no card is parted so, and a text of nothing else would cost ten times what prose does. */
function isRowOfShortNumbers({ groups, start }: NumberChain, context: Context): boolean {
  return (
    groups.length > 6 &&
    groups.every(({ digits }) => digits.length === 2 || digits.length === 3) &&
    context.label(start) === null
  );
}

function judge(run: DigitRun, context: Context): Candidate | null {
  const { text } = context;
  const { start, end, digits } = run;
  if (!isFreeLeft(text, start) || !isFreeRight(text, end)) return null;
  if (run.breaks > 0 && !isWrapped(run, text) && run.breaks > 1) return null;
  const relation = labelRelation(context, start);
  if (isImpersonal(relation, digits.length)) return null;
  if (isAmount(text, start, end) || isInUrl(text, start, end) || isResidentNumber(digits)) return null;
  const luhn = passesLuhn(digits);
  const account = isAccountMeaning(relation.meaning);
  const labelled =
    (account && (relation.nearness === "direct" || relation.nearness === "list")) || isPaidInto(text, start);
  const proof = [ISSUER, luhn ? LUHN : isCutOff(digits) ? DAMAGED : NO_LUHN];
  if (labelled) {
    return {
      start,
      end,
      score: luhn ? 0.99 : 0.9,
      evidence: [relation.isHead ? ACCOUNT_HEAD : ACCOUNT_LABEL, ...proof],
    };
  }
  if (!luhn && !account) return null;
  if (isOrdinal(text, start, end) || isNamedOtherwise(text, start) || isAmountColumn(context)) return null;
  // Codes that begin with 62 (offices of foreign travel firms) are far rarer than cards.
  if (!digits.startsWith("62") && isOrganizationCode(digits)) return null;
  const groups = run.next - run.first;
  if (groups > 1 && groups < digits.length && (!USUAL_GROUPS.has(sizesOf(run).join("-")) || hasNeighbour(run)))
    return null;
  if (run.breaks > 0 && !isWrapped(run, text)) return null;
  return { start, end, score: luhn ? (account ? 0.95 : 0.85) : 0.7, evidence: proof };
}
