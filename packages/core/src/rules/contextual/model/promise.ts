import { type Clause, endsClause } from "./clauses.js";
import { hashOfSigns, signs } from "./features.js";
import { LABELS, type Model } from "./weights.js";

const COUNT = LABELS.length;

/** How far its words must lead above "nothing". On the passages held out it costs 0.005 of F1 beside 6, and of policy prose half as many sentences are read. */
const LEAST = 8;
const sums = new Int32Array(COUNT);

/** May the model tell a clause of the sentence as one of the six, by its words alone? Two look-ups a unit: most sentences end here. */
export function isPromising(model: Model, units: Uint16Array, { start, end }: Clause): boolean {
  const { leadOf, leadOfUnit } = model;
  let from = start;
  /** What no label of the clause can lead by more than. */
  let most = 0;
  let last = 0;
  for (let at = start; at < end; at++) {
    if (endsClause(units, at)) {
      if (most >= LEAST && leads(model, units, from, at)) return true;
      from = at + 1;
      most = 0;
      last = 0;
      continue;
    }
    const unit = units[at]!;
    const sign = signs[unit]!;
    most += leadOfUnit[unit]!;
    if (last !== 0) most += leadOf[hashOfSigns(last, sign)]!;
    last = sign;
  }
  return most >= LEAST && leads(model, units, from, end);
}

function leads({ rowOf, weights, rowOfUnit }: Model, units: Uint16Array, start: number, end: number): boolean {
  sums.fill(0);
  let last = 0;
  for (let at = start; at < end; at++) {
    const sign = signs[units[at]!]!;
    const unit = rowOfUnit[units[at]!]! * COUNT;
    const pair = at === start ? 0 : rowOf[hashOfSigns(last, sign)]! * COUNT;
    if (unit !== 0) for (let label = 0; label < COUNT; label++) sums[label] = sums[label]! + weights[unit + label]!;
    if (pair !== 0) for (let label = 0; label < COUNT; label++) sums[label] = sums[label]! + weights[pair + label]!;
    last = sign;
  }
  for (let label = 1; label < COUNT; label++) if (sums[label]! - sums[0]! >= LEAST) return true;
  return false;
}
