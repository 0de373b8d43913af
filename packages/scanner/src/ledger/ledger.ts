import { statSync } from "node:fs";
import { join } from "node:path";
import type { Audit, Run } from "./audit.js";
import type { Decisions } from "./decision.js";
import type { Totals } from "./totals.js";

/** The file that a scan keeps in its output folder, over all its runs. */
export const LEDGER_FILE = "ledger.sqlite";

/**
 * How far a run came: `running` (at work now, or killed), `interrupted` (stopped by the user; what was read is reported), `finished`. A run that is not finished can be
 * resumed.
 */
export type RunState = "running" | "interrupted" | "finished";

/** A run as the ledger keeps it. */
export interface LedgerRun extends Omit<Run, "interrupted"> {
  /** From 1, in the order of the runs. */
  readonly run: number;
  readonly state: RunState;
  /** Files to be read, and how many are done. */
  readonly ofFiles: number;
  readonly files: number;
  /** The same in bytes. */
  readonly ofBytes: number;
  readonly bytes: number;
  /** Findings so far, links between files left out while the run is at work. */
  readonly findings: number;
  /** As the scan found it, no decision applied; null while it is at work. */
  readonly totals: Totals | null;
}

/** How a run is read back. */
export interface AuditOptions {
  /** The day (YYYY-MM-DD) by which it is judged whether a decision still holds; that of the run's start if left out, so that a report can be made again byte for byte. */
  readonly asOf?: string;
  /** With the values themselves, where the scan was asked for them (`--reveal`); needs the key. */
  readonly reveal?: boolean;
}

/** An open ledger 台账: all runs over the same PATHs, and what was decided about their findings. */
export interface Ledger {
  /** The file, as it was found. */
  readonly path: string;
  /** Digest that tells the key under which fingerprints and identities were made; null where the ledger was merged from several keys. */
  readonly keyCheck: string | null;
  /** Oldest first. */
  readonly runs: () => readonly LedgerRun[];
  /**
   * One run for the reports, with the decisions applied; the last one that has come to its reports if no number is given. Reads the ledger anew at each pass, in flat memory.
   * @throws Problem if there is no such run
   */
  readonly audit: (run?: number, options?: AuditOptions) => Audit;
  readonly decisions: Decisions;
  readonly close: () => void;
}

/** The ledger file that the user means: the file itself, or the one in the output folder of a scan. */
export function ledgerFile(given: string): string {
  return statSync(given, { throwIfNoEntry: false })?.isDirectory() === true ? join(given, LEDGER_FILE) : given;
}
