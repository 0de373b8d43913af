import type { Clause } from "./clauses.js";
import { hashOf, PAIR, signs } from "./features.js";
import { LABELS, type Model } from "./weights.js";

const COUNT = LABELS.length;
/** How far its words must lead above "nothing": a larger model, at the same log-odds, kept 98.5 % of the sentences that it told something in and 11 % of those of clean prose. */
const LEAST = 5;
const sums = new Int32Array(COUNT);

/** May the model tell the clause as one of the six, by its words alone? Two look-ups a unit: most clauses end here. */
export function isPromising({ rowOf, weights, rowOfUnit }: Model, text: string, { start, end }: Clause): boolean {
  sums.fill(0);
  let last = 0;
  for (let at = start; at < end; at++) {
    const sign = signs[text.charCodeAt(at)]!;
    const unit = rowOfUnit[sign]! * COUNT;
    const pair = at === start ? 0 : rowOf[hashOf(PAIR, last, sign)]! * COUNT;
    if (unit !== 0) for (let label = 0; label < COUNT; label++) sums[label] = sums[label]! + weights[unit + label]!;
    if (pair !== 0) for (let label = 0; label < COUNT; label++) sums[label] = sums[label]! + weights[pair + label]!;
    last = sign;
  }
  for (let label = 1; label < COUNT; label++) if (sums[label]! - sums[0]! >= LEAST) return true;
  return false;
}
