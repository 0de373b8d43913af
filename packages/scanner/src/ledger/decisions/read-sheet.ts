import type { TableBlock } from "@tuomin/core";
import { ExtractError } from "../../extract/contract.js";
import { extract } from "../../extract/extract.js";
import { identify } from "../../intake/identify.js";
import type { Kind } from "../../intake/kind.js";
import * as said from "../../messages/import.js";
import type { Words } from "../../messages/words.js";
import { asText } from "../read-decision.js";
import { COLUMNS, type ColumnKey } from "./columns.js";
import type { ImportRow } from "./merge.js";

const SHEETS: ReadonlySet<Kind> = new Set<Kind>(["xlsx", "xls", "xlsb", "et", "ods", "csv", "tsv"]);
/** A title or a note may stand above the heads. */
const HEADS_WITHIN = 10;
/** Bytes that the sheet's parts may inflate to: some ten times a million decisions. */
const INFLATED = 4e9;

type Heads = Readonly<Partial<Record<ColumnKey, number>>>;

/**
 * The rows of decisions in a workbook that came back from a spreadsheet program, in whatever form it was saved; rows without a decision too, since they tell which findings
 * were in it. Hidden columns and sheets are read, row order does not matter.
 * @param file for messages
 * @throws Problem if it cannot be read, or has no table with identity and decision
 */
export async function readDecisionSheet(bytes: Buffer, file: string): Promise<ImportRow[]> {
  const kind = identify(bytes, file);
  if (!SHEETS.has(kind)) throw said.noDecisionSheet(file);
  const { document } = await extract(kind, bytes, { name: file, inflatedBytes: INFLATED }).catch((error: unknown) => {
    if (error instanceof ExtractError) throw said.unreadableSheet(file, error);
    throw error;
  });
  const rows: ImportRow[] = [];
  let found = false;
  for (const block of document.blocks) {
    if (block.kind !== "table") continue;
    const heads = findHeads(block);
    if (heads === null) continue;
    found = true;
    for (const row of rowsOf(block, heads.row, heads.at)) rows.push(row);
  }
  if (!found) throw said.noDecisionSheet(file);
  return rows;
}

/** The row of heads. A column that stands twice (依据 of the finding, and of the decision) is taken to the right of the decision. */
function findHeads({ rows }: TableBlock): { readonly row: number; readonly at: Heads } | null {
  for (const [row, cells] of rows.slice(0, HEADS_WITHIN).entries()) {
    const plain = cells.map((cell) => cell.replace(/\s+/g, "").toLowerCase());
    const indexOf = (key: ColumnKey, from: number): number => {
      const { zh, en } = COLUMNS.find((column) => column.key === key)!.name;
      const names = [zh, en.replace(/\s+/g, ""), key];
      return plain.findIndex((cell, index) => index >= from && names.includes(cell));
    };
    const kind = indexOf("kind", 0);
    const identity = indexOf("identity", 0);
    if (kind < 0 || identity < 0) continue;
    const at: Partial<Record<ColumnKey, number>> = { kind, identity };
    for (const key of ["reason", "basis", "expires", "who", "at"] as const) {
      const index = indexOf(key, key === "at" ? 0 : kind);
      if (index >= 0) at[key] = index;
    }
    return { row, at };
  }
  return null;
}

function* rowsOf(block: TableBlock, head: number, heads: Heads): Generator<ImportRow> {
  for (let row = head + 1; row < block.rows.length; row++) {
    const cells = block.rows[row]!;
    const cell = (key: ColumnKey): string => asText(cells[heads[key] ?? -1]);
    const draft = {
      identity: cell("identity"),
      kind: cell("kind"),
      reason: cell("reason"),
      basis: cell("basis"),
      expires: cell("expires"),
      who: cell("who"),
    };
    if (Object.values(draft).every((text) => text === "")) continue;
    yield { where: whereIs(block, row, heads.identity!), draft, at: cell("at") };
  }
}

function whereIs(block: TableBlock, row: number, column: number): Words {
  const place = block.placeOf?.(row, column, 0, 0) ?? block.place;
  const number = Number(/\d+$/.exec(place.cell ?? "")?.[0] ?? place.line ?? row + 1);
  return said.ROW(number, place.sheet ?? null);
}
