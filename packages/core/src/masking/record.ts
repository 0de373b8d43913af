import type { Finding, TableFinding } from "../finding.js";
import { locateInRow } from "./boxes.js";
import { applyEdits } from "./edits.js";
import type { Masker } from "./masker.js";
import { type Path, partsOf, type RecordParts } from "./record-parts.js";
import { type Located, settle } from "./settle.js";

/** A finding in a record: `path` leads to the value; offsets are of its text (a number's digits, a date as ISO day). */
export interface RecordFinding extends Finding {
  readonly path: Path;
}

/** A masked record, and the findings of the record as it was given. */
export interface MaskedRecord<T> {
  /** A copy: of the same shape, with masked values as strings, all others as they were. */
  readonly record: T;
  readonly findings: RecordFinding[];
}

/** How the parts of a record are read. */
export interface RecordReader {
  /** Values under their keys; `keys[n]`: the keys that lead to `values[n]`. Rows of the findings: 1. */
  readonly object: (keys: readonly (readonly string[])[], values: readonly string[]) => readonly TableFinding[];
  readonly table: (rows: readonly (readonly string[])[]) => readonly TableFinding[];
  readonly text: (text: string) => readonly Finding[];
}

/** The record with its findings masked, as a copy; keys stay. @throws TuominError as `partsOf` does */
export function maskRecord<T>(record: T, reader: RecordReader, masked: Masker): MaskedRecord<T> {
  const parts = partsOf(record);
  const { leaves } = parts;
  const texts = leaves.map(({ text }) => text);
  const { edits, findings } = settle(texts, (current) => locate(parts, current, reader, masked), masked);
  const changed = new Map<string, string>();
  for (const [leaf, list] of edits) changed.set(nameOf(leaves[leaf]!.path), applyEdits(texts[leaf]!, list));
  return {
    record: copy(record, [], changed) as T,
    findings: findings.map(({ unit, finding }) => withPath(finding, leaves[unit]!.path)),
  };
}

function locate(
  { objects, tables, texts: running }: RecordParts,
  current: readonly string[],
  reader: RecordReader,
  masked: Masker,
): Located<Finding>[] {
  const found: Located<Finding>[] = [];
  const addRow = (finding: TableFinding, leaves: readonly number[]): void => {
    found.push(
      ...locateInRow(
        finding,
        (column) => leaves[column]!,
        (column) => current[leaves[column]!]!,
        masked,
      ),
    );
  };
  for (const { keys, leaves } of objects)
    for (const finding of reader.object(
      keys,
      leaves.map((leaf) => current[leaf]!),
    ))
      addRow(finding, leaves);
  for (const rows of tables)
    for (const finding of reader.table(rows.map((row) => row.map((leaf) => current[leaf]!))))
      addRow(finding, rows[finding.row]!);
  for (const unit of running) for (const finding of reader.text(current[unit]!)) found.push({ unit, finding });
  return found;
}

/** Without the row and column of the table it was read in. */
function withPath(finding: Finding, path: Path): RecordFinding {
  const { category, rule, start, end, value, subject, score, outcome, evidence } = finding;
  return { category, rule, start, end, value, subject, score, outcome, evidence, path };
}

function nameOf(path: Path): string {
  return JSON.stringify(path);
}

function copy(value: unknown, path: Path, changed: ReadonlyMap<string, string>): unknown {
  const masked = changed.get(nameOf(path));
  if (masked !== undefined) return masked;
  if (Array.isArray(value)) return value.map((item, index) => copy(item, [...path, index], changed));
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  // Not by assignment: a key may be __proto__.
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item, [...path, key], changed)]));
}
