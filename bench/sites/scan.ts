import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FoundItem, GoldItem } from "./score.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

interface Scanned {
  readonly found: readonly FoundItem[];
  /** Paths the scanner could read, wholly or in part. */
  readonly read: ReadonlySet<string>;
}

/** Scans fixtures/sites as a user would, in a process of its own, and reads what it wrote beside the gold file. Throws where the scan fails. */
export function scanSites(): Scanned & { readonly gold: readonly GoldItem[] } {
  return {
    ...scanFolder(join(ROOT, "fixtures/sites")),
    gold: readLines<GoldItem>(join(ROOT, "fixtures/gold/sites.jsonl")),
  };
}

/** Scans a folder as a user would, in a process of its own. Throws where the scan fails. */
export function scanFolder(folder: string): Scanned {
  const out = mkdtempSync(join(tmpdir(), "tuomin-bench-"));
  const args = [join(ROOT, "packages/scanner/dist/cli.js"), "scan", folder];
  try {
    const scan = spawnSync(process.execPath, [...args, "--out", out, "--reveal", "--quiet"], { encoding: "utf8" });
    if (scan.status !== 1 && scan.status !== 3 && scan.status !== 0)
      throw new Error(`scan ended with ${scan.status}: ${scan.stderr}`);
    const coverage = readLines<{ path: string; status: string }>(join(out, "coverage.jsonl"));
    return {
      found: readLines<FoundItem>(join(out, "findings.jsonl")),
      read: new Set(
        coverage.filter(({ status }) => status === "scanned" || status === "partial").map(({ path }) => path),
      ),
    };
  } finally {
    rmSync(out, { recursive: true });
  }
}

/** The objects of a file of JSON lines. */
export function readLines<T>(file: string): T[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}
