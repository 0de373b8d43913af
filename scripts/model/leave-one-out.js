// How well the model reads a writer it has not seen: trained without one of the four files, scored on it, beside the rules alone. Overlap as bench/accuracy/match.ts counts.
//
//     npx tsc -b packages/core && npx tsc -p bench && node scripts/model/leave-one-out.js
import { matchDocument } from "../../bench/dist/accuracy/match.js";
import { createEngine } from "../../packages/core/dist/detection/engine.js";
import { detectText } from "../../packages/core/dist/detection/text.js";
import { MARGINS } from "../../packages/core/dist/rules/contextual/model/contextual-model.js";
import { rereadWith } from "../../packages/core/dist/rules/contextual/model/reread.js";
import { LABELS, readModel } from "../../packages/core/dist/rules/contextual/model/weights.js";
import { RULES } from "../../packages/core/dist/rules/registry.js";
import { written } from "./encode.js";
import { PARTS, passagesOf } from "./passages.js";
import { trainSmall } from "./prune.js";
import { samplesOf } from "./samples.js";
import { SETTINGS } from "./settings.js";
import { samplesBeside } from "./sources.js";

const SIX = LABELS.slice(1);
/** @typedef {Record<string, { hits: number, misses: number, falses: number }>} Counts */
/** @type {Counts} */
const alone = {};
/** @type {Counts} */
const together = {};
const beside = samplesBeside();
const parts = PARTS.map((part) => ({ documents: passagesOf(part), samples: samplesOf(passagesOf(part), 1) }));
parts.forEach((left, index) => {
  const samples = parts.filter((_, other) => other !== index).flatMap((part) => part.samples);
  const model = readModel(written(trainSmall([...samples, ...beside], SETTINGS), SETTINGS.scale));
  count(alone, left.documents, createEngine(RULES, {}));
  count(
    together,
    left.documents,
    createEngine(
      RULES,
      {},
      rereadWith(() => model, MARGINS),
    ),
  );
  console.log(`without ${PARTS[index]}: rules ${tell(alone)}, with model ${tell(together)} (so far)`);
});
for (const category of SIX)
  console.log(`${category}: rules ${tell(alone, category)}, with model ${tell(together, category)}`);

/** @param {Counts} counts @param {ReturnType<typeof passagesOf>} documents @param {ReturnType<typeof createEngine>} engine */
function count(counts, documents, engine) {
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
function tell(counts, only) {
  const chosen = Object.entries(counts).filter(([category]) => only === undefined || category === only);
  const sum = (/** @type {"hits" | "misses" | "falses"} */ key) =>
    chosen.reduce((total, [, each]) => total + each[key], 0);
  const [hits, misses, falses] = [sum("hits"), sum("misses"), sum("falses")];
  return `${((2 * hits) / (2 * hits + misses + falses)).toFixed(3)} (${(hits / (hits + falses)).toFixed(2)} / ${(hits / (hits + misses)).toFixed(2)})`;
}
