import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Audit } from "../ledger/audit.js";
import type { Language } from "./words.js";

/** Writes one file of a report. Throws what the file system throws (disk full, no permission). */
type Write = (audit: Audit, file: string, language: Language) => Promise<void>;

/** What each format writes: the name of a file, and its writer, which loads when it is asked for. */
const REPORTS = {
  html: [["report.html", async () => (await import("./html.js")).writeHtml]],
  xlsx: [["ledger.xlsx", async () => (await import("./xlsx.js")).writeXlsx]],
  docx: [["report.docx", async () => (await import("./docx.js")).writeDocx]],
  jsonl: [
    ["findings.jsonl", async () => (await import("./jsonl.js")).writeFindingLines],
    ["coverage.jsonl", async () => (await import("./jsonl.js")).writeCoverageLines],
    ["changes.jsonl", async () => (await import("./jsonl.js")).writeChangeLines],
  ],
  json: [["audit.json", async () => (await import("./json.js")).writeJson]],
  csv: [
    ["findings.csv", async () => (await import("./csv.js")).writeCsv],
    ["coverage.csv", async () => (await import("./csv.js")).writeCoverageCsv],
    ["changes.csv", async () => (await import("./csv.js")).writeChangesCsv],
  ],
  sarif: [["report.sarif", async () => (await import("./sarif.js")).writeSarif]],
  md: [["report.md", async () => (await import("./markdown.js")).writeMarkdown]],
  junit: [["junit.xml", async () => (await import("./junit.js")).writeJunit]],
} as const satisfies Readonly<Record<string, readonly (readonly [name: string, load: () => Promise<Write>])[]>>;

export type ReportFormat = keyof typeof REPORTS;

/** Names of the files that a format writes into the output folder. */
export function reportFiles(format: ReportFormat): readonly string[] {
  return REPORTS[format].map(([name]) => name);
}

/** Writes a report into `folder` and returns the paths of its files. Throws what the file system throws (disk full, no permission). */
export async function writeReport(
  format: ReportFormat,
  audit: Audit,
  folder: string,
  language: Language,
): Promise<readonly string[]> {
  const files: string[] = [];
  for (const [name, load] of REPORTS[format]) {
    const write: Write = await load();
    const file = join(folder, name);
    await write(audit, file, language);
    // One file of some formats is there only where there is something to compare with.
    if (existsSync(file)) files.push(file);
  }
  return files;
}
