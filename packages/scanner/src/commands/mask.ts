import { existsSync, realpathSync, writeFileSync } from "node:fs";
import { createDetector } from "@tuomin/core";
import { DEFAULTS } from "../config/defaults.js";
import { loadConfig } from "../config/load.js";
import { identify } from "../intake/identify.js";
import { guard } from "../ledger/output.js";
import { MASKED } from "../messages/mask.js";
import { EXIT } from "../messages/problem.js";
import { cannotMask, maskStopped, outputExists, outputIsInput } from "../messages/problems.js";
import type { Language } from "../messages/words.js";
import { rewrite } from "../rewrite/rewrite.js";
import type { WorkersOptions } from "../serve/workers.js";
import { isHarmless } from "../work/harmless.js";
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
  const { categories } = config;
  const judging = await loadJudging(loaded, flags.asOf as string | undefined);
  const detector = createDetector({ ...judging, ...(categories === undefined ? {} : { categories }) });
  const how = { policy, publication: flags.publication as string | undefined };
  let copy: { bytes: Uint8Array; findings: number } | null;
  if (kind === "empty") copy = { bytes, findings: 0 };
  else if (isHarmless(kind, bytes.length)) copy = rewrite(kind, bytes, detector, how);
  else {
    // A policy or kind of publication that nobody knows is told before the file is read.
    detector.mask("", how);
    const { fileSeconds: seconds = DEFAULTS.fileSeconds, memory: memoryBytes = DEFAULTS.memoryBytes } =
      config.limits ?? {};
    const limits = { judging, categories: categories ?? null, seconds, memoryBytes };
    copy = await maskApart({ name, bytes, ...how }, limits, () => maskStopped(path!, seconds, memoryBytes / 1e6));
  }
  if (copy === null) throw cannotMask(path!, kind);
  const { bytes: masked, findings } = copy;
  if (out === undefined) printBytes(masked);
  else guard(out, () => writeFileSync(out, masked));
  complain(`${MASKED(findings, out ?? null)[language]}\n`);
  return EXIT.clean;
}

/** Makes the copy in a process that can be stopped. Throws what `stopped` makes where it was. */
async function maskApart(
  { publication, ...task }: { name: string; bytes: Buffer; policy: string; publication: string | undefined },
  limits: WorkersOptions,
  stopped: () => Error,
): Promise<{ bytes: Uint8Array; findings: number } | null> {
  const { createWorkers } = await import("../serve/workers.js");
  const workers = createWorkers(limits);
  try {
    return await workers.mask({ ...task, ...(publication === undefined ? {} : { publication }) });
  } catch (error) {
    throw error instanceof Error && error.name === "Refused" ? stopped() : error;
  } finally {
    workers.close();
  }
}

/** The original must stay, and so must another file unless the user says so. */
function checkOutput(path: string, out: string, force: boolean): void {
  if (!existsSync(out)) return;
  if (path !== "-" && realpathSync(out) === realpathSync(path)) throw outputIsInput(out);
  if (!force) throw outputExists(out);
}
