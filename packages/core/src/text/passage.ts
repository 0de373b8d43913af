import type { Candidate, CharacterRule, NumberRule, Rule } from "../rule.js";
import { type AnchorTable, visitAnchors } from "./anchors.js";
import type { Context } from "./context.js";

/** A candidate with the rule that made it. */
export interface Found extends Candidate {
  readonly rule: Rule;
}

/** Rules arranged by their anchors, made once for a detector. */
export interface AnchoredRules {
  readonly numbers: readonly NumberRule[];
  readonly characters: readonly CharacterRule[];
  readonly table: AnchorTable;
}

/** Bit n of a unit's entry stands for `characters[n]`; 32 character rules at most. */
export function arrangeByAnchor(rules: readonly Rule[]): AnchoredRules {
  const numbers = rules.filter((rule) => rule.anchor === "number");
  const characters = rules.filter((rule) => rule.anchor === "character");
  const table = new Uint32Array(0x10000);
  characters.forEach((rule, bit) => {
    for (let index = 0; index < rule.characters.length; index++) {
      const unit = rule.characters.charCodeAt(index);
      table[unit] = table[unit]! | (1 << bit);
    }
  });
  return { numbers, characters, table };
}

/** All candidates of a passage of the normalised text, in no particular order, perhaps overlapping. */
export function findCandidates(rules: AnchoredRules, context: Context, start: number, end: number): Found[] {
  const found: Found[] = [];
  // Where the last candidate of each character rule ended: anchors inside it are not shown to that rule again.
  const reached = new Int32Array(rules.characters.length);
  visitAnchors(context.text, start, end, rules.table, {
    number(chain) {
      for (const rule of rules.numbers) {
        for (const candidate of rule.find(chain, context)) found.push({ ...candidate, rule });
      }
    },
    character(at, bits) {
      for (let bit = 0; bit < rules.characters.length; bit++) {
        if ((bits & (1 << bit)) === 0 || at < reached[bit]!) continue;
        const rule = rules.characters[bit]!;
        const candidate = rule.find(at, context);
        if (candidate === null) continue;
        reached[bit] = candidate.end;
        found.push({ ...candidate, rule });
      }
    },
  });
  return found;
}
