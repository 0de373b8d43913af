import type { Label } from "../text/labels.js";
import { fit, fitsStrongly } from "./fit.js";
import type { HeadReader } from "./head-cell.js";
import { isRuleMeaning } from "./head-trie.js";
import { isBlank, LONG_RUN, nextFilled, type RowShape, shapeOfRow } from "./row-shape.js";

/** What a row with labels is. */
type RowKind = "head" | "form" | "data";

/** How many rows below a head are looked at for a value: over a second head row, a row of column numbers, a blank row. */
const LOOK_DOWN = 4;
/** A head cell is rarely longer; a longer one makes the row a title or a note unless it has several labels. */
const LONG_CELL = 40;

/** The head cells of the table the row stands in, as far as there is one. */
interface Standing {
  readonly texts: readonly string[];
  readonly meanings: readonly (string | null)[];
}

/**
 * Is a row with at least one label a row of heads (values below), a row of a form (values to the right), or data that happens to hold a word like 户主?
 * The two readings are weighed by whether the values below, or to the right, look like what the labels announce.
 */
export function kindOfRow(
  rows: readonly (readonly string[])[],
  row: number,
  shape: RowShape,
  reader: HeadReader,
  standing: Standing | null,
): RowKind {
  const right = rightOf(rows[row]!, shape);
  if (shape.longestRun >= LONG_RUN || (shape.longestCell > LONG_CELL && shape.labelled < 3)) {
    return isForm(rows[row]!, shape, right, standing) ? "form" : "data";
  }
  const below = belowOf(rows, row, shape, reader);
  if (standing === null && isRowOfGroups(rows, row, shape, right, reader)) return "data";
  if (standing === null ? isHead(shape, below, right) : isHeadAgain(rows[row]!, shape, below, right, standing))
    return "head";
  return isForm(rows[row]!, shape, right, standing) ? "form" : "data";
}

/** 序号 | 户主 | | 联系 | over 姓名 | 身份证号 | 电话 | 住址: merged groups, which the heads below take in. */
function isRowOfGroups(
  rows: readonly (readonly string[])[],
  row: number,
  shape: RowShape,
  right: Weight,
  reader: HeadReader,
): boolean {
  if (shape.labelled > 1 || right.strong > 0 || row + 1 >= rows.length) return false;
  const cells = rows[row]!;
  const below = rows[row + 1]!;
  let merged = 0;
  for (let column = 0; column < below.length; column++) {
    if (isBlank(cells[column] ?? "") && !isBlank(below[column]!)) merged++;
  }
  if (merged === 0) return false;
  const next = shapeOfRow(below, reader);
  if (next.longestRun >= LONG_RUN || next.filled <= shape.filled - 1) return false;
  return next.labelled >= 2
    ? rightOf(below, next).fits <= 0
    : next.labelled === 1 && isRowOfGroups(rows, row + 1, next, right, reader);
}

interface Weight {
  /** Values that look as announced, less those that do not. */
  readonly fits: number;
  /** Of those, numbers under labels of rules. */
  readonly strong: number;
  /** Labels that have a value in this direction. */
  readonly values: number;
}

function isHead(shape: RowShape, below: Weight, right: Weight): boolean {
  const { labelled, filled } = shape;
  if (labelled === 1) {
    // One known head among unknown ones: only a column of numbers below it proves it, and no number beside it.
    return below.strong > 0 && right.strong === 0 && shape.longestCell <= 24;
  }
  if (below.fits > 0 && below.fits >= right.fits) return true;
  // Labels below labels are the left column of a form, under 项目 | 内容.
  if (right.fits > 0 || below.fits < 0) return false;
  // Nothing below or beside looks like anything: labels side by side are heads; label, blank, label, blank are a form.
  return right.values === 0 || labelled * 2 > filled + 1;
}

/** Further down in a table: the same heads again (page break), or other heads of the next table of the sheet. */
function isHeadAgain(
  cells: readonly string[],
  shape: RowShape,
  below: Weight,
  right: Weight,
  standing: Standing,
): boolean {
  const { labelled, filled } = shape;
  let same = 0;
  for (let column = 0; column < cells.length; column++) {
    const text = cells[column]!;
    if (!isBlank(text) && text === standing.texts[column]) same++;
  }
  if (same >= 2 && same * 2 >= filled) return true;
  return (
    labelled >= 2 &&
    labelled * 5 >= filled * 3 &&
    below.fits > 0 &&
    below.fits > right.fits &&
    below.strong + labelled > 2
  );
}

function isForm(cells: readonly string[], shape: RowShape, right: Weight, standing: Standing | null): boolean {
  if (right.values === 0) return false;
  if (standing === null)
    return right.fits > 0 || (right.values === shape.labelled && right.fits === 0 && shape.labelled > 1);
  // Among the rows of a table only a row of nothing but labels and their values is a form's (负责人 … 联系电话 … below a list).
  const label = shape.labels[shape.first];
  if (label == null || right.fits <= 0 || right.values !== shape.labelled) return false;
  if (shape.filled > 2 * shape.labelled && shape.labelled < 2) return false;
  const own = standing.meanings[shape.first] ?? null;
  return own === null || (!takesLabelWords(own) && fit(own, cells[shape.first]!) <= 0) || shape.labelled > 1;
}

/** Are the values under such a head words that also serve as labels: 证件类型 身份证, 与户主关系 户主? */
export function takesLabelWords(meaning: string): boolean {
  return WORDS_FOR_VALUES.has(meaning);
}

const WORDS_FOR_VALUES: ReadonlySet<string> = new Set([
  "kind",
  "relation",
  "social-relation",
  "project",
  "note",
  "post",
]);

function rightOf(cells: readonly string[], shape: RowShape): Weight {
  let fits = 0;
  let strong = 0;
  let values = 0;
  for (let column = 0; column < shape.labels.length; column++) {
    const label = shape.labels[column];
    if (label == null) continue;
    const beside = nextFilled(cells, column + 1);
    if (beside < 0 || shape.labels[beside] != null) continue;
    values++;
    const value = valueFrom(cells, beside, shape);
    fits += fit(label.meaning, value);
    if (fitsStrongly(label.meaning, value)) strong++;
  }
  return { fits, strong, values };
}

/** The cell, or where it holds one digit, the cells to its right with it: a number may be set one digit a cell. */
function valueFrom(cells: readonly string[], from: number, shape: RowShape): string {
  let value = cells[from]!;
  if (!/^\d$/.test(value)) return value;
  for (let column = from + 1; column < cells.length && column < from + 24; column++) {
    if (cells[column]!.length > 1 || shape.labels[column] != null) break;
    value += cells[column]!;
  }
  return value;
}

function belowOf(rows: readonly (readonly string[])[], row: number, shape: RowShape, reader: HeadReader): Weight {
  const shapes: RowShape[] = [];
  let fits = 0;
  let strong = 0;
  let values = 0;
  for (let column = 0; column < shape.labels.length; column++) {
    const label = shape.labels[column];
    if (label == null) continue;
    let passed = false;
    let found = false;
    for (let down = 1; down <= LOOK_DOWN && row + down < rows.length && !found; down++) {
      const text = rows[row + down]![column];
      if (text === undefined || isBlank(text)) continue;
      shapes[down] ??= shapeOfRow(rows[row + down]!, reader);
      if (labelAt(shapes[down]!, column) !== null) {
        passed = true;
        continue;
      }
      found = true;
      values++;
      // A value behind another label is that label's, unless the upper one is a group's.
      if (passed) continue;
      fits += fit(label.meaning, text);
      if (fitsStrongly(label.meaning, text)) strong++;
    }
    if (!found && passed) fits--;
  }
  return { fits, strong, values };
}

function labelAt(shape: RowShape, column: number): Label | null {
  return shape.labels[column] ?? null;
}

/**
 * Does the row go on with the heads of the row above it (姓名|身份证号 under 家庭成员信息)? Its labels stand under blanks, groups or the same words, and
 * nothing in it is a value of the heads above.
 */
export function continuesHead(
  rows: readonly (readonly string[])[],
  row: number,
  shape: RowShape,
  meaningsAbove: readonly (string | null)[],
  reader: HeadReader,
): boolean {
  if (shape.labelled === 0 || shape.longestRun >= LONG_RUN || shape.longestCell > LONG_CELL) return false;
  const cells = rows[row]!;
  for (let column = 0; column < cells.length; column++) {
    const text = cells[column]!;
    if (isBlank(text) || labelAt(shape, column) !== null) continue;
    if (fit(meaningsAbove[column] ?? null, text) > 0) return false;
  }
  const right = rightOf(cells, shape);
  if (right.fits > 0) return false;
  const below = belowOf(rows, row, shape, reader);
  const underKnown = cells.filter(
    (text, column) => !isBlank(text) && meaningsAbove[column] != null && !isGroup(meaningsAbove[column]!),
  ).length;
  return below.fits > 0 || (shape.labelled * 2 >= shape.filled && underKnown * 2 <= shape.filled);
}

function isGroup(meaning: string): boolean {
  return meaning === "person-name" || meaning === "organization-name" || isRuleMeaning(meaning);
}
