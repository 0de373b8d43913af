import type { Detector, DetectorMaskOptions, Finding } from "@tuomin/core";
import { guessDelimiter } from "../extract/csv/delimiter.js";
import type { Kind } from "../intake/kind.js";
import { csvCells, writeCell } from "./csv-cells.js";
import { readEncoded } from "./encoding.js";

/** A de-identified copy. */
export interface Rewritten {
  readonly bytes: Buffer;
  /** How many findings were masked in it. */
  readonly findings: number;
}

interface Changed {
  readonly text: string;
  readonly findings: number;
}

type Rewrite = (text: string, detector: Detector, how: DetectorMaskOptions) => Changed;

const asText: Rewrite = (text, detector, how) => counted(detector.mask(text, how));

/** The kinds of which a copy can be made. */
const REWRITES: Partial<Readonly<Record<Kind, Rewrite>>> = {
  text: asText,
  sql: asText,
  markdown: asText,
  html: (text, detector, how) => counted(detector.maskHtml(text, how)),
  csv: (text, detector, how) => rewriteCells(text, guessDelimiter(text), detector, how),
  tsv: (text, detector, how) => rewriteCells(text, "\t", detector, how),
};

/**
 * A copy with its findings masked; encoding, byte order mark and all bytes outside findings stay as they are. Null if the kind cannot be rewritten.
 * @param how by which masking policy, and of which kind of publication it is
 * @throws TuominError on an unknown policy or kind
 */
export function rewrite(kind: Kind, bytes: Buffer, detector: Detector, how: DetectorMaskOptions): Rewritten | null {
  const change = REWRITES[kind];
  if (change === undefined) return null;
  const source = readEncoded(bytes);
  const { text, findings } = change(source.text, detector, how);
  return { bytes: text === source.text ? bytes : source.encode(text), findings };
}

function counted({ text, findings }: { readonly text: string; readonly findings: readonly Finding[] }): Changed {
  return { text, findings: countMasked(findings) };
}

/** What a clause exempts stays as it is. */
function countMasked(findings: readonly Finding[]): number {
  return findings.filter(({ outcome }) => outcome.kind !== "exempt").length;
}

/** The fields whose value changed are written anew, each in its old quotes. */
function rewriteCells(text: string, delimiter: string, detector: Detector, how: DetectorMaskOptions): Changed {
  const cells = csvCells(text, delimiter);
  const masked = detector.maskTable(
    cells.map((row) => row.map(({ value }) => value)),
    how,
  );
  let out = "";
  let from = 0;
  cells.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      const value = masked.rows[rowIndex]![column]!;
      if (value === cell.value) return;
      out += text.slice(from, cell.start) + writeCell(value, delimiter, cell.quoted);
      from = cell.end;
    });
  });
  return { text: out + text.slice(from), findings: countMasked(masked.findings) };
}
