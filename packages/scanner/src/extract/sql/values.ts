/** A row of values with where it starts in the source (code units). */
export interface SqlRow {
  readonly at: number;
  readonly cells: readonly string[];
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "0": "" };

/**
 * Reads `(…), (…), …` from `at` on. A text may double its quote or escape it (MySQL); a number stays as it is written; what is neither
 * (functions, casts) is kept as written. Ends at the first character that is no row.
 */
export function readRows(text: string, at: number): { rows: SqlRow[]; end: number } {
  const rows: SqlRow[] = [];
  let from = at;
  for (;;) {
    while (from < text.length && /[\s,]/.test(text[from]!)) from++;
    if (text[from] !== "(") return { rows, end: from };
    const { cells, end } = readRow(text, from + 1);
    rows.push({ at: from, cells });
    from = end;
  }
}

function readRow(text: string, start: number): { cells: string[]; end: number } {
  const cells: string[] = [];
  let at = start;
  let cell = "";
  let depth = 0;
  let quoted = false;
  const close = (): void => {
    const plain = cell.trim();
    cells.push(quoted ? cell : /^null$/i.test(plain) ? "" : plain);
    cell = "";
    quoted = false;
  };
  while (at < text.length) {
    const character = text[at]!;
    if (character === "'" || character === '"') {
      const read = readQuoted(text, at);
      // What stands before a text (N'…', _utf8'…') or after it (a cast) is no part of it.
      cell = depth === 0 ? read.text : cell + read.text;
      quoted = depth === 0;
      at = read.end;
      continue;
    }
    if (character === "(") depth++;
    else if (character === ")") {
      if (depth === 0) {
        close();
        return { cells, end: at + 1 };
      }
      depth--;
    }
    if (character === "," && depth === 0) close();
    else if (!quoted) cell += character;
    at++;
  }
  close();
  return { cells, end: at };
}

function readQuoted(text: string, start: number): { text: string; end: number } {
  const quote = text[start]!;
  let out = "";
  let from = start + 1;
  for (let at = from; at < text.length; at++) {
    const character = text[at]!;
    if (character === "\\" && quote === "'") {
      const next = text[at + 1] ?? "";
      out += text.slice(from, at) + (ESCAPES[next] ?? next);
      at++;
      from = at + 1;
    } else if (character === quote) {
      out += text.slice(from, at);
      if (text[at + 1] !== quote) return { text: out, end: at + 1 };
      out += quote;
      at++;
      from = at + 1;
    }
  }
  return { text: out + text.slice(from), end: text.length };
}
