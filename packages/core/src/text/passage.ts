import type { Candidate, CharacterRule, NumberRule, Rule } from "../rule.js";
import {
  type AnchorTable,
  compileAnchors,
  LONGEST_GROUP,
  type NumberChain,
  visitAnchors,
  visitIdling,
} from "./anchors.js";
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

/** All candidates of a passage of the normalised text, in the order of their anchors, perhaps overlapping. */
export function findCandidates(rules: AnchoredRules, context: Context, start: number, end: number): Found[] {
  const { idleUntil } = rules;
  // Where the last candidate of each character rule ended: anchors inside it are not shown to that rule again.
  const reached = new Int32Array(rules.characters.length);
  const found = createList();
  const character = (list: List) => (at: number, bits: number) => {
    for (let left = bits; left !== 0; left &= left - 1) {
      const bit = 31 - Math.clz32(left & -left);
      if (at < reached[bit]!) continue;
      const rule = rules.characters[bit]!;
      const candidate = rule.find(at, context);
      if (candidate === null) continue;
      reached[bit] = candidate.end;
      list.add(at, candidate, rule);
    }
  };
  const visitor = {
    number(chain: NumberChain) {
      const { digits, groups } = chain;
      const lone = groups.length === 1;
      for (const rule of lone ? rules.ofLoneGroup[digits]! : rules.numbers) {
        if (!lone && digits < rule.digits[0]) continue;
        for (const candidate of rule.find(chain, context)) found.add(chain.start, candidate, rule);
      }
    },
    character: character(found),
  };
  visitAnchors(context.text, context.units, start, end, rules.table, visitor, idleUntil === undefined);
  if (idleUntil === undefined) return found.all;
  const ofIdlers = createList();
  const until = (at: number): number => idleUntil(at, context);
  visitIdling(context.units, start, end, rules.table, until, character(ofIdlers));
  return merged(found, ofIdlers);
}

/** Candidates and the places of their anchors. */
interface List {
  readonly all: Found[];
  readonly anchors: number[];
  readonly add: (anchor: number, candidate: Candidate, rule: Rule) => void;
}

function createList(): List {
  const all: Found[] = [];
  const anchors: number[] = [];
  return {
    all,
    anchors,
    add(anchor, { start, end, score, evidence, category, outcome }, rule) {
      anchors.push(anchor);
      all.push({ start, end, score, evidence, category, outcome, rule });
    },
  };
}

/** Both lists as one in the order of the anchors; at one anchor those of the first come first. */
function merged(first: List, second: List): Found[] {
  if (second.all.length === 0) return first.all;
  const all: Found[] = [];
  let index = 0;
  second.all.forEach((found, other) => {
    while (index < first.all.length && first.anchors[index]! <= second.anchors[other]!) all.push(first.all[index++]!);
    all.push(found);
  });
  return [...all, ...first.all.slice(index)];
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
