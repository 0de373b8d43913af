import type { Audit } from "../ledger/audit.js";
import type { Rectification } from "../ledger/comparison.js";
import type { FindingRecord } from "../ledger/finding-record.js";
import type { CoverageItem } from "../ledger/item.js";
import { writeTextFile } from "./text-file.js";

type Value = string | number | boolean | null | undefined;
type Columns<T> = readonly (readonly [name: string, read: (record: T) => Value])[];

/** The columns of `findings.csv`, named as in `findings.jsonl`; nested objects are flattened. */
const FINDING: Columns<FindingRecord> = [
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
  ["format", (record) => record.format],
  ["published", (record) => record.published],
  ["decision", (record) => record.decision?.kind],
  ["baseline", (record) => record.baseline],
  ["identity", (record) => record.identity],
  ["row", (record) => record.row?.join(" ")],
];

/** Those of `coverage.csv`, named as in `coverage.jsonl`. */
const ITEM: Columns<CoverageItem> = [
  ["path", (item) => item.path],
  ["kind", (item) => item.kind],
  ["bytes", (item) => item.bytes],
  ["status", (item) => item.status],
  ["code", (item) => item.code],
  ["reason", (item) => item.reason],
  ["reasonZh", (item) => item.reasonZh],
  ["findings", (item) => item.findings],
  ["publication", (item) => item.publication],
  ["concerns", (item) => item.concerns?.map(({ code }) => code).join(" ")],
  ["setAside", (item) => item.setAside],
  ["province", (item) => item.source?.region.province],
  ["city", (item) => item.source?.region.city],
  ["county", (item) => item.source?.region.county],
  ["organ", (item) => item.source?.organ],
  ["channel", (item) => item.source?.channel],
  ["column", (item) => item.source?.column],
  ["published", (item) => item.source?.published],
];

/** Those of `changes.csv`. */
const CHANGE: Columns<Rectification> = [
  ["province", (organ) => organ.province],
  ["city", (organ) => organ.city],
  ["county", (organ) => organ.county],
  ["organ", (organ) => organ.organ],
  ["fixed", (organ) => organ.fixed],
  ["open", (organ) => organ.open],
  ["moved", (organ) => organ.moved],
  ["unread", (organ) => organ.unread],
  ["added", (organ) => organ.added],
  ["reappeared", (organ) => organ.reappeared],
  ["rate", (organ) => organ.rate],
];

/** `findings.csv` (RFC 4180), UTF-8 with a byte order mark, without which spreadsheets in China read it as GBK. */
export async function writeCsv(audit: Audit, file: string): Promise<void> {
  const columns = FINDING.filter(([name]) => name !== "value" || audit.run.reveal);
  await writeTextFile(file, lines(columns, audit.findings()));
}

/** `coverage.csv`, in the same form. */
export async function writeCoverageCsv(audit: Audit, file: string): Promise<void> {
  await writeTextFile(file, lines(ITEM, audit.items()));
}

/** `changes.csv`: what became of an earlier run's findings, by organ; not written where there is none. */
export async function writeChangesCsv({ changes }: Audit, file: string): Promise<void> {
  if (changes !== undefined) await writeTextFile(file, lines(CHANGE, changes.organs));
}

async function* lines<T>(columns: Columns<T>, records: AsyncIterable<T> | Iterable<T>): AsyncGenerator<string> {
  yield `\uFEFF${columns.map(([name]) => name).join(",")}\r\n`;
  for await (const record of records) yield `${columns.map(([, read]) => cell(read(record))).join(",")}\r\n`;
}

/** A field; one that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection). */
function cell(value: Value): string {
  const text = String(value ?? "");
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
