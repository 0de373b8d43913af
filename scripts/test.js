// npm test: install, build, then every gate and every test. All gates run even when one fails; the exit code tells.
import { build, install, must, runNode } from "./run-step.js";

must(install());
must(build());

const bin = (/** @type {string} */ name, /** @type {string} */ path) => `node_modules/${name}/${path}`;
const gates = [
  ["Format and lint", bin("@biomejs/biome", "bin/biome"), ["check", "."]],
  ["Types of the tests", bin("typescript", "bin/tsc"), ["-p", "tsconfig.test.json"]],
  ["Unused code", bin("knip", "bin/knip.js"), []],
  ["Packages as published", "scripts/check-exports.js", []],
  ["Layers", "scripts/check-layers.js", []],
  ["Size of core in a page", "scripts/check-size.js", []],
  ["Pages on formats", "scripts/make-format-docs.js", ["--check"]],
  [
    "Tests",
    bin("vitest", "vitest.mjs"),
    ["run", "--reporter=default", "--reporter=json", "--outputFile.json=coverage/tests.json"],
  ],
];

/** @type {string[]} */
const failed = [];
for (const [title, file, args] of gates) {
  if (runNode(String(title), String(file), /** @type {string[]} */ (args)) !== 0) failed.push(String(title));
}
console.log(failed.length === 0 ? "\nAll gates passed." : `\nFailed: ${failed.join(", ")}`);
process.exit(failed.length === 0 ? 0 : 1);
