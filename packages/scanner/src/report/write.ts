import { join } from "node:path";
import type { Audit } from "../ledger/audit.js";
import { writeCsv } from "./csv.js";
import { writeHtml } from "./html.js";
import { writeJson } from "./json.js";
import type { Language } from "./words.js";
import { writeXlsx } from "./xlsx.js";

/** Reports made from a finished run. The two JSONL files are written while it runs (`jsonl.ts`). */
const REPORT_FORMATS = ["html", "xlsx", "json", "csv"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The name of a report in the output folder. */
const REPORT_FILES: Readonly<Record<ReportFormat, string>> = {
  html: "report.html",
  xlsx: "ledger.xlsx",
  json: "audit.json",
  csv: "findings.csv",
};

const WRITERS: Readonly<Record<ReportFormat, typeof writeHtml>> = {
  html: writeHtml,
  xlsx: writeXlsx,
  json: writeJson,
  csv: writeCsv,
};

/** Writes one report into `folder` and returns its path. Throws what the file system throws (disk full, no permission). */
export async function writeReport(
  format: ReportFormat,
  audit: Audit,
  folder: string,
  language: Language,
): Promise<string> {
  const file = join(folder, REPORT_FILES[format]);
  await WRITERS[format](audit, file, language);
  return file;
}
