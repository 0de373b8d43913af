import { type Document, type DocumentFinding, maskedSample } from "@tuomin/core";
import type { Kind } from "../intake/kind.js";
import type { FindingRecord, Source } from "./finding-record.js";
import { fingerprint } from "./fingerprint.js";
import { createIdentify } from "./identity.js";
import type { FileCount } from "./totals.js";

export interface RecordOptions {
  /** Whether the record holds the value. */
  readonly reveal: boolean;
  readonly key: Uint8Array;
}

/** The findings of a `document` as lines of the ledger, in reading order. `publication`: short Chinese name of its kind, or null. */
export function makeRecords(
  path: string,
  findings: readonly DocumentFinding[],
  document: Document | null,
  publication: string | null,
  source: Source,
  options: RecordOptions,
  format: Kind | null = null,
): FindingRecord[] {
  const identify = createIdentify(options.key, path, source.title);
  return findings.map((finding) => {
    const print = fingerprint(options.key, finding.category, finding.value);
    return {
      path,
      category: finding.category,
      rule: finding.rule,
      masked: maskedSample(finding.value, finding.category),
      ...(options.reveal ? { value: finding.value } : {}),
      subject: finding.subject,
      outcome: finding.outcome,
      publication,
      place: finding.place,
      ...(finding.row === undefined ? {} : { row: [finding.block + 1, finding.row + 1] as const }),
      hidden: finding.hidden,
      ocr: document?.blocks[finding.block]?.ocr === true,
      ...source,
      ...(format === null ? {} : { format }),
      score: finding.score,
      evidence: finding.evidence,
      identity: identify(finding.rule, print),
      fingerprint: print,
    };
  });
}

/** A document's own words about itself with every value in them hidden: a title may name a person's number. */
export function hideValues(source: Source, mask: (text: string) => string): Source {
  const hide = (text: string | null): string | null => (text === null ? null : mask(text));
  return {
    ...source,
    organ: hide(source.organ),
    column: hide(source.column),
    title: hide(source.title),
    url: hide(source.url),
  };
}

/** The findings of one file, counted by what differs within a file. */
export function countFindings(findings: readonly DocumentFinding[], publication: string | null): FileCount[] {
  const counts = new Map<string, FileCount>();
  for (const { category, rule, outcome, subject, hidden } of findings) {
    const { kind, clause = null } = outcome;
    const id = JSON.stringify([category, rule, kind, subject, hidden, clause]);
    const count = (counts.get(id)?.count ?? 0) + 1;
    counts.set(id, { category, rule, outcome: kind, subject, hidden, publication, clause, count });
  }
  return [...counts.values()];
}
