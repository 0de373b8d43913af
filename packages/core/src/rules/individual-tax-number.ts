import { type Candidate, evidence, NO_CANDIDATES, type NumberRule } from "../rule.js";
import type { NumberChain } from "../text/anchors.js";
import type { Context } from "../text/context.js";
import { BIRTH, CHECK_DIGIT, DIVISION } from "./identity/evidence.js";
import { isResidentNumber } from "./identity/resident-number.js";
import { type Twenty, twentiesOf } from "./identity/twenty.js";
import { isFreeLeft, isFreeRight } from "./numbers/boundary.js";
import { isImpersonal, labelRelation } from "./numbers/label-relation.js";

const LABEL = evidence("label", "前面有纳税人识别号一类的提示词", "a label of a taxpayer's number stands before it");
const HEAD = evidence("head", "所在列的表头是纳税人识别号一类", "the head of its column names a taxpayer's number");
const FORM = evidence(
  "form",
  "公民身份号码加两位顺序码，个体工商户旧税号",
  "an ID and two digits of sequence: the old taxpayer's number of a self-employed person",
);

/** Taxpayer's numbers of the self-employed before the social credit code: the owner's ID and two digits. */
export const individualTaxNumber: NumberRule = {
  id: "individual-tax-number",
  category: "id-number",
  title: { zh: "个体工商户旧纳税人识别号", en: "old taxpayer's number of a self-employed person" },
  source: "国家税务总局《纳税人识别号代码标准》（税总发〔2013〕41号）：个体工商户以业主身份证件号加两位顺序码编制",
  labels: [
    "纳税人识别号",
    "纳税识别号",
    "纳税人识别码",
    "纳税人税号",
    "税务登记号",
    "税务登记证号",
    "税务登记证号码",
    "纳税登记号",
    "税号",
    "nsrsbh",
  ],
  anchor: "number",
  digits: [17, 20],
  find,
};

function find(chain: NumberChain, context: Context): readonly Candidate[] {
  if (chain.end - chain.start < 17) return NO_CANDIDATES;
  const found: Candidate[] = [];
  for (const span of [...twentiesOf(chain, context.text), ...letteredOf(chain, context.text)]) {
    const candidate = judge(span, context);
    if (candidate !== null) found.push(candidate);
  }
  return found.length === 0 ? NO_CANDIDATES : found;
}

/** A later business of the same owner: the ID, a letter and a digit. Believed under a label only. */
const LETTERED = /^([Xx]?)[A-Z]\d(?![\dA-Za-z])/;

function letteredOf({ groups, end }: NumberChain, text: string): readonly Twenty[] {
  const last = groups[groups.length - 1]!;
  const tail = LETTERED.exec(text.slice(end, end + 5));
  if (tail === null || last.digits.length + tail[1]!.length !== 18) return [];
  const number = (last.digits + tail[0]).toUpperCase();
  return [{ start: last.start, end: end + tail[0].length, number, apart: true }];
}

function judge(span: Twenty, context: Context): Candidate | null {
  const { text } = context;
  const { start, end, number } = span;
  if (!isResidentNumber(number.slice(0, 18)) || !isFreeLeft(text, start) || !isFreeRight(text, end)) return null;
  const relation = labelRelation(context, start);
  if (isImpersonal(relation, 20)) return null;
  const labelled = relation.meaning === "individual-tax-number" && relation.nearness !== "near";
  if (!labelled && span.apart) return null;
  const label = labelled ? [relation.isHead ? HEAD : LABEL] : [];
  return { start, end, score: labelled ? 0.99 : 0.75, evidence: [...label, FORM, DIVISION, BIRTH, CHECK_DIGIT] };
}
