import type { Clause } from "./clauses.js";
import { hashOf, PAIR, signs } from "./features.js";
import { LABELS, type Model } from "./weights.js";

const COUNT = LABELS.length;
/** How far its words must lead above "nothing". Of writers left out it costs 0.002 of F1 beside 4, and of policy prose a third as many sentences are read. */
const LEAST = 6;
const sums = new Int32Array(COUNT);

/** May the model tell the clause as one of the six, by its words alone? Two look-ups a unit: most clauses end here. */
export function isPromising(model: Model, units: Uint16Array, clause: Clause): boolean {
  return leadAtMost(model, units, clause) >= LEAST && leads(model, units, clause);
}

/** What no label of the clause can lead by more than. */
function leadAtMost({ leadOf, leadOfUnit }: Model, units: Uint16Array, { start, end }: Clause): number {
  let sum = 0;
  let last = 0;
  for (let at = start; at < end; at++) {
    const sign = signs[units[at]!]!;
    sum += leadOfUnit[sign]!;
    if (at > start) sum += leadOf[hashOf(PAIR, last, sign)]!;
    last = sign;
  }
  return sum;
}

function leads({ rowOf, weights, rowOfUnit }: Model, units: Uint16Array, { start, end }: Clause): boolean {
  sums.fill(0);
  let last = 0;
  for (let at = start; at < end; at++) {
    const sign = signs[units[at]!]!;
    const unit = rowOfUnit[sign]! * COUNT;
    const pair = at === start ? 0 : rowOf[hashOf(PAIR, last, sign)]! * COUNT;
    if (unit !== 0) for (let label = 0; label < COUNT; label++) sums[label] = sums[label]! + weights[unit + label]!;
    if (pair !== 0) for (let label = 0; label < COUNT; label++) sums[label] = sums[label]! + weights[pair + label]!;
    last = sign;
  }
  for (let label = 1; label < COUNT; label++) if (sums[label]! - sums[0]! >= LEAST) return true;
  return false;
}
