import type { Outcome } from "../finding.js";
import { type MaskedKind, THRESHOLDS } from "./thresholds.js";

/** The notice's general rule; a publication's policy goes before it (tax violations ask for 前6后4). */
export const CLAUSE = "黔府办发〔2018〕22号第（二十二）条";

/** What a weak mask comes to: a violation where so few numbers remain that they can be gone through, else to be reviewed. */
export function judgeWeakMask(kind: MaskedKind, candidates: number): Outcome {
  if (candidates <= THRESHOLDS[kind].violation) {
    return {
      kind: "violation",
      reason: candidates === 1 ? "遮挡无效，可还原出完整号码" : "遮挡过弱，剩下的可能号码少到可以逐个试出",
      clause: CLAUSE,
    };
  }
  return { kind: "review", reason: "遮挡偏弱，与其他公开内容拼接可能还原，请人工核对", clause: CLAUSE };
}
