// How well the model as shipped reads a writer of whom nothing was trained on, beside the rules alone.
//
//     npx tsc -b packages/core && npx tsc -p bench && node scripts/model/held-out.js
import { createEngine } from "../../packages/core/dist/detection/engine.js";
import { rereadByModel } from "../../packages/core/dist/rules/contextual/model/contextual-model.js";
import { RULES } from "../../packages/core/dist/rules/registry.js";
import { count, SIX, tell } from "./count.js";
import { heldOutPassages } from "./passages.js";

/** @type {import("./count.js").Counts} */
const alone = {};
/** @type {import("./count.js").Counts} */
const together = {};
count(alone, heldOutPassages(), createEngine(RULES, {}));
count(together, heldOutPassages(), createEngine(RULES, {}, rereadByModel));
console.log(`six by context: rules ${tell(alone)}, with model ${tell(together)}`);
for (const category of SIX)
  console.log(`${category}: rules ${tell(alone, category)}, with model ${tell(together, category)}`);
