import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { folderUnusable } from "../messages/problems.js";
import type { Audit, Run } from "./audit.js";
import type { FindingRecord } from "./finding-record.js";
import type { CoverageItem } from "./item.js";
import { readJsonLines } from "./line-file.js";
import { MARKER } from "./output.js";
import { COVERAGE_FILE, FINDINGS_FILE } from "./store.js";
import { createTally } from "./totals.js";

/**
 * The finished run of an output folder, by its two JSON Lines files: what `tuomin report` makes reports from. The totals are counted anew, in one pass and flat memory.
 * @throws Problem if the folder holds no such run, or a line of it cannot be read
 */
export async function readFolder(folder: string): Promise<Audit> {
  const run = readRun(folder);
  const findings = (): AsyncIterable<FindingRecord> => lines<FindingRecord>(folder, FINDINGS_FILE);
  const items = (): AsyncIterable<CoverageItem> => lines<CoverageItem>(folder, COVERAGE_FILE);
  const tally = createTally();
  for await (const item of items()) tally.add(item, [], null);
  let counted = 0;
  for await (const finding of findings()) {
    counted += 1;
    tally.addFinding(finding);
  }
  const totals = tally.totals();
  if (counted !== totals.findings) throw folderUnusable(folder, "counts");
  return { run, totals, items, findings };
}

function readRun(folder: string): Run {
  for (const name of [MARKER, FINDINGS_FILE, COVERAGE_FILE])
    if (!existsSync(join(folder, name))) throw folderUnusable(folder, name);
  try {
    const told = JSON.parse(readFileSync(join(folder, MARKER), "utf8")) as Partial<Run>;
    const { version, started, roots = [], rules = [], reveal = false, interrupted = false } = told;
    if (version === undefined || started === undefined) throw new Error("not a run");
    return { version, started, roots, rules, reveal, interrupted };
  } catch {
    throw folderUnusable(folder, MARKER);
  }
}

/** A line that is no JSON, of a file that was cut off or edited, is told by the name of the file, never by what stands in it. */
async function* lines<T>(folder: string, name: string): AsyncGenerator<T> {
  try {
    yield* readJsonLines<T>(join(folder, name));
  } catch (error) {
    if (error instanceof SyntaxError) throw folderUnusable(folder, name);
    throw error;
  }
}
