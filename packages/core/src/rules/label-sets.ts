import type { Rule } from "../rule.js";
import type { LabelSet } from "../text/labels.js";
import { OTHER_LABELS } from "./other-labels.js";

/** The labels of the given rules, and those of numbers that are not personal. */
export function labelSets(rules: readonly Rule[]): readonly LabelSet[] {
  return [...rules.map((rule) => ({ meaning: rule.id, words: rule.labels })), ...OTHER_LABELS];
}
