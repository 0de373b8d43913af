import { FEATURE_HASHES, hashOf, UNIT } from "./features.js";

/** What a clause can be told as: nothing, or one of the six in the order of the notice. */
export const LABELS = [
  null,
  "medical-record",
  "property",
  "social-relation",
  "life-experience",
  "disability",
  "marital-status",
] as const;

/** The trained model: whole numbers only, so that every machine decides alike. */
export interface Model {
  /** The row of a feature by its hash, from 1; 0: the model knows nothing of it. */
  readonly rowOf: Uint16Array;
  /** The rows of features that are one unit, by the unit. */
  readonly rowOfUnit: Uint16Array;
  /** A weight for each label, row by row; row 0 is empty. */
  readonly weights: Int8Array;
  /** By row, by how much it leads at most above "nothing". */
  readonly leads: Int8Array;
  /** Between the labels of neighbouring clauses, from × to. */
  readonly transitions: Int8Array;
}

/** The weights of a model as text, of `scripts/model/encode.js`. */
export interface WrittenModel {
  /** From each hash to the next, in ascending order: a character for the rest by 90, one `!` before it for each 90. */
  readonly gaps: string;
  /** A letter for each weight, row by row; `n` is 0. */
  readonly weights: string;
  readonly transitions: readonly number[];
}

const FIRST_GAP = 0x23;
const SPAN = 90;
const BACKSLASH = 0x5c;
const ZERO = 0x6e;

/** The model that a text says. */
export function readModel({ gaps, weights, transitions }: WrittenModel): Model {
  const hashes: number[] = [];
  let hash = 0;
  for (let at = 0; at < gaps.length; at++) {
    const unit = gaps.charCodeAt(at);
    if (unit === 0x21) {
      hash += SPAN;
      continue;
    }
    hash += unit - FIRST_GAP - (unit > BACKSLASH ? 1 : 0);
    hashes.push(hash);
  }
  const values = Array.from(weights, (letter) => letter.charCodeAt(0) - ZERO);
  return modelOf(hashes, values, transitions);
}

/** A model of features (hashes in ascending order) with their weights, a row of one for each label. */
function modelOf(hashes: readonly number[], weights: ArrayLike<number>, transitions: ArrayLike<number>): Model {
  const rowOf = new Uint16Array(FEATURE_HASHES);
  hashes.forEach((hash, index) => {
    rowOf[hash] = index + 1;
  });
  const rows = new Int8Array((hashes.length + 1) * LABELS.length);
  rows.set(Array.from(weights), LABELS.length);
  return {
    rowOf,
    rowOfUnit: rowsOfUnits(rowOf),
    weights: rows,
    leads: leadsOf(rows),
    transitions: Int8Array.from(transitions),
  };
}

/** A weight is a letter's distance from `n`, so that a lead fits. */
function leadsOf(weights: Int8Array): Int8Array {
  const leads = new Int8Array(weights.length / LABELS.length);
  for (let row = 0; row < leads.length; row++) {
    const [nothing = 0, ...told] = weights.subarray(row * LABELS.length, (row + 1) * LABELS.length);
    leads[row] = Math.max(...told) - nothing;
  }
  return leads;
}

/** The rows of single units, for all of them at once. */
function rowsOfUnits(rowOf: Uint16Array): Uint16Array {
  const rows = new Uint16Array(0x10000);
  for (let sign = 0; sign < rows.length; sign++) rows[sign] = rowOf[hashOf(UNIT, sign)]!;
  return rows;
}
