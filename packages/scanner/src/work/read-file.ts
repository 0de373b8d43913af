import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { type Detector, maskedSample } from "@tuomin/core";
import { identify } from "../intake/identify.js";
import { isSetAside, type Kind } from "../intake/kind.js";
import { toBytes } from "../intake/path-bytes.js";
import type { FileEntry } from "../intake/walk.js";
import type { Source } from "../ledger/finding-record.js";
import { countFindings, hideValues, makeRecords } from "../ledger/records.js";
import type { SourceOf } from "../ledger/source.js";
import { NOT_A_DOCUMENT, TOO_LARGE, UNREADABLE_FILE } from "../messages/reasons.js";
import { examine } from "./examine.js";
import { fragmentsOf } from "./fragments.js";
import { type FileResult, type JobOptions, unread } from "./job.js";

/** What reads files: made once a worker. */
export interface Reader {
  readonly options: JobOptions;
  readonly detector: Detector;
  readonly sourceOf: SourceOf;
}

/** One file: read ▶ examine ▶ records. Faults of the file end in its coverage item, never in an exception. */
export async function readFile(file: FileEntry, reader: Reader): Promise<FileResult> {
  const { options, detector, sourceOf } = reader;
  let bytes: Buffer;
  try {
    if (file.bytes > options.fileBytes) return tooLarge(file, options.fileBytes);
    bytes = readFileSync(toBytes(file.file));
  } catch (error) {
    return unread(file, "failed", UNREADABLE_FILE((error as NodeJS.ErrnoException).code ?? "?"));
  }
  const { kind, status, reasons, setAside, document, findings, circumstances } = await examine(
    bytes,
    file.path,
    detector,
    options.inflatedBytes,
  );
  // Asked for where something is found: most pages of a site hold nothing.
  let source: Source | null = null;
  const told = (): Source => {
    source ??= hideValues(sourceOf(file.path, file.root, document), (text) => hide(detector, text));
    return source;
  };
  const publication = circumstances?.publication?.title.zh ?? null;
  const concerns = circumstances?.concerns ?? [];
  const records = findings.length === 0 ? [] : makeRecords(file.path, findings, publication, told(), options);
  const fragments = document === null ? [] : fragmentsOf(document, told, options);
  return {
    item: {
      path: file.path,
      kind,
      bytes: bytes.length,
      status,
      code: reasons[0]?.code ?? null,
      reason: reasons.length === 0 ? null : reasons.map(({ en }) => en).join("; "),
      reasonZh: reasons.length === 0 ? null : reasons.map(({ zh }) => zh).join("；"),
      findings: records.length,
      publication,
      ...(concerns.length > 0 ? { concerns } : {}),
      ...(setAside ? { setAside: true } : {}),
    },
    lines: records.map((record) => `${JSON.stringify(record)}\n`).join(""),
    counts: countFindings(findings, publication),
    source,
    fragments,
  };
}

/** A file beyond the limit is not read; its head tells at least whether it is a document. */
function tooLarge(file: FileEntry, limit: number): FileResult {
  const kind = kindOfHead(file);
  const reason = isSetAside(kind) ? NOT_A_DOCUMENT : TOO_LARGE(limit / 1e6);
  const result = unread(file, "skipped", reason, isSetAside(kind));
  return { ...result, item: { ...result.item, kind } };
}

function kindOfHead(file: FileEntry): Kind {
  const window = 65_536;
  const bytes = Buffer.alloc(2 * window);
  const opened = openSync(toBytes(file.file), "r");
  try {
    const head = readSync(opened, bytes, 0, window, 0);
    const tail = readSync(opened, bytes, head, window, Math.max(head, file.bytes - window));
    return identify(bytes.subarray(0, head + tail), file.path);
  } finally {
    closeSync(opened);
  }
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
