// What tsc does not carry to dist: the report's page with its style and script.
import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./run-step.js";

const page = join(ROOT, "packages/scanner/src/report/page");
if (existsSync(page)) cpSync(page, join(ROOT, "packages/scanner/dist/report/page"), { recursive: true });
