// npm start [-- PATH...]: install, build, scan the bundled sample sites (or PATH), say where the report lies.
import { resolve } from "node:path";
import { build, install, must, ROOT, runNode } from "./run-step.js";

const paths = process.argv.slice(2).map((path) => resolve(process.env.INIT_CWD ?? process.cwd(), path));
must(install());
must(build());

const own = paths.length > 0;
const out = resolve(ROOT, "tuomin-report");
const code = runNode(
  own ? `Scan ${paths.join(" ")}` : "Scan the sample sites (fixtures/sites)",
  "packages/scanner/dist/cli.js",
  ["scan", ...(own ? paths : [resolve(ROOT, "fixtures/sites")]), "--out", out],
);

// 1: something was found; 3: something could not be read. Both are what an audit is for, and the report tells them.
if (code !== 0 && code !== 1 && code !== 3) process.exit(code);
console.log(`\n报告 Report: ${resolve(out, "report.html")}`);
