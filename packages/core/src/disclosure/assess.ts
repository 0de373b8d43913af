import { divisionCodes } from "../rules/identity/divisions.js";
import { countAccountCandidates } from "./account-candidates.js";
import { countFifteenCandidates } from "./fifteen-candidates.js";
import { type Fact, knownBy } from "./knowledge.js";
import type { MaskedNumber } from "./masked-number.js";
import { countPhoneCandidates } from "./phone-candidates.js";
import { countInRegisters } from "./register.js";
import { THRESHOLDS } from "./thresholds.js";
import { unitePatterns } from "./unite.js";

/** How much a masked number still tells. */
export interface Assessment {
  /** Numbers that remain possible by the digits shown. */
  readonly alone: number;
  /** The same with what the row or sentence says. */
  readonly withFacts: number;
  /** What was used of it: facts that make the count smaller, those that contradict the digits left out. */
  readonly used: readonly Fact[];
  readonly weak: boolean;
}

/** In this order facts are given up that leave no number possible: the county lived in need not be the one that issued the ID, ages grow with the page's age. */
const DOUBTFUL: readonly Fact["kind"][] = ["division", "age", "number", "sex", "birth"];

/** Counts what remains, exactly; null where no number can be so. `facts` are asked for only where they could matter. */
export function assess(number: MaskedNumber, facts: () => readonly Fact[]): Assessment | null {
  const { kind, pattern } = number;
  const threshold = THRESHOLDS[kind];
  if (kind !== "id-number") {
    const alone = kind === "phone" ? countPhoneCandidates(pattern) : countAccountCandidates(pattern);
    return alone === 0 ? null : { alone, withFacts: alone, used: [], weak: alone <= threshold.alone };
  }
  const alone = countId(number, []);
  if (alone === 0) return null;
  let used = [...facts()];
  let withFacts = countId(number, used);
  for (const kindOfFact of DOUBTFUL) {
    if (withFacts > 0) break;
    used = used.filter((fact) => fact.kind !== kindOfFact);
    withFacts = countId(number, used);
  }
  used = used.filter(
    (fact) =>
      countId(
        number,
        used.filter((other) => other !== fact),
      ) > withFacts,
  );
  return { alone, withFacts, used, weak: alone <= threshold.alone || withFacts <= threshold.withRow };
}

function countId({ pattern, fifteen }: MaskedNumber, facts: readonly Fact[]): number {
  let united: string | null = pattern;
  for (const fact of facts) {
    if (fact.pattern !== undefined && united !== null && united !== "") united = unitePatterns(united, fact.pattern);
  }
  const known = knownBy(facts);
  const eighteen = united === null || united === "" ? 0 : countInRegisters(united, known);
  if (fifteen === undefined) return eighteen;
  const divisions = (known.divisions ?? divisionCodes()).filter((code) => fits(fifteen, String(code))).length;
  return eighteen + countFifteenCandidates(fifteen, known, divisions);
}

function fits(pattern: string, code: string): boolean {
  for (let index = 0; index < 6; index++) if (pattern[index] !== "*" && pattern[index] !== code[index]) return false;
  return true;
}
