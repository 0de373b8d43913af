// How many of the six an engine finds of labelled documents. Overlap as bench/accuracy/match.ts counts.
import { matchDocument } from "../../bench/dist/accuracy/match.js";
import { detectText } from "../../packages/core/dist/detection/text.js";
import { LABELS } from "../../packages/core/dist/rules/contextual/model/weights.js";

export const SIX = LABELS.slice(1);
/** @typedef {Record<string, { hits: number, misses: number, falses: number }>} Counts */

/** @param {Counts} counts @param {ReturnType<typeof import("./passages.js").passagesOf>} documents @param {ReturnType<typeof import("../../packages/core/dist/detection/engine.js").createEngine>} engine */
export function count(counts, documents, engine) {
  for (const document of documents) {
    const found = detectText(engine, document.text).filter(({ category }) => SIX.includes(category));
    const { hits, misses, falses } = matchDocument(document, found);
    for (const { gold } of hits) of(counts, gold.category).hits++;
    for (const { category } of misses) of(counts, category).misses++;
    for (const { category } of falses) of(counts, category).falses++;
  }
}

/** @param {Counts} counts @param {string} category */
function of(counts, category) {
  counts[category] ??= { hits: 0, misses: 0, falses: 0 };
  return counts[category];
}

/** @param {Counts} counts @param {string} [only] */
export function tell(counts, only) {
  const chosen = Object.entries(counts).filter(([category]) => only === undefined || category === only);
  const sum = (/** @type {"hits" | "misses" | "falses"} */ key) =>
    chosen.reduce((total, [, each]) => total + each[key], 0);
  const [hits, misses, falses] = [sum("hits"), sum("misses"), sum("falses")];
  return `${((2 * hits) / (2 * hits + misses + falses)).toFixed(3)} (${(hits / (hits + falses)).toFixed(2)} / ${(hits / (hits + misses)).toFixed(2)})`;
}
