import type { Category } from "../finding.js";
import type { Rule } from "../rule.js";
import type { Reread } from "../rules/contextual/model/reread.js";
import { labelSets } from "../rules/label-sets.js";
import { compileLabels, type LabelTrie } from "../text/labels.js";
import { type AnchoredRules, arrangeByAnchor } from "../text/passage.js";
import { compileScreen, type Screen } from "./screen.js";

/** The rules of a detector, compiled; the same for every text. */
export interface Engine {
  readonly rules: AnchoredRules;
  /** Tells texts in which no rule can find anything. */
  readonly screen: Screen;
  /** Those whose findings are given; null: all. */
  readonly categories: ReadonlySet<Category> | null;
  readonly byId: ReadonlyMap<string, Rule>;
  /** The labels of all rules: one that is not looked for still tells its values from those that are. */
  readonly labels: LabelTrie;
  readonly organizations: boolean;
  readonly minimumScore: number;
  /** What reads again what the rules found in a passage or cell; null: nothing does. */
  readonly reread: Reread | null;
}

/** What an engine is made of; see `DetectorOptions`. */
export interface EngineOptions {
  readonly categories?: readonly Category[] | undefined;
  readonly organizations?: boolean | undefined;
  readonly minimumScore?: number | undefined;
}

/** An engine of the given rules, in the order in which they claim a label or an equal span. Some milliseconds. */
export function createEngine(list: readonly Rule[], options: EngineOptions, reread: Reread | null = null): Engine {
  const categories = options.categories === undefined ? null : new Set(options.categories);
  // The rules of numbers and addresses run whatever is looked for: one that finds a card keeps a telephone from being seen in the middle of it.
  // Those of phrases, most of the work, run where one of their categories is asked: they take nothing from numbers.
  const phrases = categories === null || list.some((rule) => isOfPhrases(rule) && categories.has(rule.category));
  const rules = arrangeByAnchor(phrases ? list : list.filter((rule) => !isOfPhrases(rule)));
  return {
    rules,
    screen: compileScreen(rules.table),
    categories,
    byId: new Map(list.map((rule) => [rule.id, rule])),
    labels: compileLabels(labelSets(list)),
    organizations: options.organizations ?? false,
    minimumScore: options.minimumScore ?? 0.5,
    reread: phrases ? reread : null,
  };
}

function isOfPhrases(rule: Rule): boolean {
  return rule.anchor === "character" && rule.phrases !== undefined;
}
