/** A field of a delimited text: its value, and where it stands (UTF-16 code units, with its quotes). */
export interface CsvCell {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/**
 * A delimited text (RFC 4180; records may end with any line end) as cells with their places. A quote counts only at the start of a field; one that is never
 * closed counts as a character, so that it cannot swallow the rest of the file.
 */
export function csvCells(text: string, delimiter: string): readonly (readonly CsvCell[])[] {
  const rows: CsvCell[][] = [];
  let row: CsvCell[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = readQuoted(text, at, delimiter) ?? readPlain(text, at, delimiter);
    row.push(cell);
    at = cell.end;
    if (text[at] === delimiter) {
      at += 1;
      // A delimiter at the very end opens one more, empty field.
      if (at === text.length) row.push({ value: "", start: at, end: at, quoted: false });
      continue;
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at += 1;
    at += 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function readPlain(text: string, start: number, delimiter: string): CsvCell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return { value: text.slice(start, end), start, end, quoted: false };
}

/** A quoted field, or null where there is none: its closing quote must stand before a delimiter, a line end or the end. */
function readQuoted(text: string, start: number, delimiter: string): CsvCell | null {
  if (text[start] !== '"') return null;
  let at = start + 1;
  for (;;) {
    at = text.indexOf('"', at);
    if (at < 0) return null;
    if (text[at + 1] !== '"') break;
    at += 2;
  }
  const end = at + 1;
  const next = text[end];
  if (next !== undefined && next !== delimiter && next !== "\n" && next !== "\r") return null;
  return { value: text.slice(start + 1, at).replaceAll('""', '"'), start, end, quoted: true };
}

/** A value as a field: quoted where the old field was, or where it has to be. */
export function writeCell(value: string, delimiter: string, quoted: boolean): string {
  const needed = quoted || value.includes(delimiter) || /["\r\n]/.test(value);
  return needed ? `"${value.replaceAll('"', '""')}"` : value;
}
