import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FoundItem, GoldItem } from "./score.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

export interface Scanned {
  readonly found: readonly FoundItem[];
  readonly gold: readonly GoldItem[];
  /** Paths the scanner could read, wholly or in part. */
  readonly read: ReadonlySet<string>;
}

/** Scans fixtures/sites as a user would, in a process of its own, and reads what it wrote beside the gold file. Throws where the scan fails. */
export function scanSites(): Scanned {
  const out = mkdtempSync(join(tmpdir(), "tuomin-sites-"));
  const args = [join(ROOT, "packages/scanner/dist/cli.js"), "scan", join(ROOT, "fixtures/sites")];
  try {
    const scan = spawnSync(process.execPath, [...args, "--out", out, "--reveal", "--quiet"], { encoding: "utf8" });
    if (scan.status !== 1 && scan.status !== 3 && scan.status !== 0)
      throw new Error(`scan ended with ${scan.status}: ${scan.stderr}`);
    const coverage = lines<{ path: string; status: string }>(join(out, "coverage.jsonl"));
    return {
      found: lines<FoundItem>(join(out, "findings.jsonl")),
      gold: lines<GoldItem>(join(ROOT, "fixtures/gold/sites.jsonl")),
      read: new Set(
        coverage.filter(({ status }) => status === "scanned" || status === "partial").map(({ path }) => path),
      ),
    };
  } finally {
    rmSync(out, { recursive: true });
  }
}

function lines<T>(file: string): T[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}
