// Reads every file of the robustness corpora and tells what became of it:
//   node bench/dist/corpora/run.js [FOLDER] [--list]
// FOLDER: else $TUOMIN_CORPORA, else ../shared/corpora beside the project. Exit 1 if a file crashes the reader, hangs or is not accounted for,
// if too few yield text, or if too much of what a reference program reads is missing.
import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createReaders } from "./pool.js";
import type { Told } from "./reader.js";
import { type Compared, compare, programs } from "./reference.js";

const args = process.argv.slice(2);
const folder =
  args.find((arg) => !arg.startsWith("-")) ??
  process.env.TUOMIN_CORPORA ??
  fileURLToPath(new URL("../../../../shared/corpora", import.meta.url));
if (!existsSync(folder)) {
  console.log(`corpora: skipped, no folder ${folder} (name it as an argument or in TUOMIN_CORPORA)`);
  process.exit(0);
}

/** Milliseconds a file may take, on a busy machine. */
const LIMIT = 60_000;
/** Files made to be broken, by their names: no text is asked of them. */
const BROKEN = /fuzz|truncat|crash|corrupt|oom|invalid/i;
const LEAST_TEXT = 0.9;
const MOST_MISSING = 0.02;

interface Row {
  files: number;
  text: number;
  empty: number;
  partial: number;
  skipped: number;
  failed: number;
  bad: number;
  took: number;
}

const rows = new Map<string, Row>();
const faults: string[] = [];
const without: string[] = [];
const compared = new Map<string, Compared & { readonly worst: string[] }>();
let asked = 0;
let yielded = 0;

const readers = createReaders(LIMIT);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((name) => join(folder, name))
  .filter((file) => statSync(file).isFile())
  .sort();
for (const file of files) {
  const told = await readers.read(file);
  if (typeof told === "string") {
    rowOf("?").files++;
    rowOf("?").bad++;
    faults.push(`${told}: ${file}`);
  } else take(file, told);
}
readers.end();
tell();

function rowOf(kind: string): Row {
  let row = rows.get(kind);
  if (row === undefined) {
    row = { files: 0, text: 0, empty: 0, partial: 0, skipped: 0, failed: 0, bad: 0, took: 0 };
    rows.set(kind, row);
  }
  return row;
}

function take(file: string, { kind, status, reason, text, took }: Told): void {
  const row = rowOf(kind);
  row.files++;
  row.took += took;
  const hasText = text.trim() !== "";
  if (status === "crash") {
    row.bad++;
    faults.push(`crash: ${file}: ${reason}`);
  } else if (status === "read") {
    if (hasText) row.text++;
    else row.empty++;
    if (reason !== "") row.partial++;
  } else row[status]++;
  if (reason !== "encrypted" && reason !== "unsupported" && !BROKEN.test(basename(file))) {
    asked++;
    if (hasText) yielded++;
    else without.push(`${kind} ${basename(file)} ${status === "read" ? "no text" : reason}`);
  }
  if (status === "read") for (const result of compare(kind, file, text)) addCompared(kind, file, result);
}

function addCompared(kind: string, file: string, { program, read, missing }: Compared): void {
  const key = `${kind} / ${program}`;
  const sum = compared.get(key) ?? { program, read: 0, missing: 0, worst: [] };
  if (missing > MOST_MISSING * read && missing > 5) sum.worst.push(`${basename(file)} ${missing}/${read}`);
  compared.set(key, { ...sum, read: sum.read + read, missing: sum.missing + missing });
}

function tell(): void {
  const heads = ["kind", "files", "text", "empty", "partial", "skipped", "failed", "crash/hang", "CPU s"];
  console.log(heads.map((head) => head.padEnd(11)).join(""));
  const sorted = [...rows].sort((a, b) => b[1].files - a[1].files);
  for (const [kind, row] of sorted) {
    const { files: all, text, empty, partial, skipped, failed, bad, took } = row;
    const cells = [kind, all, text, empty, partial, skipped, failed, bad, (took / 1000).toFixed(1)];
    console.log(cells.map((cell) => String(cell).padEnd(11)).join(""));
  }
  const accounted = sorted.reduce((sum, [, row]) => sum + row.text + row.empty + row.skipped + row.failed + row.bad, 0);
  if (accounted !== files.length) faults.push(`accounted for ${accounted} of ${files.length} files`);
  const share = yielded / Math.max(1, asked);
  console.log(
    `\n${files.length} files; of ${asked} that are neither encrypted, broken on purpose nor of a kind not read, ${yielded} yield text (${percent(share)})`,
  );
  if (share < LEAST_TEXT) faults.push(`only ${percent(share)} yield text, ${percent(LEAST_TEXT)} are asked`);
  console.log(`references installed: ${programs().join(", ") || "none"}`);
  for (const [key, { read, missing, worst }] of compared) {
    const part = missing / Math.max(1, read);
    console.log(`${key}: ${missing} of ${read} Han characters and digits missing (${percent(part)})`);
    if (part > MOST_MISSING)
      faults.push(`${key}: ${percent(part)} missing, less than ${percent(MOST_MISSING)} is asked`);
    if (args.includes("--list")) for (const line of worst) console.log(`  ${line}`);
  }
  if (args.includes("--list")) console.log(`\nwithout text:\n${without.map((line) => `  ${line}`).join("\n")}`);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
