// How well the model reads a writer it has not seen: trained without one of the files, scored on it, beside the rules alone. Overlap as bench/accuracy/match.ts counts.
//
//     npx tsc -b packages/core && npx tsc -p bench && node scripts/model/leave-one-out.js
import { createEngine } from "../../packages/core/dist/detection/engine.js";
import { MARGINS } from "../../packages/core/dist/rules/contextual/model/contextual-model.js";
import { rereadWith } from "../../packages/core/dist/rules/contextual/model/reread.js";
import { readModel } from "../../packages/core/dist/rules/contextual/model/weights.js";
import { RULES } from "../../packages/core/dist/rules/registry.js";
import { count, SIX, tell } from "./count.js";
import { written } from "./encode.js";
import { PARTS, passagesOf } from "./passages.js";
import { trainSmall } from "./prune.js";
import { samplesOf } from "./samples.js";
import { SETTINGS } from "./settings.js";
import { samplesBeside } from "./sources.js";

/** @typedef {import("./count.js").Counts} Counts */
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
