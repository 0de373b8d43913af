import { type Candidate, NO_CANDIDATES, type NumberRule } from "../rule.js";
import type { NumberChain } from "../text/anchors.js";
import type { Context } from "../text/context.js";
import { isBirthDate } from "./identity/calendar.js";
import { DAMAGED, isCutOff } from "./identity/damaged.js";
import { isDivision } from "./identity/divisions.js";
import { type Eighteen, eighteensOf } from "./identity/eighteen.js";
import {
  BIRTH,
  CHECK_DIGIT,
  DIVISION,
  ID_HEAD,
  ID_LABEL,
  UNKNOWN_DIVISION,
  WRONG_BIRTH,
  WRONG_CHECK_DIGIT,
  WRONG_LENGTH,
} from "./identity/evidence.js";
import { isIdentityMeaning } from "./identity/meanings.js";
import { isOrganizationCode } from "./identity/organization-code.js";
import { isStandardExample, readResidentNumber } from "./identity/resident-number.js";
import { isFreeLeft, isFreeRight } from "./numbers/boundary.js";
import { isImpersonal, type LabelRelation, labelRelation } from "./numbers/label-relation.js";
import { isTied, runsOf } from "./numbers/runs.js";

/** 公民身份号码 of 18 characters: division, birth, sequence, check digit. */
export const residentId: NumberRule = {
  id: "resident-id",
  category: "id-number",
  title: { zh: "公民身份号码（18位）", en: "resident identity number (18 characters)" },
  source: "GB 11643-1999（公民身份号码），校验码按 ISO 7064 MOD 11-2；区划代码见 data/division-codes.ts",
  labels: [
    "身份证号码",
    "身份证号",
    "身份证",
    "身份证编号",
    "身份证件号码",
    "身份证件号",
    "身份证号码或证件号",
    "居民身份证",
    "居民身份证号",
    "居民身份证号码",
    "二代身份证",
    "公民身份号码",
    "公民身份证号码",
    "公民身份证号",
    "公民身份证",
    "公民身份号",
    "身份号码",
    "身份号",
    "身份证明号码",
    "证件号码",
    "证件号",
    "证件编号",
    "有效证件号码",
    "有效身份证件号码",
    "证照号码",
    "社会保障号",
    "社会保障号码",
    "社会保障编号",
    "社保号",
    "社保号码",
    "驾驶证号",
    "驾驶证号码",
    "驾驶证",
    "驾照号",
    "机动车驾驶证号",
    "监护人身份证号",
    "监护人身份证号码",
    "法人身份证号",
    "法人身份证号码",
    "法定代表人身份证号",
    "法定代表人身份证号码",
    "户主身份证号",
    "户主身份证号码",
    "本人身份证号",
    "本人身份证号码",
    "申请人身份证号",
    "申请人身份证号码",
    "身证号",
    "身证号码",
    "身份证号吗",
    "身分证号",
    "身分证号码",
    "身份證號碼",
    "身份證號",
    "身份證",
    "IDNo",
    "IDNo.",
    "IDNumber",
    "IDCard",
    "IDCardNo",
    "idcard",
    "sfzh",
    "sfz",
    "sfzhm",
    "zjhm",
  ],
  anchor: "number",
  digits: [17, 19],
  find,
};

function find(chain: NumberChain, context: Context): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const span of eighteensOf(chain, context.text)) {
    const candidate = judge(span, context);
    if (candidate !== null) found.push(candidate);
  }
  if (found.length === 0) {
    const slip = findSlip(chain, context);
    if (slip !== null) return [slip];
  }
  return found.length === 0 ? NO_CANDIDATES : found;
}

function judge(span: Eighteen, context: Context): Candidate | null {
  const { text } = context;
  const { start, end, number, run } = span;
  const reading = readResidentNumber(number);
  // Permits of Hong Kong, Macao and Taiwan are a rule of their own.
  if (reading === null || /^8[123]/.test(number)) return null;
  const whole = reading.checkDigit && reading.birth && reading.division;
  // 张三_5226….jpg: an attachment named after its holder. Nothing else is glued to an ID.
  if (!isFreeLeft(text, start) && !(whole && text[start - 1] === "_")) return null;
  if (!isFreeRight(text, end) && !(whole && (text[end] === "_" || text[end] === "."))) return null;
  if (isStandardExample(number)) return null;
  if (run.next - run.first > 1 && isTied(run)) return null;
  const relation = labelRelation(context, start);
  if (isImpersonal(relation, 18)) return null;
  const labelled = isLabelled(relation);
  const evidence = labelled ? [relation.isHead ? ID_HEAD : ID_LABEL] : [];
  if (whole) return { start, end, score: labelled ? 0.99 : 0.9, evidence: [...evidence, DIVISION, BIRTH, CHECK_DIGIT] };
  const cut = !reading.checkDigit && isCutOff(number);
  if (cut && reading.birth && reading.division && run.breaks === 0) {
    return { start, end, score: labelled ? 0.8 : 0.7, evidence: [...evidence, DIVISION, BIRTH, DAMAGED] };
  }
  if (!labelled || isOrganizationCode(number) || run.breaks > 1) return null;
  if (reading.checkDigit && reading.birth) {
    return { start, end, score: 0.8, evidence: [...evidence, UNKNOWN_DIVISION, BIRTH, CHECK_DIGIT] };
  }
  if (reading.birth) {
    const region = reading.division ? DIVISION : UNKNOWN_DIVISION;
    return { start, end, score: 0.6, evidence: [...evidence, region, BIRTH, WRONG_CHECK_DIGIT] };
  }
  if (!reading.division) return null;
  if (cut) return { start, end, score: 0.6, evidence: [...evidence, DIVISION, DAMAGED] };
  const check = reading.checkDigit ? CHECK_DIGIT : WRONG_CHECK_DIGIT;
  return { start, end, score: 0.55, evidence: [...evidence, DIVISION, WRONG_BIRTH, check] };
}

function isLabelled(relation: LabelRelation): boolean {
  return isIdentityMeaning(relation.meaning) && (relation.nearness === "direct" || relation.nearness === "list");
}

/** 17 or 19 digits directly under a label of identity, of which 16 or more are surely an ID's: a digit was lost or doubled in typing. */
function findSlip(chain: NumberChain, context: Context): Candidate | null {
  const { text } = context;
  for (const length of [17, 19]) {
    for (const run of runsOf(chain, length)) {
      const { start, end, digits } = run;
      if (run.breaks > 0 || isTied(run) || !isFreeLeft(text, start) || !isFreeRight(text, end)) continue;
      if (!isDivision(Number(digits.slice(0, 6))) || !isBirthDate(digits, 6)) continue;
      const relation = labelRelation(context, start);
      if (relation.nearness !== "direct" || relation.meaning !== "resident-id") continue;
      return {
        start,
        end,
        score: 0.5,
        evidence: [relation.isHead ? ID_HEAD : ID_LABEL, DIVISION, BIRTH, WRONG_LENGTH],
      };
    }
  }
  return null;
}
