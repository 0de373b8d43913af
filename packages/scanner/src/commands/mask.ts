import { existsSync, realpathSync, writeFileSync } from "node:fs";
import { createDetector } from "@tuomin/core";
import { DEFAULTS } from "../config/defaults.js";
import { loadConfig } from "../config/load.js";
import { identify } from "../intake/identify.js";
import { guard } from "../ledger/output.js";
import { MASKED } from "../messages/mask.js";
import { EXIT } from "../messages/problem.js";
import { cannotMask, outputExists, outputIsInput } from "../messages/problems.js";
import type { Language } from "../messages/words.js";
import { rewrite } from "../rewrite/rewrite.js";
import { readInput } from "./input.js";
import { loadJudging } from "./judging.js";
import type { Given } from "./parse.js";
import { complain, printBytes } from "./terminal.js";

/** `tuomin mask`: a de-identified copy of one file. */
export async function run([path]: readonly string[], flags: Given, language: Language): Promise<number> {
  const loaded = await loadConfig(flags.config as string | undefined, path === "-" ? [] : [path!], process.cwd());
  const { config } = loaded;
  const out = flags.out as string | undefined;
  const { name, bytes } = readInput(path!, DEFAULTS.fileBytes);
  if (out !== undefined) checkOutput(path!, out, flags.force === true);
  const kind = identify(bytes, name);
  const policy = (flags.policy as string | undefined) ?? config.policy ?? "default";
  const detector = createDetector({
    ...(await loadJudging(loaded, flags.asOf as string | undefined)),
    ...(config.categories === undefined ? {} : { categories: config.categories }),
  });
  const how = { policy, publication: flags.publication as string | undefined };
  const copy = kind === "empty" ? { bytes, findings: 0 } : rewrite(kind, bytes, detector, how);
  if (copy === null) throw cannotMask(path!, kind);
  if (out === undefined) printBytes(copy.bytes);
  else guard(out, () => writeFileSync(out, copy.bytes));
  complain(`${MASKED(copy.findings, out ?? null)[language]}\n`);
  return EXIT.clean;
}

/** The original must stay, and so must another file unless the user says so. */
function checkOutput(path: string, out: string, force: boolean): void {
  if (!existsSync(out)) return;
  if (path !== "-" && realpathSync(out) === realpathSync(path)) throw outputIsInput(out);
  if (!force) throw outputExists(out);
}
