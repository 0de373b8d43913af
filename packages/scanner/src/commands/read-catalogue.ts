import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { CatalogueItem, TableBlock } from "@tuomin/core";
import { DEFAULTS } from "../config/defaults.js";
import { extract } from "../extract/extract.js";
import { identify } from "../intake/identify.js";
import { catalogueInvalid, catalogueUnreadable } from "../messages/problems.js";
import { findHeads, type Heads, headOf } from "./catalogue-heads.js";

/** Rows that are looked at for the heads: a title and notes stand above them. */
const HEAD_ROWS = 10;
const NOT_OPEN = /不予公开|不公开|非公开/;
const ON_REQUEST = /依申请/;
const OWN_ACCORD = /主动/;

/**
 * The items of a catalogue 目录, CSV or XLSX: of what is published of its own accord (`open`), or of what is not published.
 * @throws Problem naming file, row and, of a mistyped head, the nearest
 */
export async function readCatalogue(path: string, open: boolean): Promise<CatalogueItem[]> {
  const name = basename(path);
  const tables = await tablesOf(path, name);
  const items = tables.flatMap((table) => itemsOf(table, name, open));
  if (items.length === 0) throw catalogueInvalid(name, 1, "没有事项。", "there are no items.");
  return items;
}

async function tablesOf(path: string, name: string): Promise<TableBlock[]> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw catalogueUnreadable(path, (error as NodeJS.ErrnoException).code ?? "?");
  }
  const kind = identify(bytes, name);
  if (kind !== "csv" && kind !== "tsv" && kind !== "xlsx") throw catalogueUnreadable(path, kind);
  try {
    const { document } = await extract(kind, bytes, { name, inflatedBytes: DEFAULTS.inflatedBytes });
    return document.blocks.filter((block) => block.kind === "table" && block.hidden === null) as TableBlock[];
  } catch {
    throw catalogueUnreadable(path, kind);
  }
}

function itemsOf(table: TableBlock, file: string, open: boolean): CatalogueItem[] {
  const rowOf = (index: number): number =>
    Number(/\d+$/.exec(table.placeOf?.(index, 0, 0, 0).cell ?? "")?.[0] ?? index + 1);
  const found = findHeads(table.rows.slice(0, HEAD_ROWS), open);
  if ("fault" in found) {
    // A sheet of notes beside the catalogue has no heads at all.
    if (!found.like) return [];
    throw catalogueInvalid(file, rowOf(found.row), found.fault.zh, found.fault.en);
  }
  const items: CatalogueItem[] = [];
  const sheet = table.place.sheet === undefined ? "" : `“${table.place.sheet}”`;
  for (let index = found.row + 1; index < table.rows.length; index++) {
    const row = table.rows[index]!;
    // An empty row, or the title of a part.
    const content = found.heads.content === undefined ? "" : (row[found.heads.content] ?? "").trim();
    if (content === "" && row.filter((cell) => cell.trim() !== "").length < 2) continue;
    const item = itemOf(row, found.heads, open, `${file}${sheet}第${rowOf(index)}行`, items.at(-1));
    if ("fault" in item) throw catalogueInvalid(file, rowOf(index), item.fault.zh, item.fault.en);
    if (item.continues) items[items.length - 1] = item.item;
    else items.push(item.item);
  }
  return items;
}

type ReadRow =
  | { readonly item: CatalogueItem; readonly continues: boolean }
  | { readonly fault: { readonly zh: string; readonly en: string } };

function itemOf(
  row: readonly string[],
  heads: Heads,
  open: boolean,
  source: string,
  above: CatalogueItem | undefined,
): ReadRow {
  const cell = (column: keyof Heads): string => {
    const at = heads[column];
    return at === undefined ? "" : (row[at] ?? "").trim();
  };
  const name = cell("name");
  const content = cell("content");
  if (name === "" && content === "") return { fault: { zh: "“事项名称”是空的。", en: "事项名称 is empty." } };
  if (name === "") {
    // Merged cells: the item goes on in the next row.
    if (above === undefined) return { fault: { zh: "“事项名称”是空的。", en: "事项名称 is empty." } };
    return { item: { ...above, content: `${above.content}\n${content}` }, continues: true };
  }
  if (open && content === "")
    return {
      fault: {
        zh: "“公开内容”是空的：须逐项写明公开哪些要素（如 姓名、补贴金额）。",
        en: "公开内容 is empty: name the fields that are published.",
      },
    };
  const way = cell("way");
  if (open && way !== "" && ![OWN_ACCORD, ON_REQUEST, NOT_OPEN].some((known) => known.test(way)))
    return {
      fault: {
        zh: `“公开方式”应写“主动公开”“依申请公开”或“不予公开”，最接近的是“${headOf(way, ["主动公开", "依申请公开", "不予公开"])}”。`,
        en: `公开方式 must be 主动公开, 依申请公开 or 不予公开; the nearest is ${headOf(way, ["主动公开", "依申请公开", "不予公开"])}.`,
      },
    };
  const isOpen = open && !NOT_OPEN.test(way);
  const told = { basis: cell("basis"), organ: cell("organ"), platform: cell("platform"), way, limit: cell("limit") };
  return {
    item: {
      name,
      content,
      open: isOpen,
      mandatory: isOpen && (way === "" || OWN_ACCORD.test(way)),
      source,
      ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== "")),
    },
    continues: false,
  };
}
