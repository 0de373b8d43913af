import { closeSync, openSync, readSync, renameSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";
import type { CoverageItem } from "./item.js";
import { createLineFile } from "./line-file.js";

/**
 * Writes `coverage.jsonl` anew with the counts of some items raised, since links are known only when all files are read.
 * @param raised how much to add, by path
 * @returns the items that had no finding before
 */
export function raiseCounts(path: string, raised: ReadonlyMap<string, number>): CoverageItem[] {
  if (raised.size === 0) return [];
  const fresh = `${path}.new`;
  const file = createLineFile(fresh);
  const first: CoverageItem[] = [];
  try {
    for (const line of linesOf(path)) {
      const item = JSON.parse(line) as CoverageItem;
      const more = raised.get(item.path);
      if (more !== undefined && item.findings === 0) first.push(item);
      file.append(`${more === undefined ? line : JSON.stringify({ ...item, findings: item.findings + more })}\n`);
    }
  } finally {
    file.close();
  }
  renameSync(fresh, path);
  return first;
}

function* linesOf(path: string): Generator<string> {
  const opened = openSync(path, "r");
  const decoder = new StringDecoder("utf8");
  const bytes = Buffer.alloc(1 << 16);
  let rest = "";
  try {
    for (let length = readSync(opened, bytes); length > 0; length = readSync(opened, bytes)) {
      const lines = (rest + decoder.write(bytes.subarray(0, length))).split("\n");
      rest = lines.pop()!;
      yield* lines;
    }
  } finally {
    closeSync(opened);
  }
}
