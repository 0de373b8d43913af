import type { DecisionKind } from "../../src/ledger/decision.js";

/** The four decisions, in the order of their keys. The page takes types only from the server's sources. */
export const DECISION_KINDS = [
  "false-positive",
  "exempt",
  "to-correct",
  "corrected",
] as const satisfies readonly DecisionKind[];

export const KEY_OF: Readonly<Record<DecisionKind, string>> = {
  "false-positive": "f",
  exempt: "e",
  "to-correct": "t",
  corrected: "c",
};
