import { type Candidate, evidence, NO_CANDIDATES, type NumberRule } from "../rule.js";
import type { NumberChain } from "../text/anchors.js";
import type { Context } from "../text/context.js";
import { isBirthDate } from "./identity/calendar.js";
import { isDivision } from "./identity/divisions.js";
import { BIRTH, CHECK_DIGIT, DIVISION, ID_HEAD, ID_LABEL, WRONG_CHECK_DIGIT } from "./identity/evidence.js";
import { isIdentityMeaning } from "./identity/meanings.js";
import { isResidentNumber } from "./identity/resident-number.js";
import { type Twenty, twentiesOf } from "./identity/twenty.js";
import { isFreeLeft, isFreeRight } from "./numbers/boundary.js";
import { isImpersonal, labelRelation } from "./numbers/label-relation.js";

const KIND = evidence(
  "kind-and-level",
  "末两位是残疾类别（1至7）和等级（1至4）",
  "the last two digits are the kind (1–7) and level (1–4) of disability",
);
const NO_KIND = evidence(
  "kind-unknown",
  "末两位不是残疾类别和等级",
  "the last two digits are no kind and level of disability",
);

/** 残疾人证: the holder's ID, kind and level, and B with the count of reissues. */
export const disabilityCertificate: NumberRule = {
  id: "disability-certificate",
  category: "id-number",
  title: { zh: "残疾人证号", en: "disability certificate" },
  source: "第二代中华人民共和国残疾人证管理办法（残联发〔2017〕34号）：证号为公民身份号码加类别、等级代码",
  labels: [
    "残疾人证",
    "残疾人证号",
    "残疾人证号码",
    "残疾证",
    "残疾证号",
    "残疾证号码",
    "残疾人证编号",
    "残疾证编号",
    "残疾人证件号",
    "残疾人证件号码",
    "残疾证件号",
    "第二代残疾人证号",
    "二代残疾证号",
    "残疾军人证",
    "残证号",
    "残疾编号",
    "cjzh",
    "cjrzh",
  ],
  anchor: "number",
  digits: [17, 20],
  find,
};

function find(chain: NumberChain, context: Context): readonly Candidate[] {
  if (chain.end - chain.start < 17) return NO_CANDIDATES;
  const found: Candidate[] = [];
  for (const span of twentiesOf(chain, context.text)) {
    const candidate = judge(span, context);
    if (candidate !== null) found.push(candidate);
  }
  return found.length === 0 ? NO_CANDIDATES : found;
}

function judge(span: Twenty, context: Context): Candidate | null {
  const { start, number, apart } = span;
  const { text } = context;
  if (!isBirthDate(number, 6) || !isDivision(Number(number.slice(0, 6))) || !isFreeLeft(text, start)) return null;
  const end = span.end + (/^[Bb]\d{0,2}(?![A-Za-z0-9])/.exec(text.slice(span.end, span.end + 4))?.[0].length ?? 0);
  if (!isFreeRight(text, end)) return null;
  const relation = labelRelation(context, start);
  if (isImpersonal(relation, number.length)) return null;
  const labelled =
    isIdentityMeaning(relation.meaning) && (relation.nearness === "direct" || relation.nearness === "list");
  const label = labelled ? [relation.isHead ? ID_HEAD : ID_LABEL] : [];
  const kind = /[1-7][1-4]$/.test(number);
  const whole = isResidentNumber(number.slice(0, 18));
  const evidence = [...label, DIVISION, BIRTH, whole ? CHECK_DIGIT : WRONG_CHECK_DIGIT, kind ? KIND : NO_KIND];
  // 522631… 43 may be an ID and an age: only the label of such a certificate joins them.
  if (apart && !(labelled && relation.meaning === "disability-certificate")) return null;
  if (whole && kind) return { start, end, score: labelled ? 0.99 : 0.95, evidence };
  if (relation.meaning !== "disability-certificate" || !labelled) return null;
  return { start, end, score: whole ? 0.8 : 0.6, evidence };
}
