import { type Candidate, evidence, NO_CANDIDATES, type NumberRule } from "../rule.js";
import type { NumberChain } from "../text/anchors.js";
import type { Context } from "../text/context.js";
import { hasMachineReadableCheckDigit } from "./checksums/machine-readable.js";
import { hasIdCheckDigit } from "./checksums/mod11-2.js";
import { isBirthDate, isShortBirthDate } from "./identity/calendar.js";
import { isCountryAlpha, isCountryNumber } from "./identity/countries.js";
import { isDivision, isProvince } from "./identity/divisions.js";
import { type Eighteen, eighteensOf } from "./identity/eighteen.js";
import { BIRTH, CHECK_DIGIT, ID_HEAD, ID_LABEL, WRONG_CHECK_DIGIT } from "./identity/evidence.js";
import { lettersBefore } from "./identity/letters.js";
import { isIdentityMeaning } from "./identity/meanings.js";
import { isOrganizationCode } from "./identity/organization-code.js";
import { isFreeLeft, isFreeRight } from "./numbers/boundary.js";
import { isImpersonal, type LabelRelation, labelRelation } from "./numbers/label-relation.js";
import { type DigitRun, isTied, runsOf } from "./numbers/runs.js";

const ISSUED = evidence(
  "country",
  "含国家代码（ISO 3166-1）和受理地区代码",
  "holds a country code (ISO 3166-1) and the code of the place of issue",
);
const OLD_BIRTH = evidence("birth", "第八至十三位是真实存在的出生日期", "characters 8–13 are a real day of birth");
const OLD_CHECK = evidence("check-digit", "校验码正确（731 加权）", "the check digit is right (weights 7 3 1)");
const NO_COUNTRY = evidence("country-unknown", "国家代码不在表中", "the country code is not in the table");

/** 外国人永久居留身份证: 18 digits that begin with 9 (since 2023-12), or three letters and 12 digits (2017 form). */
export const foreignerCard: NumberRule = {
  id: "foreigner-card",
  category: "id-number",
  title: { zh: "外国人永久居留身份证号码", en: "foreigner's permanent residence card" },
  source:
    "国家移民管理局公告（2023-12-01 启用新版外国人永久居留身份证）；2017版按 ICAO 9303 校验，读法经 CredentialKit（Apache-2.0）核对",
  labels: [
    "外国人永久居留身份证",
    "外国人永久居留身份证号",
    "外国人永久居留身份证号码",
    "外国人永久居留证",
    "外国人永久居留证号",
    "外国人永久居留证号码",
    "永久居留身份证",
    "永久居留身份证号",
    "永久居留身份证号码",
    "永久居留证",
    "永久居留证号",
    "永居证",
    "永居证号",
    "外国人居留证",
    "外国人居留许可证件号",
  ],
  anchor: "number",
  digits: [12, 18],
  find,
};

function find(chain: NumberChain, context: Context): readonly Candidate[] {
  if (chain.end - chain.start < 12) return NO_CANDIDATES;
  const found: Candidate[] = [];
  for (const span of eighteensOf(chain, context.text, "9")) {
    const candidate = judgeNew(span, context);
    if (candidate !== null) found.push(candidate);
  }
  // Letters end a chain: only its first group can have some before it.
  if (lettersBefore(context.text, chain.start, 3) >= 0) {
    for (const run of runsOf(chain, 12)) {
      const candidate = run.first === 0 ? judgeOld(run, context) : null;
      if (candidate !== null) found.push(candidate);
    }
  }
  return found.length === 0 ? NO_CANDIDATES : found;
}

function judgeNew(span: Eighteen, context: Context): Candidate | null {
  const { start, end, number, run } = span;
  if (number[0] !== "9" || !isProvince(Number(number.slice(1, 3))) || !isBirthDate(number, 6)) return null;
  if (!isFreeLeft(context.text, start) || !isFreeRight(context.text, end)) return null;
  if (isOrganizationCode(number) || (run.next - run.first > 1 && isTied(run))) return null;
  const relation = labelRelation(context, start);
  if (isImpersonal(relation, 18)) return null;
  const labelled = isLabelled(relation);
  const country = isCountryNumber(number.slice(3, 6));
  const check = hasIdCheckDigit(number);
  const evidence = [
    ...labelEvidence(relation),
    country ? ISSUED : NO_COUNTRY,
    BIRTH,
    check ? CHECK_DIGIT : WRONG_CHECK_DIGIT,
  ];
  if (check && country) return { start, end, score: labelled ? 0.99 : 0.9, evidence };
  if (!labelled || run.breaks > 0) return null;
  if (check) return { start, end, score: 0.8, evidence };
  return country ? { start, end, score: 0.6, evidence } : null;
}

function judgeOld(run: DigitRun, context: Context): Candidate | null {
  const { text } = context;
  const { digits, end } = run;
  if (run.breaks > 0 || isTied(run)) return null;
  const start = lettersBefore(text, run.start, 3);
  if (start < 0 || !isFreeRight(text, end)) return null;
  const letters = text.slice(start, start + 3).toUpperCase();
  if (!isCountryAlpha(letters) || !isDivision(Number(digits.slice(0, 4)) * 100) || !isShortBirthDate(digits, 4))
    return null;
  const relation = labelRelation(context, start);
  if (isImpersonal(relation, 12) || isImpersonal(relation, 15)) return null;
  const labelled = isLabelled(relation);
  if (hasMachineReadableCheckDigit(letters + digits)) {
    return {
      start,
      end,
      score: labelled ? 0.99 : 0.9,
      evidence: [...labelEvidence(relation), ISSUED, OLD_BIRTH, OLD_CHECK],
    };
  }
  return labelled
    ? { start, end, score: 0.6, evidence: [...labelEvidence(relation), ISSUED, OLD_BIRTH, WRONG_CHECK_DIGIT] }
    : null;
}

function isLabelled(relation: LabelRelation): boolean {
  return isIdentityMeaning(relation.meaning) && (relation.nearness === "direct" || relation.nearness === "list");
}

function labelEvidence(relation: LabelRelation): Candidate["evidence"] {
  if (!isLabelled(relation)) return [];
  return [relation.isHead ? ID_HEAD : ID_LABEL];
}
