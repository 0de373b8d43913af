import { bitReader } from "./bit-reader.js";
import { FEATURE_HASHES, hashOf, signs, UNIT } from "./features.js";
import { codeRows } from "./packed-rows.js";

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
  /** By hash, by how much a feature leads at most above "nothing"; and of those that are one unit, by the unit. */
  readonly leadOf: Int8Array;
  readonly leadOfUnit: Int8Array;
  /** Between the labels of neighbouring clauses, from × to. */
  readonly transitions: Int8Array;
}

/** The weights of a model as text, of `scripts/model/encode.js`. */
export interface WrittenModel {
  /** Features by their hash, and their weights, as `codeRows` says. */
  readonly packed: string;
  readonly transitions: readonly number[];
}

/** The model that a text says. */
export function readModel({ packed, transitions }: WrittenModel): Model {
  const rowOf = new Uint16Array(FEATURE_HASHES);
  const rows: number[] = new Array<number>(LABELS.length).fill(0);
  codeRows(FEATURE_HASHES, LABELS.length, bitReader(packed), unknown, (hash, row) => {
    rowOf[hash] = rows.length / LABELS.length;
    rows.push(...row);
  });
  const weights = Int8Array.from(rows);
  const leads = leadsOf(weights);
  const rowOfUnit = rowsOfUnits(rowOf);
  return {
    rowOf,
    rowOfUnit,
    weights,
    leadOf: leadsBy(rowOf, leads),
    leadOfUnit: leadsBy(rowOfUnit, leads),
    transitions: Int8Array.from(transitions),
  };
}

/** Asked of a writer only. */
function unknown(): null {
  return null;
}

/** Weights are small enough for a lead to fit. */
function leadsOf(weights: Int8Array): Int8Array {
  const leads = new Int8Array(weights.length / LABELS.length);
  for (let row = 0; row < leads.length; row++) {
    const [nothing = 0, ...told] = weights.subarray(row * LABELS.length, (row + 1) * LABELS.length);
    leads[row] = Math.max(...told) - nothing;
  }
  return leads;
}

function leadsBy(rows: Uint16Array, leads: Int8Array): Int8Array {
  const by = new Int8Array(rows.length);
  for (let at = 0; at < rows.length; at++) by[at] = leads[rows[at]!]!;
  return by;
}

/** The rows of single units, for all of them at once. */
function rowsOfUnits(rowOf: Uint16Array): Uint16Array {
  const rows = new Uint16Array(0x10000);
  for (let unit = 0; unit < rows.length; unit++) rows[unit] = rowOf[hashOf(UNIT, signs[unit]!)]!;
  return rows;
}
