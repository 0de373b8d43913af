import { createHash } from "node:crypto";
import { closeSync, lstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import type { ReportFormat } from "./config/choices.js";
import type { Output } from "./ledger/output.js";
import type { ReadRun } from "./ledger/sqlite/read-run.js";
import type { ReportsLeft } from "./ledger/sqlite/reports-left.js";
import { COVERAGE_FILE, FINDINGS_FILE, writeJsonLines } from "./ledger/store.js";
import type { Language } from "./messages/words.js";

/** Reports that a later run of the same content can take over: the files of each format, and whether they name the time at which the run was started. */
const TAKEN: Partial<Record<ReportFormat, { readonly files: readonly string[]; readonly dated: boolean }>> = {
  jsonl: { files: [FINDINGS_FILE, COVERAGE_FILE], dated: false },
  csv: { files: ["findings.csv", "coverage.csv"], dated: false },
  html: { files: ["report.html"], dated: true },
  xlsx: { files: ["ledger.xlsx"], dated: true },
};

export interface ReportOptions {
  readonly formats: readonly ReportFormat[];
  readonly language: Language;
}

/**
 * Writes the reports of a run into the stage of its output folder. Where an earlier run of the very same content left some that nobody has touched since (by their hashes), these stay, or are
 * copied with the time of this run in them: byte for byte what would be written.
 * @param left null where there is no such run
 * @returns the files that stay, with their hashes
 */
export async function writeReports(
  audit: ReadRun,
  output: Output,
  { formats, language }: ReportOptions,
  left: ReportsLeft | null,
): Promise<Readonly<Record<string, string>>> {
  const kept: Record<string, string> = {};
  for (const format of formats) {
    if (left !== null && (format === "jsonl" || left.language === language)) {
      const taken = await takeOver(format, audit, output, language, left);
      if (taken !== null) {
        for (const name of taken) kept[name] = left.files[name]!;
        continue;
      }
    }
    if (format === "jsonl") await writeLines(audit, output.stage);
    else {
      const { writeReport } = await import("./report/write.js");
      await writeReport(format, audit, output.stage, language);
    }
  }
  return kept;
}

/** The two files as whole lines out of the ledger, and what changed. */
async function writeLines(audit: ReadRun, folder: string): Promise<void> {
  writeJsonLines(audit, folder);
  if (audit.changes === undefined) return;
  const { writeChangeLines } = await import("./report/jsonl.js");
  await writeChangeLines(audit, join(folder, "changes.jsonl"));
}

/** The files that stay as they are; null where the format is to be written. */
async function takeOver(
  format: ReportFormat,
  audit: ReadRun,
  output: Output,
  language: Language,
  left: ReportsLeft,
): Promise<readonly string[] | null> {
  const { files, dated } = TAKEN[format] ?? { files: [], dated: false };
  if (files.length === 0) return null;
  for (const name of files) {
    const hash = left.files[name];
    if (hash === undefined || hashOfFile(join(output.folder, name)) !== hash) return null;
  }
  if (!dated || left.started === audit.run.started) {
    output.keep(files);
    return files;
  }
  if (format !== "html" && format !== "xlsx") return null;
  const { redate } = await import("./report/redate.js");
  const [name = ""] = files;
  const done = redate(format, join(output.folder, name), join(output.stage, name), audit, left.started, language);
  return done ? [] : null;
}

/**
 * The files of these formats as a later run may find them.
 * @param kept those of which the hash is known
 */
export function reportsOf(
  folder: string,
  formats: readonly ReportFormat[],
  kept: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const format of formats) {
    for (const name of TAKEN[format]?.files ?? []) {
      const hash = kept[name] ?? hashOfFile(join(folder, name));
      if (hash !== null) hashes[name] = hash;
    }
  }
  return hashes;
}

const PIECE = 1 << 20;

/** SHA-256; null of what cannot be read or is no file. */
function hashOfFile(path: string): string | null {
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) return null;
  try {
    const opened = openSync(path, "r");
    try {
      const digest = createHash("sha256");
      const piece = Buffer.allocUnsafe(PIECE);
      for (let got = readSync(opened, piece); got > 0; got = readSync(opened, piece))
        digest.update(piece.subarray(0, got));
      return digest.digest("hex");
    } finally {
      closeSync(opened);
    }
  } catch {
    return null;
  }
}
