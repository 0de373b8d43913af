// Trains the small model of the six contextual categories and writes packages/core/src/rules/contextual/model/trained.ts. Build core and the bench first:
//
//     npx tsc -b packages/core && npx tsc -p bench && node scripts/model/train.js
//
// What it is trained on, and how it is judged: docs/model.md. The same sources and settings give the same file.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { LABELS, readModel } from "../../packages/core/dist/rules/contextual/model/weights.js";
import { ROOT } from "../run-step.js";
import { written } from "./encode.js";
import { PARTS, passagesOf } from "./passages.js";
import { trainSmall } from "./prune.js";
import { samplesOf } from "./samples.js";
import { SETTINGS } from "./settings.js";
import { samplesBeside } from "./sources.js";

const samples = [...PARTS.flatMap((part) => samplesOf(passagesOf(part), 1)), ...samplesBeside()];
const model = written(trainSmall(samples, SETTINGS), SETTINGS.scale);
const lines = [
  "// Made by scripts/model/train.js; do not edit. What it is: docs/model.md. Licence: Apache-2.0, as the project.",
  'import type { WrittenModel } from "./weights.js";',
  "",
  "/** The trained model of the six contextual categories, as `readModel` reads it. */",
  "// biome-ignore format: a table",
  "export const CONTEXTUAL_MODEL: WrittenModel = {",
  `  packed: "${model.packed}",`,
  `  transitions: [${model.transitions.join(", ")}],`,
  "};",
  "",
];
writeFileSync(join(ROOT, "packages/core/src/rules/contextual/model/trained.ts"), lines.join("\n"));
const read = readModel(model);
const kept = read.weights.filter((weight) => weight !== 0).length;
console.log(`${samples.length} sentences, ${read.weights.length / LABELS.length - 1} features, ${kept} weights`);
