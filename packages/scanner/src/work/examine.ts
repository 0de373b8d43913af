import type { Detector, Document, DocumentFinding } from "@tuomin/core";
import { ExtractError, type Note } from "../extract/contract.js";
import { identify } from "../intake/identify.js";
import { isSetAside, type Kind } from "../intake/kind.js";
import type { CoverageStatus } from "../ledger/item.js";
import { DETECTION_FAILED, EMPTY, NOT_A_DOCUMENT, type Reason } from "../messages/reasons.js";
import { holdsData } from "./script-data.js";

/** What became of the bytes of one file: identify ▶ extract ▶ detect. */
export interface Examination {
  readonly kind: Kind;
  readonly status: CoverageStatus;
  /** Why the file was not wholly read; empty when it was. */
  readonly reasons: readonly Reason[];
  readonly setAside: boolean;
  /** Null where no text was read. */
  readonly document: Document | null;
  readonly findings: readonly DocumentFinding[];
}

/**
 * Reads one file's bytes as far as they can be read. Never throws for what the bytes hold.
 * @param name for the extractors' messages, and its extension for ties between text kinds
 * @param inflatedBytes what the parts of one zipped document may inflate to together
 */
export async function examine(
  bytes: Buffer,
  name: string,
  detector: Detector,
  inflatedBytes: number,
): Promise<Examination> {
  const kind = identify(bytes, name);
  const unread = { kind, document: null, findings: [] };
  if (kind === "empty") return { ...unread, status: "skipped", reasons: [EMPTY], setAside: true };
  if (isSetAside(kind) && !(kind === "js" && holdsData(bytes)))
    return { ...unread, status: "skipped", reasons: [NOT_A_DOCUMENT], setAside: true };
  let document: Document;
  let notes: readonly Note[];
  try {
    const { extract } = await import("../extract/extract.js");
    ({ document, notes } = await extract(kind, bytes, { name, inflatedBytes }));
  } catch (error) {
    const { status, ...reason } = asExtractError(error);
    return { ...unread, status, reasons: [reason], setAside: false };
  }
  try {
    const findings = detector.detectDocument(document);
    return {
      kind,
      status: notes.length === 0 ? "scanned" : "partial",
      reasons: notes,
      setAside: false,
      document,
      findings,
    };
  } catch (error) {
    return { ...unread, document, status: "failed", reasons: [DETECTION_FAILED(nameOf(error))], setAside: false };
  }
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
