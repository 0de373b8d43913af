// Weights as text, as small as they can be: an arithmetic coder writes for each hash whether the model has it, and of those that it has the weights, most of which are zero.
// What reads it: packages/core/src/rules/contextual/model/{weights,packed-rows,bit-reader}.ts.
import { LETTERS, learn, MASK, TOP_SHIFT, WHOLE } from "../../packages/core/dist/rules/contextual/model/bit-reader.js";
import { codeRows, MOST } from "../../packages/core/dist/rules/contextual/model/packed-rows.js";
import { FEATURE_HASHES } from "../../packages/core/dist/rules/contextual/model/signs.js";
import { LABELS } from "../../packages/core/dist/rules/contextual/model/weights.js";

const COUNT = LABELS.length;

/** @param {import("./crf.js").Trained} trained @param {number} scale units of the model in one unit of log-odds */
export function written({ hashes, weights, transitions }, scale) {
  /** @type {Map<number, number[]>} */
  const rows = new Map();
  hashes.forEach((hash, index) => {
    const row = Array.from(weights.subarray(index * COUNT, (index + 1) * COUNT), (weight) => whole(weight * scale));
    if (row.some((weight) => weight !== 0)) rows.set(hash, row);
  });
  return { packed: pack(rows), transitions: Array.from(transitions, (weight) => Math.round(weight * scale) || 0) };
}

/** @param {ReadonlyMap<number, readonly number[]>} rows */
function pack(rows) {
  let packed = "";
  let low = 0;
  let high = MASK;
  /** @type {import("../../packages/core/dist/rules/contextual/model/packed-rows.js").Coder} */
  const write = (chances, situation, pace, wanted) => {
    const middle = low + Math.floor(((high - low) * (chances[situation] ?? 0)) / WHOLE);
    if (wanted === 1) high = middle;
    else low = middle + 1;
    learn(chances, situation, wanted, pace);
    while ((low ^ high) >>> TOP_SHIFT === 0) {
      packed += LETTERS[high >>> TOP_SHIFT];
      low = (low << 6) & MASK;
      high = ((high << 6) & MASK) | 63;
    }
    return wanted;
  };
  codeRows(
    FEATURE_HASHES,
    COUNT,
    write,
    (hash) => rows.get(hash) ?? null,
    () => {},
  );
  // Any number from low to high ends it.
  for (let shift = TOP_SHIFT; shift >= 0; shift -= 6) packed += LETTERS[(high >>> shift) & 63];
  return packed;
}

/** @param {number} weight */
function whole(weight) {
  return Math.max(-MOST, Math.min(MOST, Math.round(weight))) || 0;
}
