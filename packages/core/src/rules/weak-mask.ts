import { type Assessment, assess } from "../disclosure/assess.js";
import { judgeWeakMask } from "../disclosure/judge-weak-mask.js";
import { MASK_SIGNS } from "../disclosure/mask-signs.js";
import { maskedNumberAt } from "../disclosure/masked-at.js";
import { factsOfRow } from "../disclosure/row-facts.js";
import { factsOfSentence } from "../disclosure/sentence-facts.js";
import { type Candidate, type CharacterRule, evidence } from "../rule.js";
import type { Context } from "../text/context.js";

const SHAPE = evidence("masked", "号码只遮了一部分", "part of the number only is masked");
const SHORT_RUN = evidence(
  "mask-length",
  "遮挡符号的个数与所遮位数不同",
  "there are more or fewer signs than digits they hide",
);

/** Numbers masked so little that few remain possible, in themselves or with what the row says. */
export const weakMask: CharacterRule = {
  id: "weak-mask",
  category: "id-number",
  title: { zh: "弱掩码", en: "weak mask" },
  source: "mask_risk：各掩码方案在 GB 11643-1999 校验位约束下的候选数；阈值见 disclosure/thresholds.ts",
  labels: [],
  anchor: "character",
  characters: MASK_SIGNS,
  find,
};

function find(at: number, context: Context): Candidate | null {
  const found = maskedNumberAt(at, context);
  if (found === null) return null;
  const { start, end, number, named } = found;
  const { cell, text } = context;
  const assessment = assess(number, () => [
    ...(cell === null ? [] : factsOfRow(cell)),
    ...(cell === null || end - start < text.trim().length - 4 ? factsOfSentence(text, start, end) : []),
  ]);
  if (assessment === null || !assessment.weak) return null;
  const score = number.exact ? (named ? 0.95 : 0.85) : named ? 0.75 : 0.6;
  return {
    start,
    end,
    score,
    category: number.kind,
    outcome: judgeWeakMask(number.kind, assessment.withFacts),
    evidence: [SHAPE, ...(number.exact ? [] : [SHORT_RUN]), tell(assessment)],
  };
}

/** How many numbers remain, and by what. */
function tell({ alone, withFacts, used }: Assessment) {
  if (used.length === 0) {
    return evidence(
      "candidates",
      `凭露出的数字，只剩${alone}个可能的号码`,
      `by the digits shown ${alone} numbers remain possible`,
    );
  }
  const [zh, en] = [used.map((fact) => fact.zh).join("、"), used.map((fact) => fact.en).join(", ")];
  return evidence(
    "candidates",
    `结合${zh}，只剩${withFacts}个可能的号码（单凭露出的数字为${alone}个）`,
    `with ${en} ${withFacts} numbers remain possible (${alone} by the digits shown)`,
  );
}
