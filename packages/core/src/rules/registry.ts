import type { Rule } from "../rule.js";
import type { LabelSet } from "../text/labels.js";
import { OTHER_LABELS } from "./other-labels.js";

/** Every rule, in the order in which they claim a label or an equal span. The only list of rules there is. */
export const RULES: readonly Rule[] = [];

/** The labels of the given rules, and those of numbers that are not personal. */
export function labelSets(rules: readonly Rule[]): readonly LabelSet[] {
  return [...rules.map((rule) => ({ meaning: rule.id, words: rule.labels })), ...OTHER_LABELS];
}
