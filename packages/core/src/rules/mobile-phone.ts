import { type Candidate, evidence, type NumberRule } from "../rule.js";
import type { NumberChain } from "../text/anchors.js";
import type { Context } from "../text/context.js";
import { isAmount, isOrdinal } from "./numbers/amount.js";
import { isFreeLeft, isFreeRight } from "./numbers/boundary.js";
import {
  isAmountColumn,
  isImpersonal,
  isNamedOtherwise,
  type LabelRelation,
  labelRelation,
} from "./numbers/label-relation.js";
import { type DigitRun, hasNeighbour, isTied, isWrapped, runsOf, sizesOf } from "./numbers/runs.js";
import { isInUrl } from "./numbers/url.js";
import { countryCodeStart } from "./phone/country-code.js";
import { gluedPair } from "./phone/glued-pair.js";
import { isPhoneLabelled, isPhoneMeaning, PHONE_HEAD, PHONE_LABEL } from "./phone/meanings.js";
import { isMobileSegment, isPlaceholder, isThingsNumber, mayBeMobile, SEGMENT_EVIDENCE } from "./phone/segments.js";

/** How a mobile number is parted where no label vouches for it. */
const USUAL_GROUPS: ReadonlySet<string> = new Set([
  "11",
  "3-4-4",
  "3-8",
  "7-4",
  "4-3-4",
  "4-4-3",
  "3-3-5",
  "1-1-1-1-1-1-1-1-1-1-1",
]);

const ODD_SEGMENT = evidence(
  "segment-unknown",
  "号段不在已知号段表中，但提示词指明是电话",
  "a segment not in the table, but the label says telephone",
);
const THINGS_EVIDENCE = evidence("segment-things", "13位物联网号码", "13 digits of the internet of things");

/** Mobile telephone numbers. */
export const mobilePhone: NumberRule = {
  id: "mobile-phone",
  category: "phone",
  title: { zh: "手机号码", en: "mobile telephone number" },
  source: "工业和信息化部码号资源（2023-03 底网号表）；YD/T 电信网编号计划",
  labels: [
    "手机",
    "手机号",
    "手机号码",
    "手机电话",
    "移动电话",
    "移动电话号码",
    "移动号码",
    "手机联系方式",
    "联系手机",
    "联系电话",
    "联系电话号码",
    "联系号码",
    "联系方式",
    "联系人电话",
    "联系人手机",
    "联系人联系方式",
    "电话",
    "电话号码",
    "本人电话",
    "本人手机",
    "个人电话",
    "家长电话",
    "家长手机",
    "家长手机号",
    "监护人电话",
    "监护人手机",
    "监护人联系电话",
    "监护人联系方式",
    "户主电话",
    "申请人电话",
    "法人电话",
    "负责人电话",
    "咨询电话",
    "举报电话",
    "监督电话",
    "投诉电话",
    "值班电话",
    "报名电话",
    "服务电话",
    "热线",
    "短信",
    "微信同号",
    "手机微信",
    "微信手机",
    "手机/微信",
    "手机號碼",
    "手機",
    "手機號碼",
    "聯繫電話",
    "電話",
    "致电",
    "拨打",
    "Tel",
    "TEL.",
    "Telephone",
    "Phone",
    "PhoneNumber",
    "Mobile",
    "MobilePhone",
    "Mob",
    "Cell",
    "Cellphone",
    "sjh",
    "sjhm",
    "lxdh",
    "lxfs",
    "☎",
    "📱",
  ],
  anchor: "number",
  digits: [11, 22],
  find,
};

const LENGTHS: readonly (readonly [digits: number, prefix: string])[] = [
  [11, ""],
  [13, "86"],
  [15, "0086"],
  [12, "0"],
  [13, ""],
];

function find(chain: NumberChain, context: Context): readonly Candidate[] {
  let found: Candidate[] | null = null;
  for (const [length, prefix] of LENGTHS) {
    if (chain.end - chain.start < length) continue;
    for (const run of runsOf(chain, length, prefix === "" ? "1" : prefix[0])) {
      if (!run.digits.startsWith(prefix) || run.digits[prefix.length] !== "1") continue;
      const candidate = judge(run, prefix, context);
      if (candidate === null) continue;
      found ??= [];
      found.push(candidate);
    }
  }
  return found ?? gluedPair(chain, context);
}

function judge(run: DigitRun, prefix: string, context: Context): Candidate | null {
  const { text } = context;
  const { end } = run;
  const number = run.digits.slice(prefix.length);
  if (isPlaceholder(number)) return null;
  const start = countryCodeStart(text, run.start);
  if (!isFreeLeft(text, start) || !isFreeRight(text, end) || isMailBehind(text, end)) return null;
  const relation = labelRelation(context, start);
  if (isImpersonal(relation, run.digits.length)) return null;
  const labelled = isPhoneLabelled(relation);
  if (isAmount(text, run.start, end)) return null;
  const label = labelled ? [relation.isHead ? PHONE_HEAD : PHONE_LABEL] : [];
  if (number.length === 13) {
    return labelled && isThingsNumber(number)
      ? { start, end, score: 0.8, evidence: [...label, THINGS_EVIDENCE] }
      : null;
  }
  const known = isMobileSegment(number);
  if (!known && !(labelled && mayBeMobile(number))) return null;
  if (!isOneNumber(run, prefix, relation, text)) return null;
  // 支付宝账号：13…: a label that is known and touches the number is asked first.
  const named = relation.nearness !== "direct" && isNamedOtherwise(text, start);
  if (!labelled && (named || isOrdinal(text, start, end) || isAmountColumn(context))) return null;
  if (isInUrl(text, start, end)) return null;
  if (!known) return { start, end, score: 0.6, evidence: [...label, ODD_SEGMENT] };
  return { start, end, score: scoreOf(relation, labelled, prefix), evidence: [...label, SEGMENT_EVIDENCE] };
}

function scoreOf(relation: LabelRelation, labelled: boolean, prefix: string): number {
  if (labelled) return 0.99;
  // A trunk 0 before a mobile went out of use: without a label it is rather another number.
  if (prefix === "0") return 0.6;
  return relation.nearness === "direct" && !isPhoneMeaning(relation.meaning) ? 0.75 : 0.9;
}

/** Whether the groups of the run are one number and not neighbouring columns, pieces of a code, or lines of a list. */
function isOneNumber(run: DigitRun, prefix: string, relation: LabelRelation, text: string): boolean {
  const labelled = isPhoneMeaning(relation.meaning);
  if (run.breaks > 0 && !(isWrapped(run, text) || (run.breaks === 1 && isPhoneLabelled(relation)))) return false;
  const groups = run.next - run.first;
  if (isTied(run) && !(labelled && groups === 1)) return false;
  if (groups === 1 || labelled) return true;
  if (run.breaks === 1 && groups === 2) return !/^(?:19|20)\d{6}$/.test(run.chain.groups[run.next - 1]!.digits);
  return USUAL_GROUPS.has(groupsBehind(run, prefix)) && !hasNeighbour(run);
}

/** Sizes of the groups without the country code: "3-4-4". */
function groupsBehind(run: DigitRun, prefix: string): string {
  const sizes = [...sizesOf(run)];
  let left = prefix.length;
  while (left > 0 && sizes.length > 0) {
    const size = sizes[0]!;
    if (size > left) {
      sizes[0] = size - left;
      left = 0;
    } else {
      left -= size;
      sizes.shift();
    }
  }
  return sizes.join("-");
}

const MAIL_BEHIND = /^\s?(?:@|[（([【]\s?(?:at|AT|@)\s?[)）\]】]|#\s?[A-Za-z\d-]+\.[A-Za-z])/;

/** 13812345678@139.com is a mail address, however its @ is written. */
function isMailBehind(text: string, end: number): boolean {
  return MAIL_BEHIND.test(text.slice(end, end + 16));
}
