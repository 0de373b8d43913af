import { closeSync, openSync, readFileSync } from "node:fs";
import { type Detector, maskedSample } from "@tuomin/core";
import { expandsInPieces } from "../intake/expand.js";
import { identify } from "../intake/identify.js";
import { isSetAside, type Kind } from "../intake/kind.js";
import { toBytes } from "../intake/path-bytes.js";
import { type Source as ByteSource, sourceOfFile } from "../intake/source.js";
import type { FileEntry } from "../intake/walk.js";
import type { Source } from "../ledger/finding-record.js";
import { countFindings, hideValues, makeRecords } from "../ledger/records.js";
import { originOf, type SourceOf } from "../ledger/source.js";
import { NOT_A_DOCUMENT, TOO_LARGE, UNREADABLE_FILE } from "../messages/reasons.js";
import type { Examination } from "./examine.js";
import { fragmentsOf } from "./fragments.js";
import { hashOf, hashOfSource } from "./hash.js";
import { type FileResult, type JobOptions, unread } from "./job.js";
import { type MemberWatch, readTree, type TreeOptions } from "./read-tree.js";

/** What reads files: made once a worker. */
export interface Reader {
  readonly options: JobOptions;
  readonly detector: Detector;
  readonly sourceOf: SourceOf;
}

/** Larger files are looked at before they are read whole: containers are read piece by piece. Bytes. */
const LARGE = 16e6;
/** Bytes of either end that tell what a file is. */
const WINDOW = 65_536;

/** One file and all in it: read ▶ examine ▶ records. Faults of the file end in its coverage item, never in an exception. */
export async function readFile(file: FileEntry, reader: Reader, watch: MemberWatch | null = null): Promise<FileResult> {
  const { options, detector } = reader;
  const tree: TreeOptions = {
    detector,
    inflatedBytes: options.inflatedBytes,
    limits: { ...options.expand, memberBytes: options.fileBytes },
    ocr: options.ocr === null ? undefined : { ...options.ocr, tick: () => watch?.page?.() },
  };
  const tell = (path: string, bytes: number, examination: Examination): FileResult =>
    resultOf(path, bytes, examination, file.root, reader);
  let opened: Opened;
  try {
    opened = openFile(file, options.fileBytes);
  } catch (error) {
    return unread(file, "failed", UNREADABLE_FILE((error as NodeJS.ErrnoException).code ?? "?"));
  }
  if ("item" in opened) return opened;
  try {
    const hash = "bytes" in opened ? hashOf(opened.bytes) : hashOfSource(opened.source);
    if (hash === file.known) return { ...unread(file, "skipped", NOT_A_DOCUMENT), hash, same: true };
    const result = together(await readTree({ path: file.path, ...opened }, tree, tell, watch));
    // A container of which a member was left out is read again next time.
    return (watch?.lost?.size ?? 0) > 0 ? result : { ...result, hash };
  } finally {
    if ("file" in opened) closeSync(opened.file);
  }
}

/** A file's bytes; of a large container a way to them, through a file that is open; or what is told of one that is not read. */
type Opened = { kind: Kind; bytes: Buffer } | { kind: Kind; source: ByteSource; file: number } | FileResult;

/** Throws what the file system throws. */
function openFile(entry: FileEntry, most: number): Opened {
  if (entry.bytes > Math.min(LARGE, most)) {
    const file = openSync(toBytes(entry.file), "r");
    let kept = false;
    try {
      const source = sourceOfFile(file, entry.bytes);
      const ends = [source.read(0, WINDOW), source.read(Math.max(WINDOW, entry.bytes - WINDOW), entry.bytes)];
      const kind = identify(Buffer.concat(ends), entry.path);
      kept = expandsInPieces(kind);
      if (kept) return { kind, source, file };
      if (entry.bytes > most) return tooLarge(entry, kind, most);
    } finally {
      if (!kept) closeSync(file);
    }
  }
  const bytes = readFileSync(toBytes(entry.file));
  return { kind: identify(bytes, entry.path), bytes };
}

function together([own, ...members]: FileResult[]): FileResult {
  return members.length === 0 ? own! : { ...own!, members };
}

function resultOf(path: string, bytes: number, examined: Examination, root: string, reader: Reader): FileResult {
  const { options, detector, sourceOf } = reader;
  const { kind, status, reasons, setAside, document, findings, circumstances, recognised } = examined;
  // Title and address are looked through where something is found: most pages of a site hold nothing.
  let source: Source | null = null;
  const raw = sourceOf(path, root, document);
  const told = (): Source => {
    source ??= hideValues(raw, (text) => hideShort(detector, text));
    return source;
  };
  const origin = originOf(raw, (text) => hideShort(detector, text));
  const publication = circumstances?.publication?.title.zh ?? null;
  const concerns = circumstances?.concerns ?? [];
  const records =
    findings.length === 0 ? [] : makeRecords(path, findings, document, publication, told(), options, kind);
  const fragments = document === null ? [] : fragmentsOf(document, told, options);
  return {
    item: {
      path,
      kind,
      bytes,
      status,
      code: reasons[0]?.code ?? null,
      reason: reasons.length === 0 ? null : reasons.map(({ en }) => en).join("; "),
      reasonZh: reasons.length === 0 ? null : reasons.map(({ zh }) => zh).join("；"),
      findings: records.length,
      publication,
      ...(origin === null ? {} : { source: origin }),
      ...(concerns.length > 0 ? { concerns } : {}),
      ...(setAside ? { setAside: true } : {}),
      ...(recognised === undefined ? {} : { ocrPages: recognised }),
    },
    lines: records.map((record) => `${JSON.stringify(record)}\n`).join(""),
    counts: countFindings(findings, publication),
    source,
    fragments,
    ...(reasons.some(({ code }) => code === "image-not-read") ? { pictured: true } : {}),
  };
}

/** A file beyond the limit is not read; its ends tell at least whether it is a document. */
function tooLarge(file: FileEntry, kind: Kind, limit: number): FileResult {
  const reason = isSetAside(kind) ? NOT_A_DOCUMENT : TOO_LARGE(limit / 1e6);
  const result = unread(file, "skipped", reason, isSetAside(kind));
  return { ...result, item: { ...result.item, kind } };
}

/** Names of organs and columns come again on every page of a site. */
const SEEN = new WeakMap<Detector, Map<string, string>>();
const MOST_SEEN = 4096;

function hideShort(detector: Detector, text: string): string {
  const seen = SEEN.get(detector) ?? new Map<string, string>();
  SEEN.set(detector, seen);
  const known = seen.get(text);
  if (known !== undefined) return known;
  if (seen.size >= MOST_SEEN) seen.clear();
  // A copy: what is cut out of a page keeps all of that page's text in memory.
  const own = Buffer.from(text, "utf16le").toString("utf16le");
  const hidden = hide(detector, own);
  seen.set(own, hidden);
  return hidden;
}

/** A short text with its values replaced by what may be shown of them. */
function hide(detector: Detector, text: string): string {
  let shown = "";
  let from = 0;
  for (const { start, end, value, category } of detector.detect(text)) {
    shown += text.slice(from, start) + maskedSample(value, category);
    from = end;
  }
  return shown + text.slice(from);
}
