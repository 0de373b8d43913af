import type { Label } from "../text/labels.js";
import type { HeadReader } from "./head-cell.js";
import { kindOfRow } from "./head-row.js";
import { type CellContexts, type Labelled, putContext, putRecord } from "./record.js";
import { isBlank, nextFilled, type RowShape, shapeOfRow } from "./row-shape.js";

/** A label of a form and the cells that hold its values. `headText`: the label's cell, with the group it stands under (采购人 名称). */
interface Entry {
  readonly head: Label;
  readonly headText: string;
  readonly values: { readonly row: number; readonly column: number }[];
}

/** A block of rows with labels left of their values. */
interface Form {
  /** The first row behind it. */
  readonly next: number;
  readonly cells: CellContexts;
}

/** Rows without a label (a photograph, a long note) that do not end a form. */
const MOST_GAPS = 2;
/** A longer form is cut: one person's form has no more labels. */
const MOST_ENTRIES = 120;
/** A text before labels, or in a row of its own, that names whose they are is no longer. */
const LONGEST_GROUP = 10;

/**
 * Reads the form that starts in `row`: one record a form. Where labels stand in one column and several values follow each, every column of values is a
 * record (a table on its side). A label that comes again at the start of a row starts the next form.
 */
export function readForm(rows: readonly (readonly string[])[], row: number, shape: RowShape, reader: HeadReader): Form {
  const entries: Entry[] = [];
  const opening = compact(rows[row]![shape.first]!);
  let section = row > 0 ? sectionOf(rows[row - 1]!, reader) : "";
  let group = "";
  let gaps = 0;
  let next = row;
  let onSide = true;
  for (let at = row; at < rows.length && entries.length < MOST_ENTRIES; at++) {
    const cells = rows[at]!;
    const current = at === row ? shape : shapeOfRow(cells, reader);
    if (current.labelled > 0 && at > row) {
      if (kindOfRow(rows, at, current, reader, null) === "head") break;
      if (current.labels[current.first] != null && compact(cells[current.first]!) === opening) break;
    }
    const line =
      current.labelled === 0 ? NO_LINE : readLine(cells, at, current, current.first === 0 ? "" : group, section);
    if (line.entries.length === 0 && at > row) {
      if (++gaps > MOST_GAPS) break;
      const text = sectionOf(cells, reader);
      if (text !== "") section = text;
      continue;
    }
    if (current.first === 0) group = line.group;
    onSide &&= line.entries.length <= 1;
    entries.push(...line.entries);
    gaps = 0;
    next = at + 1;
  }
  const cells: CellContexts = new Map();
  if (onSide && entries.length > 1 && entries.some((entry) => entry.values.length > 1)) {
    putColumns(rows, withNames(rows, row, entries), cells);
  } else {
    putRecord(rows, entries.flatMap(labelledOf), cells);
  }
  return { next: Math.max(next, row + 1), cells };
}

interface FormLine {
  readonly entries: readonly Entry[];
  /** The group in the row's first cell, which holds for the rows below it while that cell is blank in them. */
  readonly group: string;
}

const NO_LINE: FormLine = { entries: [], group: "" };

function readLine(
  cells: readonly string[],
  row: number,
  shape: RowShape,
  inherited: string,
  section: string,
): FormLine {
  const entries: Entry[] = [];
  let group = inherited;
  let own = "";
  let open: Entry | null = null;
  for (let column = 0; column < cells.length; column++) {
    const text = cells[column]!;
    if (isBlank(text)) continue;
    const label = shape.labels[column] ?? null;
    if (label === null) {
      if (open !== null) open.values.push({ row, column });
      else if (column === shape.first && isGroup(text)) own = group = text.trim();
      continue;
    }
    // A label right behind a label names whose the labels behind it are: 申请人 | 姓名 | 张三.
    if (open !== null && open.values.length === 0) {
      entries.pop();
      if (entries.length === 0) own = group = cells[shape.first]!.trim();
    }
    const word = text.trim();
    const prefix = [section, group].filter((part) => part !== "" && part !== word).join(" ");
    const headText = prefix === "" ? word : `${prefix} ${word}`;
    const shift = headText.length - word.length - (text.length - text.trimStart().length);
    open = { head: { ...label, start: label.start + shift, end: label.end + shift }, headText, values: [] };
    entries.push(open);
  }
  if (open !== null && open.values.length === 0) entries.pop();
  return { entries, group: own };
}

function isGroup(text: string): boolean {
  return text.trim().length <= LONGEST_GROUP && /\p{Script=Han}/u.test(text) && !/[\d:：]/.test(text);
}

/** The text of a row that is a heading of the rows below it: 采购人信息, 二、监护人情况. "" where the row is none. */
function sectionOf(cells: readonly string[], reader: HeadReader): string {
  const first = nextFilled(cells, 0);
  if (first < 0 || nextFilled(cells, first + 1) >= 0) return "";
  const text = cells[first]!.trim();
  if (text.length > LONGEST_GROUP + 4 || !/(?:信息|情况|资料|单位|机构|人)[:：]?$/.test(text)) return "";
  return shapeOfRow(cells, reader).longestRun > 0 ? "" : text;
}

function labelledOf(entry: Entry): Labelled[] {
  return entry.values.map((value) => ({ head: entry.head, headText: entry.headText, ...value }));
}

interface Line {
  readonly head: Label | null;
  readonly headText: string;
  readonly values: readonly { readonly row: number; readonly column: number }[];
}

/** The lines of a table on its side, with the row above them where it holds a text over each column of values: the names, without a label. */
function withNames(rows: readonly (readonly string[])[], row: number, entries: readonly Entry[]): readonly Line[] {
  const above = rows[row - 1];
  if (above === undefined) return entries;
  const columns = new Set(entries.flatMap((entry) => entry.values.map((value) => value.column)));
  for (let column = 0; column < above.length; column++) {
    if (isBlank(above[column]!) === columns.has(column)) return entries;
  }
  const values = [...columns].map((column) => ({ row: row - 1, column }));
  return [{ head: null, headText: "", values }, ...entries];
}

function putColumns(rows: readonly (readonly string[])[], lines: readonly Line[], into: CellContexts): void {
  const meanings = lines.map((line) => line.head?.meaning ?? null);
  const view: string[][] = [lines.map((line) => line.headText)];
  const records = new Map<number, number>();
  lines.forEach(({ head, headText, values }, index) => {
    for (const { row, column } of values) {
      let record = records.get(column);
      if (record === undefined) {
        record = view.length;
        records.set(column, record);
        view.push(lines.map(() => ""));
      }
      view[record]![index] = rows[row]![column]!;
      putContext(into, row, column, { rows: view, row: record, column: index, head, headText, meanings });
    }
  });
}

function compact(text: string): string {
  return text.replace(/\s+/g, "");
}
