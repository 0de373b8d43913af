import type { Candidate, CharacterRule, NumberRule, Rule } from "../rule.js";
import { type AnchorTable, compileAnchors, LONGEST_GROUP, visitAnchors } from "./anchors.js";
import type { Context } from "./context.js";

/** A candidate with the rule that made it. */
export interface Found extends Candidate {
  readonly rule: Rule;
}

/** Rules arranged by their anchors, made once for a detector. */
export interface AnchoredRules {
  readonly numbers: readonly NumberRule[];
  /** By its length those that may hold a lone group of digits; most chains are one. */
  readonly ofLoneGroup: readonly (readonly NumberRule[])[];
  readonly characters: readonly CharacterRule[];
  readonly table: AnchorTable;
  /** That of the rules that have one. */
  readonly idleUntil: CharacterRule["idleUntil"];
}

/** Bit n of the table stands for `characters[n]`. */
export function arrangeByAnchor(rules: readonly Rule[]): AnchoredRules {
  const numbers = rules.filter((rule) => rule.anchor === "number");
  const characters = rules.filter((rule) => rule.anchor === "character");
  const ofLoneGroup = Array.from({ length: LONGEST_GROUP + 1 }, (_, length) =>
    numbers.filter(({ digits: [fewest, most] }) => fewest <= length && length <= most),
  );
  const idleUntil = characters.find((rule) => rule.idleUntil !== undefined)?.idleUntil;
  return { numbers, ofLoneGroup, characters, table: compileAnchors(characters), idleUntil };
}

/** All candidates of a passage of the normalised text, in no particular order, perhaps overlapping. */
export function findCandidates(rules: AnchoredRules, context: Context, start: number, end: number): Found[] {
  const found: Found[] = [];
  // Where the last candidate of each character rule ended: anchors inside it are not shown to that rule again.
  const reached = new Int32Array(rules.characters.length);
  const add = ({ start, end, score, evidence, category, outcome }: Candidate, rule: Rule): void => {
    found.push({ start, end, score, evidence, category, outcome, rule });
  };
  visitAnchors(context.text, context.units, start, end, rules.table, {
    number(chain) {
      const { digits, groups } = chain;
      const lone = groups.length === 1;
      for (const rule of lone ? rules.ofLoneGroup[digits]! : rules.numbers) {
        if (!lone && digits < rule.digits[0]) continue;
        for (const candidate of rule.find(chain, context)) add(candidate, rule);
      }
    },
    character(at, bits) {
      for (let left = bits; left !== 0; left &= left - 1) {
        const bit = 31 - Math.clz32(left & -left);
        if (at < reached[bit]!) continue;
        const rule = rules.characters[bit]!;
        const candidate = rule.find(at, context);
        if (candidate === null) continue;
        reached[bit] = candidate.end;
        add(candidate, rule);
      }
    },
    idleUntil: (at) => rules.idleUntil?.(at, context) ?? at,
  });
  return found;
}

/** Is there a unit in the text that a character rule is anchored at, or six digits in all? Without, `findCandidates` finds nothing. */
export function hasAnchor(rules: AnchoredRules, text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) {
      if (++digits >= 6) return true;
    } else if (rules.table.classes[unit] !== 0) return true;
  }
  return false;
}
