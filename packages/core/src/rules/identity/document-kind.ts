import type { Context } from "../../text/context.js";

const MOST_CELLS = 24;
const LONGEST_CELL = 40;

/** Whether another cell of the same row says which document the number under a head such as 证件号码 is of. */
export function isKindInRow(context: Context, kind: RegExp): boolean {
  const { cell } = context;
  const row = cell?.rows[cell.row];
  if (cell === null || row === undefined) return false;
  return row
    .slice(0, MOST_CELLS)
    .some((text, column) => column !== cell.column && text.length <= LONGEST_CELL && kind.test(text));
}

const BEHIND = 12;

/** Whether the kind of the document is told behind the number that ends before `end`: E12345678（护照）. */
export function isKindBehind(text: string, end: number, kind: RegExp): boolean {
  const after = text.slice(end, end + BEHIND);
  const match = /^\s?[（(]([^）)\n]{2,10})/.exec(after);
  return match !== null && kind.test(match[1]!);
}
