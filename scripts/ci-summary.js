// The plain closing line of a CI run, from the test runner's own report.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./run-step.js";

const report = JSON.parse(readFileSync(join(ROOT, "coverage/tests.json"), "utf8"));
console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed`);
process.exit(report.numFailedTests === 0 && report.numPassedTests > 0 ? 0 : 1);
