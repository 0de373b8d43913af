import { type Candidate, evidence, NO_CANDIDATES, type NumberRule } from "../rule.js";
import type { NumberChain } from "../text/anchors.js";
import type { Context } from "../text/context.js";
import { ACCOUNT_HEAD, ACCOUNT_LABEL, isAccountMeaning } from "./account/meanings.js";
import { isAmount } from "./numbers/amount.js";
import { isFreeLeft, isFreeRight } from "./numbers/boundary.js";
import { labelRelation } from "./numbers/label-relation.js";
import { type DigitRun, runsOf } from "./numbers/runs.js";
import { isInUrl } from "./numbers/url.js";

const LENGTH = evidence(
  "length",
  "12至22位，符合存折、一卡通账号的长度",
  "12–22 digits, as passbooks and subsidy accounts have",
);

/** Numbers of accounts that no prefix tells: passbooks, 一卡通, old cards. By label or head only. */
export const passbook: NumberRule = {
  id: "passbook",
  category: "bank-account",
  title: { zh: "存折、一卡通账号", en: "passbook or account number" },
  source: "存折和惠农一卡通账号没有统一标准；长度为公开名单所见的范围",
  labels: [
    "银行账号",
    "银行帐号",
    "银行账户",
    "银行帐户",
    "银行账户号",
    "账号",
    "帐号",
    "账户号码",
    "账户号",
    "帐户号",
    "账户",
    "帐户",
    "開戶賬號",
    "賬號",
    "开户账号",
    "开户帐号",
    "开户行账号",
    "开户银行账号",
    "开户行及账号",
    "开户行帐号",
    "收款账号",
    "收款帐号",
    "收款账户",
    "收款人账号",
    "存折号",
    "存折号码",
    "存折账号",
    "存折帐号",
    "存折",
    "一卡通",
    "一卡通号",
    "一卡通号码",
    "一卡通账号",
    "一卡通帐号",
    "一折通",
    "一折通号",
    "一折通账号",
    "一折通帐号",
    "惠农一卡通",
    "惠农卡号",
    "惠农一卡通账号",
    "打卡账号",
    "发放账号",
    "发放账户",
    "补贴账号",
    "领款账号",
    "代发账号",
    "工资账号",
    "银行卡（折）号",
    "银行卡(折)号",
    "卡（折）号",
    "卡(折)号",
    "卡折号",
    "卡/折号",
    "账（卡）号",
    "账(卡)号",
    "帐（卡）号",
    "账卡号",
    "账号/卡号",
    "信用社账号",
    "信用社帐号",
    "信用社存折",
    "农村信用社账号",
    "邮政账号",
    "储蓄账号",
    "Account",
    "AccountNo",
    "AccountNo.",
    "AccountNumber",
    "yhzh",
  ],
  anchor: "number",
  digits: [12, 22],
  find,
};

const SHORTEST = 12;
const LONGEST = 22;

/** A group this long is a number of its own; what follows it behind a space is another column. */
const WHOLE_GROUP = 12;
/** 账号：信用社 2358…, 账号：张三，2358…: a colon and a name between the label and its value. */
const NAME_BETWEEN = /[:：]\s?[\p{Script=Han}（）()]{2,24}[\s:：,，]{0,2}$/u;
const NAME_REACH = 30;

function find(chain: NumberChain, context: Context): readonly Candidate[] {
  if (chain.end - chain.start < SHORTEST) return NO_CANDIDATES;
  // No label stands inside a chain: what names its first group names them all.
  if (!isAccountMeaning(labelRelation(context, chain.start).meaning)) return NO_CANDIDATES;
  const found: Candidate[] = [];
  // The longest run that a label vouches for is the number; shorter ones are parts of it.
  for (let length = LONGEST; length >= SHORTEST; length--) {
    for (const run of runsOf(chain, length)) {
      if (found.some((other) => run.start < other.end && other.start < run.end)) continue;
      const candidate = isOneNumber(run) ? judge(run, context) : null;
      if (candidate !== null) found.push(candidate);
    }
  }
  return found;
}

function isOneNumber(run: DigitRun): boolean {
  const groups = run.chain.groups.slice(run.first, run.next);
  return (
    groups.length === 1 ||
    groups.every((group, index) => group.digits.length < WHOLE_GROUP || (index > 0 && group.gap === "hyphen"))
  );
}

function judge(run: DigitRun, context: Context): Candidate | null {
  const { text } = context;
  const { start, end } = run;
  if (run.breaks > 1 || !isFreeLeft(text, start) || !isFreeRight(text, end)) return null;
  const relation = labelRelation(context, start);
  if (!isAccountMeaning(relation.meaning) || isAmount(text, start, end) || isInUrl(text, start, end)) return null;
  if (relation.nearness === "near") {
    const named = run.breaks === 0 && NAME_BETWEEN.test(text.slice(Math.max(0, start - NAME_REACH), start));
    return named ? { start, end, score: 0.7, evidence: [ACCOUNT_LABEL, LENGTH] } : null;
  }
  return { start, end, score: 0.85, evidence: [relation.isHead ? ACCOUNT_HEAD : ACCOUNT_LABEL, LENGTH] };
}
