import { type Block, documentOf, type Place, viewHtml } from "@tuomin/core";
import { type Lines, lowerIndex } from "../lines.js";
import type { List, RecordValue, Scalar, Value } from "./value.js";

/** What the walk gathers: finished blocks, and the lines of the text block being filled. */
interface Gathering {
  readonly blocks: Block[];
  readonly lines: Lines;
  text: string;
  starts: number[];
  places: Place[];
}

/**
 * A value tree as blocks in the order of the file: a list of records becomes a table whose heads are the keys, a list of lists a
 * table without heads, everything else lines of `key: value`. Every place names the path (`$.data.list[3].phone`) and the line.
 * @param root the path of the tree's root
 */
export function blocksOfTree(value: Value, lines: Lines, root: string): Block[] {
  const gathering: Gathering = { blocks: [], lines, text: "", starts: [], places: [] };
  walk(gathering, value, root, "");
  closeText(gathering);
  return gathering.blocks;
}

function walk(to: Gathering, value: Value, path: string, key: string): void {
  if (value.kind === "scalar") addLine(to, value, path, key);
  else if (value.kind === "record") walkRecord(to, value, path);
  else if (isRecords(value)) addRecords(to, value, path);
  else if (isRows(value)) addRows(to, value, path);
  else {
    const label = isProse(value) ? "" : key;
    value.items.forEach((item, index) => {
      walk(to, item, `${path}[${index}]`, label);
    });
  }
}

function walkRecord(to: Gathering, record: RecordValue, path: string): void {
  for (const field of record.fields) walk(to, field.value, join(path, field.key), field.key);
  // An empty line, so that what belongs to one record is not read into the next.
  to.text += "\n";
}

function join(path: string, key: string): string {
  if (key === "") return path;
  return /^[\p{L}_$][\p{L}\p{N}_$:-]*$/u.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key.slice(0, 60))}]`;
}

function addLine(to: Gathering, scalar: Scalar, path: string, key: string): void {
  if (scalar.text === "") return;
  if (looksLikeHtml(scalar.text)) {
    addHtml(to, scalar, path);
    return;
  }
  to.starts.push(to.text.length);
  to.places.push({ part: path, ...to.lines.placeOf(scalar.at) });
  to.text += key === "" ? `${scalar.text}\n` : `${key}: ${scalar.text}\n`;
}

function closeText(to: Gathering): void {
  const { text, starts, places } = to;
  if (places.length > 0) {
    const placeOf = (start: number): Place => places[lowerIndex(starts, start)]!;
    to.blocks.push({ kind: "text", text, place: places[0]!, hidden: null, placeOf });
  }
  to.text = "";
  to.starts = [];
  to.places = [];
}

/** A list of records with at least two plain fields each. */
function isRecords(list: List): boolean {
  return (
    list.items.length > 0 &&
    list.items.every(
      (item) => item.kind === "record" && item.fields.filter((field) => field.value.kind === "scalar").length >= 2,
    )
  );
}

function isRows(list: List): boolean {
  return (
    list.items.length > 1 &&
    list.items.every((item) => item.kind === "list" && item.items.length > 1 && item.items.every(isScalar))
  );
}

function isScalar(value: Value): value is Scalar {
  return value.kind === "scalar";
}

/** Paragraphs rather than values: their key (`p`, `content`) says nothing of them. */
function isProse(list: List): boolean {
  const scalars = list.items.filter(isScalar);
  return scalars.length > 0 && scalars.reduce((sum, item) => sum + item.text.length, 0) > 40 * scalars.length;
}

function addRecords(to: Gathering, list: List, path: string): void {
  const heads: string[] = [];
  const columns = new Map<string, number>();
  const rest: { value: Value; path: string; key: string }[] = [];
  const cells = list.items.map((item, index) => {
    const row: (Scalar | undefined)[] = [];
    if (item.kind !== "record") return row;
    for (const { key, value } of item.fields) {
      const at = join(`${path}[${index}]`, key);
      if (value.kind !== "scalar" || looksLikeHtml(value.text)) {
        rest.push({ value, path: at, key });
        continue;
      }
      let column = columns.get(key);
      if (column === undefined) {
        column = heads.push(key) - 1;
        columns.set(key, column);
      }
      if (row[column] === undefined) row[column] = value;
      else rest.push({ value, path: at, key });
    }
    return row;
  });
  const nameOf = (row: number, column: number): string => join(`${path}[${row}]`, heads[column] ?? "");
  addTable(to, cells, heads, nameOf, path);
  for (const { value, path: at, key } of rest) walk(to, value, at, key);
}

function addRows(to: Gathering, list: List, path: string): void {
  const cells = list.items.map((item) => (item.kind === "list" ? item.items.filter(isScalar) : []));
  addTable(to, cells, null, (row, column) => `${path}[${row}][${column}]`, path);
}

function addTable(
  to: Gathering,
  cells: readonly (readonly (Scalar | undefined)[])[],
  heads: readonly string[] | null,
  nameOf: (row: number, column: number) => string,
  path: string,
): void {
  closeText(to);
  const rows = cells.map((row) =>
    Array.from({ length: Math.max(row.length, heads?.length ?? 0) }, (_, column) => row[column]?.text ?? ""),
  );
  const shift = heads === null ? 0 : 1;
  const { lines } = to;
  to.blocks.push({
    kind: "table",
    rows: heads === null ? rows : [heads, ...rows],
    place: { part: path },
    hidden: null,
    placeOf: (row, column) => {
      const cell = cells[row - shift]?.[column];
      return cell === undefined ? { part: path } : { part: nameOf(row - shift, column), ...lines.placeOf(cell.at) };
    },
  });
}

/** Content management systems export whole pages as one value. */
function looksLikeHtml(text: string): boolean {
  return (
    text.length > 6 &&
    text.includes("<") &&
    /<(?:p|br|div|span|table|a|b|strong|td|li|img|font|h\d)\b[^<>]{0,2000}>/i.test(text)
  );
}

function addHtml(to: Gathering, scalar: Scalar, path: string): void {
  closeText(to);
  const place: Place = { part: path, ...to.lines.placeOf(scalar.at) };
  for (const block of documentOf(viewHtml(scalar.text)).blocks) {
    // Lines of the fragment mean nothing in the file: the value's own place holds for all of it.
    to.blocks.push({ ...block, place, placeOf: () => place });
  }
}
