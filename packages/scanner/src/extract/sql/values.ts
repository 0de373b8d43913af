/** A row of values with where it starts in the source (code units). */
export interface SqlRow {
  readonly at: number;
  readonly cells: readonly string[];
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "0": "" };

/** Where rows end; `more`: there are more of them behind it. */
export interface Passed {
  readonly end: number;
  readonly more: boolean;
}

/**
 * Reads `(…), (…), …` between two offsets. A text may double its quote or escape it (MySQL); a number stays as it is written; what is neither
 * (functions, casts) is kept as written. Ends at the first character that is no row.
 */
export function readRows(text: string, from: number, to: number): SqlRow[] {
  const rows: SqlRow[] = [];
  for (let at = startOfRow(text, from); at >= 0 && at < to; ) {
    const { cells, end } = readRow(text, at + 1);
    rows.push({ at, cells });
    at = startOfRow(text, end);
  }
  return rows;
}

/** Passes over such rows without keeping what they say, until so many code units are passed. */
export function passRows(text: string, from: number, most: number): Passed {
  let end = from;
  for (let at = startOfRow(text, from); at >= 0; at = startOfRow(text, end)) {
    if (end - from >= most) return { end, more: true };
    end = endOfRow(text, at + 1);
  }
  return { end, more: false };
}

/** The "(" of the next row; −1 where there is none. */
export function startOfRow(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s,]/.test(text[at]!)) at++;
  return text[at] === "(" ? at : -1;
}

function endOfRow(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x27 || code === 0x22) at = endOfQuoted(text, at) - 1;
    else if (code === 0x28) depth++;
    else if (code === 0x29 && depth-- === 0) return at + 1;
  }
  return text.length;
}

function endOfQuoted(text: string, start: number): number {
  const quote = text.charCodeAt(start);
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c && quote === 0x27) at++;
    else if (code === quote) {
      if (text.charCodeAt(at + 1) !== quote) return at + 1;
      at++;
    }
  }
  return text.length;
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
