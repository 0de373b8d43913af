import { basename, extname } from "node:path/posix";
import type { Circumstances, Detector, Document, DocumentFinding } from "@tuomin/core";
import { type Attached, ExtractError, type Note } from "../extract/contract.js";
import type { OcrOptions } from "../extract/ocr/ocr-options.js";
import { identify } from "../intake/identify.js";
import { isSetAside, type Kind } from "../intake/kind.js";
import type { CoverageStatus } from "../ledger/item.js";
import { DETECTION_FAILED, EMPTY, NOT_A_DOCUMENT, type Reason } from "../messages/reasons.js";
import { holdsData } from "./script-data.js";

/** What became of the bytes of one file: identify ▶ extract ▶ detect. */
export interface Examination {
  /** Null for what could not be looked at. */
  readonly kind: Kind | null;
  readonly status: CoverageStatus;
  /** Why the file was not wholly read; empty when it was. */
  readonly reasons: readonly Reason[];
  readonly setAside: boolean;
  /** Null where no text was read. */
  readonly document: Document | null;
  readonly findings: readonly DocumentFinding[];
  /** What kind of publication it is, by which policy it is judged, and what is wrong with it as a whole; null where no text was read. */
  readonly circumstances: Circumstances | null;
  /** Files inside the document, still to be examined. */
  readonly members: readonly Attached[];
  /** Pages and pictures whose letters were read. */
  readonly recognised?: number;
}

/** What is known of a file besides its bytes and name. */
interface Known {
  /** What its bytes are, where somebody looked already. */
  readonly kind?: Kind;
  /** Where it was published. */
  readonly url?: string | undefined;
  /** Letters are read from pictures. */
  readonly ocr?: OcrOptions | undefined;
}

/** Asked for once: an `import()` of a loaded module costs as much as a page. */
let extractor: Promise<typeof import("../extract/extract.js")> | null = null;

/**
 * Reads one file's bytes as far as they can be read. Never throws for what the bytes hold.
 * @param name for the extractors' messages, and its extension for ties between text kinds
 * @param inflatedBytes what the parts of one zipped document may inflate to together
 * @param publication the kind of publication by id or name, where the caller knows it; an unknown one throws a TuominError
 */
export async function examine(
  bytes: Buffer,
  name: string,
  detector: Detector,
  inflatedBytes: number,
  publication?: string,
  known: Known = {},
): Promise<Examination> {
  const kind = known.kind ?? identify(bytes, name);
  const unread = { kind, document: null, findings: [], circumstances: null, members: [] };
  if (kind === "empty") return { ...unread, status: "skipped", reasons: [EMPTY], setAside: true };
  if (isSetAside(kind) && !(kind === "js" && holdsData(bytes)))
    return { ...unread, status: "skipped", reasons: [NOT_A_DOCUMENT], setAside: true };
  let document: Document;
  let notes: readonly Note[];
  let members: readonly Attached[];
  let recognised: number | undefined;
  try {
    extractor ??= import("../extract/extract.js");
    const { extract } = await extractor;
    ({
      document,
      notes,
      members = [],
      recognised,
    } = await extract(kind, bytes, { name, inflatedBytes, ocr: known.ocr }));
    if (known.url !== undefined) document = { ...document, metadata: { url: known.url, ...document.metadata } };
  } catch (error) {
    const { status, ...reason } = asExtractError(error);
    return { ...unread, status, reasons: [reason], setAside: false };
  }
  try {
    const circumstances = detector.readPublication(document, {
      publication: publication ?? { fileName: basename(name, extname(name)) },
    });
    const findings = detector.detectDocument(document, { publication: circumstances });
    return {
      kind,
      status: notes.length === 0 ? "scanned" : "partial",
      reasons: notes,
      setAside: false,
      document,
      findings,
      circumstances,
      members,
      ...(recognised === undefined ? {} : { recognised }),
    };
  } catch (error) {
    if (publication !== undefined && isUnknownKind(error)) throw error;
    const reasons = [DETECTION_FAILED(nameOf(error))];
    return { ...unread, document, members, status: "failed", reasons, setAside: false };
  }
}

function isUnknownKind(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "unknown-publication";
}

/** The words of an extractor's refusal; of anything else only its name, since its message may quote the file. */
function asExtractError(error: unknown): Reason & { status: "failed" | "skipped" } {
  if (error instanceof ExtractError) return { status: error.status, code: error.code, zh: error.zh, en: error.en };
  const name = nameOf(error);
  return {
    status: "failed",
    code: "unexpected",
    zh: `解析时出现内部错误(${name})`,
    en: `internal error while reading (${name})`,
  };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
