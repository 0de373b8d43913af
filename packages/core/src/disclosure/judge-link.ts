import type { Evidence, Outcome } from "../finding.js";
import type { Words } from "../rule.js";
import type { Link } from "./fragment.js";
import { CLAUSE, judgeWeakMask } from "./judge-weak-mask.js";

/** The id under which links stand among findings: no rule of a text, for it looks over many documents. */
export const LINKAGE = "linkage";
export const LINKAGE_TITLE: Words = { zh: "拼接还原", en: "linkage" };

/** A less sure link is left to a human, however few numbers remain. */
const SURE = 0.8;

/** What a link comes to: as a weak mask of the united digits; to be reviewed where it is not sure that the pieces are one person's. */
export function judgeLink({ kind, candidatesAfter, confidence }: Link): Outcome {
  const outcome = judgeWeakMask(kind, candidatesAfter);
  if (outcome.kind === "violation" && confidence >= SURE) {
    return { ...outcome, reason: "同一人的号码在不同地方遮挡的位数不同，拼接后可以还原" };
  }
  return {
    kind: "review",
    reason: "同名者的号码在不同地方遮挡的位数不同，拼接后露出更多，请人工核对是否同一人",
    clause: CLAUSE,
  };
}

/** How much the pieces give back; never what. */
export function evidenceOfLink({ candidatesBefore, candidatesAfter, pieces }: Link): Evidence {
  return {
    code: "candidates",
    zh: `${pieces.length}处遮挡不同的号码拼接后，可能的号码由${candidatesBefore}个减为${candidatesAfter}个`,
    en: `put together, ${pieces.length} differently masked places leave ${candidatesAfter} possible numbers instead of ${candidatesBefore}`,
  };
}
