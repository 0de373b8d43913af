import { join } from "node:path";
import type { Audit, Run } from "./audit.js";
import type { FindingRecord, Source } from "./finding-record.js";
import type { CoverageItem } from "./item.js";
import { createLineFile, readJsonLines } from "./line-file.js";
import type { FileCount } from "./totals.js";
import { createTally } from "./totals.js";

export const FINDINGS_FILE = "findings.jsonl";
export const COVERAGE_FILE = "coverage.jsonl";

/** One finished file, as the store takes it. */
export interface Entry {
  readonly item: CoverageItem;
  /** Lines of `findings.jsonl`. */
  readonly lines: string;
  readonly counts: readonly FileCount[];
  readonly source: Source | null;
}

/** The ledger of a run while it is being written. */
export interface Store {
  /** Takes the file with this number in the walk's order; they may come in any order and are written in that of their numbers. */
  readonly put: (index: number, entry: Entry) => void;
  /** Resolves when at most `window` numbers before this one are still missing. */
  readonly room: (index: number, window: number) => Promise<void>;
  /** Ends the files. All numbers must have come. */
  readonly close: (run: Run) => Audit;
  /** Gives the files up. */
  readonly abandon: () => void;
}

/** Opens `findings.jsonl` and `coverage.jsonl` in a folder. Throws what the file system throws (disk full …), at any call. */
export function createStore(folder: string): Store {
  const findingsPath = join(folder, FINDINGS_FILE);
  const coveragePath = join(folder, COVERAGE_FILE);
  const findings = createLineFile(findingsPath);
  const coverage = createLineFile(coveragePath);
  const tally = createTally();
  const early = new Map<number, Entry>();
  let next = 0;
  let waiting: { index: number; window: number; go: () => void }[] = [];

  const write = ({ item, lines, counts, source }: Entry): void => {
    findings.append(lines);
    coverage.append(`${JSON.stringify(item)}\n`);
    tally.add(item, counts, source);
  };

  return {
    put(index, entry) {
      early.set(index, entry);
      for (let ready = early.get(next); ready !== undefined; ready = early.get(next)) {
        early.delete(next);
        next += 1;
        write(ready);
      }
      const free = waiting.filter((one) => one.index - next <= one.window);
      if (free.length === 0) return;
      waiting = waiting.filter((one) => !free.includes(one));
      for (const one of free) one.go();
    },
    room(index, window) {
      if (index - next <= window) return Promise.resolve();
      return new Promise((go) => waiting.push({ index, window, go }));
    },
    close(run) {
      if (early.size > 0) throw new Error(`${early.size} files came without the one before them`);
      findings.close();
      coverage.close();
      return {
        run,
        totals: tally.totals(),
        items: () => readJsonLines<CoverageItem>(coveragePath),
        findings: () => readJsonLines<FindingRecord>(findingsPath),
      };
    },
    abandon() {
      for (const file of [findings, coverage]) {
        try {
          file.close();
        } catch {
          // The disk may be full; what brought the run down is told already.
        }
      }
    },
  };
}
