import { type DocumentFinding, maskedSample, type TableBlock } from "@tuomin/core";
import type { FindingRecord } from "../ledger/finding-record.js";
import type { Checked } from "../work/check.js";
import type { Context, ContextCell } from "./desk/contract.js";

/** Which finding of a file is meant. The key of the fingerprints is not needed for it, and not given. */
export type Wanted = Pick<FindingRecord, "path" | "rule" | "category" | "masked" | "place">;

/** Characters (UTF-16 code units) around a value in running text. */
const AROUND = 80;
/** Cells of a row, and rows in which its heads are looked for. */
const MOST_CELLS = 40;
const HEADS_WITHIN = 6;

/**
 * What stands around a finding in a file that was read again: text, or the row of its table. Every other finding in it is masked, and this one too unless `reveal`.
 * @returns null where the file does not hold it any more
 */
export function contextOf(files: readonly Checked[], wanted: Wanted, reveal: boolean): Context | null {
  const file = files.find(({ path }) => path === wanted.path);
  const document = file?.examined.document;
  if (file === undefined || document === null || document === undefined) return null;
  const alike = file.examined.findings.filter(
    ({ rule, category, value }) =>
      rule === wanted.rule && category === wanted.category && maskedSample(value, category) === wanted.masked,
  );
  const place = JSON.stringify(wanted.place);
  const found =
    alike.find((finding) => JSON.stringify(finding.place) === place) ?? (alike.length === 1 ? alike[0] : undefined);
  if (found === undefined) return null;
  const block = document.blocks[found.block]!;
  const near = file.examined.findings.filter((finding) => finding.block === found.block);
  const shown = reveal ? found.value : maskedSample(found.value, found.category);
  if (block.kind === "table") return rowOf(block, found, near, shown);
  return {
    kind: "text",
    before: hide(block.text, near, found, Math.max(0, found.start - AROUND), found.start),
    value: shown,
    after: hide(block.text, near, found, found.end, Math.min(block.text.length, found.end + AROUND)),
  };
}

function rowOf(block: TableBlock, found: DocumentFinding, near: readonly DocumentFinding[], shown: string): Context {
  const row = found.row ?? 0;
  const cells = block.rows[row] ?? [];
  const heads = headsAbove(block, row, near);
  const end = found.endColumn ?? found.column ?? 0;
  const list: ContextCell[] = [];
  for (const [column, text] of cells.entries()) {
    const here = near.filter((finding) => finding.row === row && finding.column === column);
    const head = heads[column] ?? "";
    if (column === found.column) {
      list.push({
        head,
        before: hide(text, here, found, 0, found.start),
        value: shown,
        after: hide(text, here, found, found.end, text.length),
      });
    } else if (text !== "" && !(column > (found.column ?? 0) && column <= end)) {
      const inside = near.some(
        (other) => other.row === row && column > (other.column ?? 0) && column <= (other.endColumn ?? -1),
      );
      list.push({ head, before: inside ? "*" : hide(text, here, found, 0, text.length), value: null, after: "" });
    }
  }
  const at = list.findIndex(({ value }) => value !== null);
  return { kind: "row", cells: list.slice(Math.max(0, at - MOST_CELLS / 2), at + MOST_CELLS / 2) };
}

/** The row of heads: the last of the first rows that holds no finding and is at least half as wide as the row. */
function headsAbove({ rows }: TableBlock, row: number, near: readonly DocumentFinding[]): readonly string[] {
  const width = rows[row]?.filter((cell) => cell !== "").length ?? 0;
  const taken = new Set(near.map((finding) => finding.row));
  let heads: readonly string[] = [];
  for (let above = 0; above < Math.min(row, HEADS_WITHIN); above++) {
    if (taken.has(above)) break;
    const cells = rows[above]!;
    if (cells.filter((cell) => cell !== "").length >= width / 2) heads = cells;
  }
  return heads;
}

/** A part of a text with every finding in it masked, but for the one that is shown beside it. A finding that reaches over the edge is masked as a whole. */
function hide(
  text: string,
  findings: readonly DocumentFinding[],
  own: DocumentFinding,
  from: number,
  to: number,
): string {
  let shown = "";
  let at = from;
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    const { start, end, value, category } = finding;
    if (finding === own || end <= at || start >= to) continue;
    shown += text.slice(at, Math.max(at, start)) + maskedSample(value, category);
    at = Math.max(at, Math.min(end, to));
  }
  return shown + text.slice(at, Math.max(at, to));
}
