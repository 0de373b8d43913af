import { bitReader } from "./bit-reader.js";
import { packLeads } from "./leads.js";
import { codeRows } from "./packed-rows.js";
import { FEATURE_HASHES, hashOf, signs, UNIT } from "./signs.js";
import { stepAt } from "./steps.js";

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
  /** The same as leads, packed (leads.ts). */
  readonly leads: Int32Array;
  /** By hash, by how much a feature leads at most above "nothing". */
  readonly leadOf: Int8Array;
  /** By unit what the search for promising words asks (steps.ts). */
  readonly steps: Int32Array;
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
  const { leads, highest } = packLeads(weights, LABELS.length);
  const leadOf = new Int8Array(FEATURE_HASHES);
  for (let hash = 0; hash < FEATURE_HASHES; hash++) leadOf[hash] = highest[rowOf[hash]!]!;
  const rowOfUnit = new Uint16Array(0x10000);
  const steps = new Int32Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    const row = rowOf[hashOf(UNIT, signs[unit]!)]!;
    rowOfUnit[unit] = row;
    steps[unit] = stepAt(unit, highest[row]!);
  }
  return { rowOf, rowOfUnit, weights, leads, leadOf, steps, transitions: Int8Array.from(transitions) };
}

/** Asked of a writer only. */
function unknown(): null {
  return null;
}
