import type { Detector } from "@tuomin/core";
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

type Rewrite = (text: string, detector: Detector, policy: string) => Changed;

const asText: Rewrite = (text, detector, policy) => counted(detector.mask(text, { policy }));

/** The kinds of which a copy can be made. */
const REWRITES: Partial<Readonly<Record<Kind, Rewrite>>> = {
  text: asText,
  sql: asText,
  markdown: asText,
  html: (text, detector, policy) => counted(detector.maskHtml(text, { policy })),
  csv: (text, detector, policy) => rewriteCells(text, guessDelimiter(text), detector, policy),
  tsv: (text, detector, policy) => rewriteCells(text, "\t", detector, policy),
};

/**
 * A copy with its findings masked; encoding, byte order mark and all bytes outside findings stay as they are. Null if the kind cannot be rewritten.
 * @throws TuominError on an unknown policy
 */
export function rewrite(kind: Kind, bytes: Buffer, detector: Detector, policy: string): Rewritten | null {
  const change = REWRITES[kind];
  if (change === undefined) return null;
  const source = readEncoded(bytes);
  const { text, findings } = change(source.text, detector, policy);
  return { bytes: text === source.text ? bytes : source.encode(text), findings };
}

function counted({ text, findings }: { readonly text: string; readonly findings: readonly unknown[] }): Changed {
  return { text, findings: findings.length };
}

/** The fields whose value changed are written anew, each in its old quotes. */
function rewriteCells(text: string, delimiter: string, detector: Detector, policy: string): Changed {
  const cells = csvCells(text, delimiter);
  const masked = detector.maskTable(
    cells.map((row) => row.map(({ value }) => value)),
    { policy },
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
  return { text: out + text.slice(from), findings: masked.findings.length };
}
