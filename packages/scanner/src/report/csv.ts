import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Audit } from "../ledger/audit.js";
import type { FindingRecord } from "../ledger/finding-record.js";

/** A column of `findings.csv`, named as in `findings.jsonl`; nested objects are flattened. */
const COLUMNS: readonly (readonly [string, (record: FindingRecord) => string | number | null | undefined])[] = [
  ["path", (record) => record.path],
  ["place", (record) => JSON.stringify(record.place)],
  ["category", (record) => record.category],
  ["rule", (record) => record.rule],
  ["masked", (record) => record.masked],
  ["value", (record) => record.value],
  ["subject", (record) => record.subject],
  ["outcome", (record) => record.outcome.kind],
  ["reason", (record) => record.outcome.reason],
  ["clause", (record) => record.outcome.clause],
  ["concern", (record) => record.outcome.concern],
  ["publication", (record) => record.publication],
  ["hidden", (record) => record.hidden],
  ["province", (record) => record.region.province],
  ["city", (record) => record.region.city],
  ["county", (record) => record.region.county],
  ["organ", (record) => record.organ],
  ["channel", (record) => record.channel],
  ["column", (record) => record.column],
  ["title", (record) => record.title],
  ["url", (record) => record.url],
  ["score", (record) => record.score],
  ["fingerprint", (record) => record.fingerprint],
];

/** `findings.csv` (RFC 4180), UTF-8 with a byte order mark, without which spreadsheets in China read it as GBK. */
export async function writeCsv(audit: Audit, file: string): Promise<void> {
  await pipeline(Readable.from(lines(audit)), createWriteStream(file, "utf8"));
}

async function* lines(audit: Audit): AsyncGenerator<string> {
  const columns = COLUMNS.filter(([name]) => name !== "value" || audit.run.reveal);
  yield `\uFEFF${columns.map(([name]) => name).join(",")}\r\n`;
  for await (const record of audit.findings()) yield `${columns.map(([, read]) => cell(read(record))).join(",")}\r\n`;
}

/** A field; one that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection). */
function cell(value: string | number | null | undefined): string {
  const text = String(value ?? "");
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
