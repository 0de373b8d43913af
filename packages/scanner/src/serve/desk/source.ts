import { createHash } from "node:crypto";
import { beijingDay } from "../../ledger/beijing-time.js";
import type { SqliteLedger } from "../../ledger/sqlite/open-ledger.js";
import { readRun } from "../../ledger/sqlite/read-run.js";
import { openReveals } from "../../ledger/sqlite/reveals.js";
import { noRun } from "../../messages/ledger-problems.js";
import { VERSION } from "../../version.js";
import type { DeskSource } from "./desk.js";

export type { DeskSource } from "./desk.js";

/** Of the filled queue (queue.ts, persons.ts): to be raised with every change of what it holds. */
const LAYOUT = 1;

/** The last run of a ledger that came to its reports, as the scan found it. @throws Problem if there is none */
export function sourceOf(ledger: SqliteLedger): DeskSource {
  const runs = ledger.runs();
  const run = runs.findLast(({ totals }) => totals !== null);
  if (run === undefined) throw noRun(ledger.path, null, runs.length);
  const { database, decisions } = ledger;
  const undecided = { get: () => null, list: () => [] };
  const read = readRun(database, run, { decisions: undecided, asOf: beijingDay(run.started) });
  // A run that is gone on with has other totals; the layout's number tells of changes in how findings are grouped.
  const told = JSON.stringify([LAYOUT, VERSION, run]);
  const cache = {
    path: `${ledger.path}-desk`,
    key: createHash("sha256").update(told).digest("hex"),
  };
  return { cache, run: read.run, findings: read.findings, decisions, reveals: openReveals(database) };
}
