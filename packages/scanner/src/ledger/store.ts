import { join } from "node:path";
import type { Audit, Run } from "./audit.js";
import type { FindingRecord, Source } from "./finding-record.js";
import type { CoverageItem } from "./item.js";
import { createLineFile, readJsonLines } from "./line-file.js";
import type { FoundFragment, Linkage } from "./linkage.js";
import { raiseCounts } from "./raise-counts.js";
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
  /** Masked numbers beside names, for linkage. */
  readonly fragments?: readonly FoundFragment[];
  /** The members of a container; they are written behind it. */
  readonly members?: readonly Entry[];
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

/**
 * Opens `findings.jsonl` and `coverage.jsonl` in a folder. Throws what the file system throws (disk full …), at any call.
 * @param linkage puts differently masked numbers of all files together; its findings follow those of the files
 */
export function createStore(folder: string, linkage: Linkage | null = null): Store {
  const findingsPath = join(folder, FINDINGS_FILE);
  const coveragePath = join(folder, COVERAGE_FILE);
  const findings = createLineFile(findingsPath);
  const coverage = createLineFile(coveragePath);
  const tally = createTally();
  const early = new Map<number, Entry>();
  let next = 0;
  let waiting: { index: number; window: number; go: () => void }[] = [];

  const write = ({ item, lines, counts, source, fragments, members }: Entry): void => {
    if (fragments !== undefined) linkage?.add(item.path, fragments, source, item.kind);
    findings.append(lines);
    coverage.append(`${JSON.stringify(item)}\n`);
    tally.add(item, counts, source);
    for (const member of members ?? []) write(member);
  };

  /** Appends the links; returns how many there are of each path. */
  const link = (): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const record of linkage?.finish() ?? []) {
      findings.append(`${JSON.stringify(record)}\n`);
      tally.addLink(record);
      counts.set(record.path, (counts.get(record.path) ?? 0) + 1);
    }
    return counts;
  };

  return {
    put(index, entry) {
      early.set(index, entry);
      for (let ready = early.get(next); ready !== undefined; ready = early.get(next)) {
        early.delete(next);
        next += 1;
        write(ready);
      }
      if (waiting.length === 0) return;
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
      const links = link();
      findings.close();
      coverage.close();
      tally.addFilesWithFindings(raiseCounts(coveragePath, links));
      return {
        run,
        totals: tally.totals(),
        items: () => readJsonLines<CoverageItem>(coveragePath),
        findings: () => readJsonLines<FindingRecord>(findingsPath),
      };
    },
    abandon() {
      try {
        linkage?.remove();
      } catch {
        // The folder goes with the run's other unfinished files.
      }
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
