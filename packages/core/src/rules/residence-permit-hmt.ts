import { type Candidate, evidence, NO_CANDIDATES, type NumberRule } from "../rule.js";
import type { NumberChain } from "../text/anchors.js";
import type { Context } from "../text/context.js";
import { hasIdCheckDigit } from "./checksums/mod11-2.js";
import { isBirthDate } from "./identity/calendar.js";
import { type Eighteen, eighteensOf } from "./identity/eighteen.js";
import { BIRTH, CHECK_DIGIT, ID_HEAD, ID_LABEL, WRONG_CHECK_DIGIT } from "./identity/evidence.js";
import { isIdentityMeaning } from "./identity/meanings.js";
import { isOrganizationCode } from "./identity/organization-code.js";
import { isFreeLeft, isFreeRight } from "./numbers/boundary.js";
import { isImpersonal, labelRelation } from "./numbers/label-relation.js";
import { isTied } from "./numbers/runs.js";

const REGION = evidence(
  "region",
  "地址码为 810000（香港）、820000（澳门）或 830000（台湾）",
  "the division is 810000 (Hong Kong), 820000 (Macao) or 830000 (Taiwan)",
);

/** 港澳台居民居住证: the form of a resident ID with a division of its own. */
export const residencePermitHmt: NumberRule = {
  id: "residence-permit-hmt",
  category: "id-number",
  title: { zh: "港澳台居民居住证号码", en: "residence permit of Hong Kong, Macao and Taiwan residents" },
  source: "港澳台居民居住证申领发放办法（国办发〔2018〕81号）第四条；校验码同 GB 11643-1999",
  labels: [
    "港澳台居民居住证",
    "港澳台居民居住证号",
    "港澳台居民居住证号码",
    "港澳居民居住证",
    "港澳居民居住证号",
    "港澳居民居住证号码",
    "台湾居民居住证",
    "台湾居民居住证号",
    "台湾居民居住证号码",
    "居住证",
    "居住证号",
    "居住证号码",
  ],
  anchor: "number",
  digits: [17, 18],
  find,
};

function find(chain: NumberChain, context: Context): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const span of eighteensOf(chain, context.text, "8")) {
    const candidate = judge(span, context);
    if (candidate !== null) found.push(candidate);
  }
  return found.length === 0 ? NO_CANDIDATES : found;
}

function judge(span: Eighteen, context: Context): Candidate | null {
  const { start, end, number, run } = span;
  if (!/^8[123]0000/.test(number) || !isBirthDate(number, 6)) return null;
  if (!isFreeLeft(context.text, start) || !isFreeRight(context.text, end)) return null;
  if (run.next - run.first > 1 && isTied(run)) return null;
  const relation = labelRelation(context, start);
  if (isImpersonal(relation, 18)) return null;
  const labelled =
    isIdentityMeaning(relation.meaning) && (relation.nearness === "direct" || relation.nearness === "list");
  const label = labelled ? [relation.isHead ? ID_HEAD : ID_LABEL] : [];
  if (hasIdCheckDigit(number))
    return { start, end, score: labelled ? 0.99 : 0.9, evidence: [...label, REGION, BIRTH, CHECK_DIGIT] };
  if (!labelled || run.breaks > 0 || isOrganizationCode(number)) return null;
  return { start, end, score: 0.6, evidence: [...label, REGION, BIRTH, WRONG_CHECK_DIGIT] };
}
