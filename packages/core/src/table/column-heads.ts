import { headOfKey } from "../rules/key-heads.js";
import type { Label } from "../text/labels.js";
import type { HeadReader } from "./head-cell.js";
import { continuesHead } from "./head-row.js";
import { isRuleMeaning } from "./head-trie.js";
import { isBlank, shapeOfRow } from "./row-shape.js";

/** The heads of a table: what each column is. */
export interface ColumnHeads {
  /** The first row below the heads. */
  readonly next: number;
  readonly heads: readonly (Label | null)[];
  /** The whole text of each column's head, groups first; "" where there is none. */
  readonly texts: readonly string[];
  readonly meanings: readonly (string | null)[];
}

/** Heads in more rows than this are not seen; statistics have them, lists of people do not. */
const MOST_HEAD_ROWS = 4;

const MOST_GROUP_ROWS = 2;

/** Reads the heads that start in `row`, with their further rows. `free`: does a row above belong to nothing, so that it may hold the groups? */
export function readColumnHeads(
  rows: readonly (readonly string[])[],
  row: number,
  free: (row: number) => boolean,
  reader: HeadReader,
): ColumnHeads {
  let top = row;
  while (free(top - 1) && row - top < MOST_GROUP_ROWS && mayHoldGroups(rows[top - 1]!, rows[top]!)) top--;
  let heads = combineHeads(null, rows[top]!, reader);
  for (let below = top + 1; below <= row; below++) heads = combineHeads(heads.texts, rows[below]!, reader);
  let next = row + 1;
  while (next < rows.length && next < row + MOST_HEAD_ROWS) {
    const shape = shapeOfRow(rows[next]!, reader);
    if (!continuesHead(rows, next, shape, heads.meanings, reader)) break;
    heads = combineHeads(heads.texts, rows[next]!, reader);
    next++;
  }
  return { next, ...heads };
}

/** Heads without their place. */
export type Heads = Omit<ColumnHeads, "next">;

/** Short texts without digits or colons, at least two of them or one that stands over several heads: 申请人信息, 家庭成员. */
function mayHoldGroups(above: readonly string[], below: readonly string[]): boolean {
  let filled = 0;
  let last = -1;
  for (let column = 0; column < above.length; column++) {
    const text = above[column]!;
    if (isBlank(text)) continue;
    if (text.length > 20 || /[:：。，；]|\d{3}/.test(text)) return false;
    filled++;
    last = column;
  }
  if (filled === 0) return false;
  // A single text in the first column is a title.
  const first = above.findIndex((text) => !isBlank(text));
  return filled >= 2 ? !isBlank(below[last] ?? "") : first > 0;
}

/** The heads `above` (groups, or the heads read so far) and the cells of the row below them, as one. */
export function combineHeads(above: readonly string[] | null, cells: readonly string[], reader: HeadReader): Heads {
  const width = Math.max(cells.length, above?.length ?? 0);
  const heads: (Label | null)[] = [];
  const texts: string[] = [];
  let group = "";
  for (let column = 0; column < width; column++) {
    const upper = above?.[column] ?? "";
    const lower = isBlank(cells[column] ?? "") ? "" : inChinese(cells[column]!.trim());
    if (upper !== "") {
      // Without a head of its own below its first column it is merged downwards, not sidewards.
      group = lower === "" ? "" : upper;
    }
    const over = upper !== "" ? upper : lower === "" ? "" : group;
    const text = over === "" || lower === "" || over === lower ? lower || over : `${over} ${lower}`;
    texts.push(text);
    heads.push(text === "" ? null : labelOf(over, lower, text, reader));
  }
  return { heads, texts, meanings: heads.map((head) => head?.meaning ?? null) };
}

/** A key in Latin letters as the head it stands for, so that bcydwdz is read as a body's address; any other head as it is. */
function inChinese(text: string): string {
  return headOfKey(text) ?? text;
}

function labelOf(over: string, lower: string, text: string, reader: HeadReader): Label | null {
  if (over === "" || lower === "" || over === lower) return reader.labelLooselyOf(text);
  const shift = text.length - lower.length;
  const own = reader.labelOf(lower);
  if (own !== null) {
    const ofGroup = own.meaning === "person-name" ? reader.labelOf(over) : null;
    // 联系电话 over 本人|监护人: the group says what, the lower row whose.
    if (ofGroup !== null && isRuleMeaning(ofGroup.meaning)) return ofGroup;
    return { ...own, start: own.start + shift, end: own.end + shift };
  }
  return reader.labelLooselyOf(text);
}
