import { join } from "node:path";
import { createLineFile } from "./line-file.js";
import type { ReadRun } from "./sqlite/read-run.js";

export const FINDINGS_FILE = "findings.jsonl";
export const COVERAGE_FILE = "coverage.jsonl";

/** Writes the two JSONL files of a run into a folder. Throws what the file system throws (disk full …). */
export function writeJsonLines(
  { itemLines, findingLines }: Pick<ReadRun, "itemLines" | "findingLines">,
  folder: string,
): void {
  for (const [name, lines] of [
    [FINDINGS_FILE, findingLines],
    [COVERAGE_FILE, itemLines],
  ] as const) {
    const file = createLineFile(join(folder, name));
    try {
      for (const some of lines()) file.append(some);
    } finally {
      file.close();
    }
  }
}
