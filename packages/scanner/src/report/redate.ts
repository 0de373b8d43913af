import { closeSync, copyFileSync, fstatSync, openSync, readSync, writeSync } from "node:fs";
import { crc32, inflateRawSync } from "node:zlib";
import type { Audit } from "../ledger/audit.js";
import { headLine } from "./html/head-line.js";
import { type Language, WORDS } from "./words.js";
import { CORE, coreXml, creatorOf } from "./xlsx/core-properties.js";

/** The head of a page stands before anything that comes from the scanned files. Bytes. */
const HEAD = 1 << 20;

/**
 * A report of an earlier run as the writer would make it of `audit`, where the two differ in nothing but the time at which they were started.
 * @param old is copied to `file`
 * @param started of the earlier run
 * @returns whether it could be done; if not, what is in `file` is of no use
 */
export function redate(
  format: "html" | "xlsx",
  old: string,
  file: string,
  audit: Audit,
  started: string,
  language: Language,
): boolean {
  copyFileSync(old, file);
  const opened = openSync(file, "r+");
  try {
    return format === "html" ? redateHtml(opened, audit, started, language) : redateXlsx(opened, audit, started);
  } finally {
    closeSync(opened);
  }
}

function redateHtml(opened: number, audit: Audit, started: string, language: Language): boolean {
  const words = WORDS[language];
  const before = Buffer.from(headLine({ ...audit.run, started }, words));
  const after = Buffer.from(headLine(audit.run, words));
  const at = readAt(opened, 0, HEAD).indexOf(before);
  return at >= 0 && before.length === after.length && put(opened, after, at);
}

/** The properties of the workbook are the last of its parts but two, and not compressed (APPNOTE 4.3.7, 4.3.9, 4.3.12). */
function redateXlsx(opened: number, audit: Audit, started: string): boolean {
  const { size } = fstatSync(opened);
  const tail = readAt(opened, Math.max(0, size - HEAD), size);
  const name = Buffer.from(CORE);
  const entry = tail.lastIndexOf(name) - 46;
  if (entry < 0 || tail.readUInt32LE(entry) !== 0x02_01_4b_50 || tail.readUInt16LE(entry + 28) !== name.length)
    return false;
  const [crc, packed] = [tail.readUInt32LE(entry + 16), tail.readUInt32LE(entry + 20)];
  const local = tail.readUInt32LE(entry + 42);
  const head = readAt(opened, local, local + 30);
  if (head.length < 30 || head.readUInt32LE(0) !== 0x04_03_4b_50) return false;
  const start = local + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  const data = readAt(opened, start, start + packed);
  const before = Buffer.from(coreXml(creatorOf(audit.run), started));
  const after = Buffer.from(coreXml(creatorOf(audit.run), audit.run.started));
  const at = data.indexOf(before);
  if (at < 0 || before.length !== after.length || !inflateRawSync(data).equals(before)) return false;
  const descriptor = readAt(opened, start + packed, start + packed + 8);
  if (descriptor.readUInt32LE(0) !== 0x08_07_4b_50 || descriptor.readUInt32LE(4) !== crc) return false;
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(after), 0);
  const directory = Math.max(0, size - HEAD) + entry;
  return put(opened, after, start + at) && put(opened, sum, start + packed + 4) && put(opened, sum, directory + 16);
}

function readAt(opened: number, start: number, end: number): Buffer {
  const bytes = Buffer.alloc(end - start);
  return bytes.subarray(0, readSync(opened, bytes, 0, bytes.length, start));
}

function put(opened: number, bytes: Buffer, at: number): boolean {
  return writeSync(opened, bytes, 0, bytes.length, at) === bytes.length;
}
