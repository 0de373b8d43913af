import { type Candidate, type CharacterRule, evidence } from "../rule.js";
import { isDigit } from "../text/chars.js";
import type { Context } from "../text/context.js";
import { hasIssuerPrefix } from "./account/issuers.js";
import { ACCOUNT_HEAD, ACCOUNT_LABEL, isAccountMeaning } from "./account/meanings.js";
import { isBirthDate } from "./identity/calendar.js";
import { DAMAGED } from "./identity/damaged.js";
import { isDivision } from "./identity/divisions.js";
import { BIRTH, DIVISION, ID_HEAD, ID_LABEL } from "./identity/evidence.js";
import { isIdentityMeaning } from "./identity/meanings.js";
import { isFreeLeft, isFreeRight } from "./numbers/boundary.js";
import { isImpersonal, type LabelRelation, labelRelation } from "./numbers/label-relation.js";

const ISSUER = evidence(
  "issuer",
  "发卡行标识代码与卡号长度相符",
  "the issuer prefix is known, and the length is that of its cards",
);

/** Digits before the power: one, a point, up to 16 more. */
const LONGEST_BEFORE = 18;
/** 16 to 19 digits in all. */
const POWER = /^[Ee]\+?(1[5-8])(?![\d.])/;
/** Digits of a division code. Excel shows six digits, zeros at the end left out. */
const CODE = 6;
/** Digits that must be left of a division code or of an issuer's prefix where no label says what the number was. */
const FEWEST_OF_CODE = 5;
const FEWEST_OF_PREFIX = 4;
/** Division and birth. */
const WITH_BIRTH = 14;
/** Digits of an identity number. */
const IDENTITY = 18;

/** Numbers in powers of ten that were identity or card numbers: 5.22631E+17. */
export const damagedNumber: CharacterRule = {
  id: "damaged-number",
  category: "id-number",
  title: { zh: "被表格软件损坏的号码", en: "number damaged by a spreadsheet" },
  source: "IEEE 754 双精度数保留15位有效数字；电子表格导出CSV时默认显示6位（实例）",
  labels: [],
  anchor: "character",
  characters: "E+",
  pairs: ["E1"],
  alone: "+",
  find,
};

function find(at: number, context: Context): Candidate | null {
  const { text } = context;
  const mark = text[at] === "+" ? at - 1 : at;
  const power = mark > 0 && isDigit(text.charCodeAt(mark - 1)) ? POWER.exec(text.slice(mark, mark + 6)) : null;
  if (power === null) return null;
  const before = /(?<![\d.])\d(?:\.\d{1,16})?$/.exec(text.slice(Math.max(0, mark - LONGEST_BEFORE - 1), mark));
  if (before === null) return null;
  const start = mark - before[0].length;
  const end = mark + power[0].length;
  if (!isFreeLeft(text, start) || !isFreeRight(text, end)) return null;
  const kept = before[0].replace(".", "");
  const length = Number(power[1]) + 1;
  const relation = labelRelation(context, start);
  if (isImpersonal(relation, length)) return null;
  const judged = length === IDENTITY ? judgeIdentity(kept, relation) : null;
  const found = judged ?? judgeCard(kept, length, relation);
  return found === null ? null : { start, end, ...found };
}

type Judged = Pick<Candidate, "score" | "evidence" | "category">;

function judgeIdentity(kept: string, relation: LabelRelation): Judged | null {
  const label = isNear(relation) && isIdentityMeaning(relation.meaning) ? [relation.isHead ? ID_HEAD : ID_LABEL] : [];
  const division = kept.length >= FEWEST_OF_CODE && isDivision(Number(kept.slice(0, CODE).padEnd(CODE, "0")));
  const birth = kept.length >= WITH_BIRTH && isBirthDate(kept.padEnd(IDENTITY, "0"), CODE);
  if (label.length > 0) {
    const parts = [...(division ? [DIVISION] : []), ...(birth ? [BIRTH] : [])];
    return { score: division ? 0.9 : 0.6, evidence: [...label, ...parts, DAMAGED] };
  }
  if (!division || (kept.length >= WITH_BIRTH && !birth)) return null;
  return { score: birth ? 0.85 : 0.6, evidence: [DIVISION, ...(birth ? [BIRTH] : []), DAMAGED] };
}

function judgeCard(kept: string, length: number, relation: LabelRelation): Judged | null {
  const label =
    isNear(relation) && isAccountMeaning(relation.meaning) ? [relation.isHead ? ACCOUNT_HEAD : ACCOUNT_LABEL] : [];
  const issuer = kept.length >= FEWEST_OF_PREFIX && hasIssuerPrefix(kept.padEnd(length, "0").slice(0, length));
  if (!issuer && label.length === 0) return null;
  // Without a label only cards of UnionPay are believed: their 62 is rare in measurements.
  if (label.length === 0 && !kept.startsWith("62")) return null;
  return {
    category: "bank-account",
    score: label.length > 0 ? 0.9 : 0.6,
    evidence: [...label, ...(issuer ? [ISSUER] : []), DAMAGED],
  };
}

function isNear({ nearness }: LabelRelation): boolean {
  return nearness === "direct" || nearness === "list";
}
