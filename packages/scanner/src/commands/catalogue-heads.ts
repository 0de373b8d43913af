import { nearest } from "../messages/nearest.js";
import type { Words } from "../messages/words.js";

/** The columns of a catalogue that are read, with the heads they have: the first is the one that messages name. */
const COLUMNS = {
  name: ["事项名称", "公开事项", "二级事项", "事项"],
  content: ["公开内容", "公开要素"],
  organ: ["公开主体"],
  platform: ["公开平台", "公开渠道", "公开渠道和载体"],
  way: ["公开方式"],
  limit: ["公开时限", "公开时间"],
  basis: ["公开依据"],
} as const;

type Column = keyof typeof COLUMNS;
const NAMES = Object.keys(COLUMNS) as Column[];
const HEADS: readonly string[] = NAMES.flatMap((column) => COLUMNS[column]);

/** Where each column stands (from 0); a catalogue need not have all. */
export type Heads = Readonly<Partial<Record<Column, number>>>;

export type FoundHeads =
  | { readonly row: number; readonly heads: Heads }
  /** `like`: whether some row has at least one of the heads, or nearly; else the table is something else. */
  | { readonly row: number; readonly fault: Words; readonly like: boolean };

/** The row of heads, or what is wrong with the one that is most like it. `open`: 公开内容 is asked for. */
export function findHeads(rows: readonly (readonly string[])[], open: boolean): FoundHeads {
  let best = { row: 0, heads: {} as Heads, known: 0 };
  rows.forEach((cells, row) => {
    const heads = headsOf(cells);
    const known = Object.keys(heads).length + cells.filter((cell) => nearHead(bare(cell)) !== null).length / 2;
    if (known > best.known) best = { row, heads, known };
  });
  const missing = NAMES.find(
    (column) => (column === "name" || (open && column === "content")) && best.heads[column] === undefined,
  );
  const cells = rows[best.row] ?? [];
  for (const cell of cells) {
    const near = nearHead(bare(cell));
    if (near !== null && best.heads[near] === undefined)
      return {
        row: best.row,
        like: true,
        fault: {
          zh: `不认识的列“${cell.trim()}”，是不是“${COLUMNS[near][0]}”？`,
          en: `unknown column ${cell.trim()}. Did you mean ${COLUMNS[near][0]}?`,
        },
      };
  }
  if (missing === undefined) return { row: best.row, heads: best.heads };
  const head = COLUMNS[missing][0];
  const near = nearest(
    head,
    cells.map(bare).filter((cell) => cell !== "" && !HEADS.includes(cell)),
  );
  return {
    row: best.row,
    like: best.known >= 1,
    fault: {
      zh: `缺少“${head}”列${near === null ? "" : `，最接近的是“${near}”`}。`,
      en: `there is no column ${head}${near === null ? "" : `; the nearest is ${near}`}.`,
    },
  };
}

/** The known word nearest to what is written; the first where none is near. */
export function headOf(written: string, known: readonly string[]): string {
  return nearest(written, known) ?? known[0]!;
}

function headsOf(cells: readonly string[]): Heads {
  const heads: Partial<Record<Column, number>> = {};
  for (const column of NAMES) {
    for (const head of COLUMNS[column]) {
      const at = cells.findIndex((cell) => bare(cell) === head);
      if (at < 0) continue;
      heads[column] = at;
      break;
    }
  }
  return heads;
}

/** A head without spaces and what stands in brackets: 公开内容（要素）. */
function bare(cell: string): string {
  return cell.replace(/\s+/g, "").replace(/[（(][^（(）)]*[）)]/g, "");
}

/** The column that a head of one wrong, missing or surplus character means. */
function nearHead(head: string): Column | null {
  if (head.length < 3 || HEADS.includes(head)) return null;
  return NAMES.find((column) => COLUMNS[column].some((known) => known.length >= 4 && isOneEdit(head, known))) ?? null;
}

function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
