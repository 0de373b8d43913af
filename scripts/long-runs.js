// The runs that take too long for npm test: accuracy, the sample sites, kinds of publications, linkage, the shared corpora, hostile files, the ledger, speed. `npm run long` after npm test.
// Speed is told and not judged here: on a machine that others share, only a person can judge it.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runNode } from "./run-step.js";

// Those that would take more than ten minutes are run here with fewer cases; by hand, without arguments, they run whole.
/** @type {readonly (readonly [title: string, file: string, judged: boolean, args?: readonly string[]])[]} */
const RUNS = [
  ["Accuracy on the labelled corpus", "bench/dist/accuracy/run.js", true],
  ["The sample sites beside their gold", "bench/dist/sites/run.js", true],
  ["Documents of every format and hiding place", "bench/dist/documents/run.js", true],
  ["Kinds of publications", "bench/dist/publications/run.js", true],
  ["Linkage of a million fragments", "bench/dist/linkage/run.js", true],
  [
    "Reports of half a million findings",
    "bench/dist/report/run.js",
    true,
    ["--items", "100000", "--findings", "500000"],
  ],
  ["The shared corpora", "bench/dist/corpora/run.js", true],
  ["A ledger of a hundred thousand files and half a million findings", "bench/dist/ledger/run.js", true, ["100000"]],
  ["Twenty kills of a scan of the sample sites", "bench/dist/ledger/kills.js", true, ["20"]],
  ["The hostile set", "fixtures/dist/hostile/run.js", true],
  ["Letters in pictures and scans", "bench/dist/ocr/run.js", true],
  ["Speed of core", "bench/dist/speed/core.js", false],
  ["Speed beside the libraries of each format", "bench/dist/speed/formats/run.js", false],
  ["Speed of the scan", "bench/dist/speed/scan.js", false],
];

/** @type {string[]} */
const failed = [];
for (const [title, file, judged, args] of RUNS) {
  if (!existsSync(join(ROOT, file))) {
    failed.push(`${title} (not built)`);
    continue;
  }
  if (runNode(title, file, args) !== 0 && judged) failed.push(title);
}
console.log(failed.length === 0 ? "\nAll long runs passed." : `\nFailed: ${failed.join(", ")}`);
process.exit(failed.length === 0 ? 0 : 1);
