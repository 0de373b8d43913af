import type { Block } from "@tuomin/core";
import { walkPart } from "../ooxml/part.js";
import { relationsOf } from "../ooxml/relations.js";
import { attribute } from "../xml-walk.js";
import type { Zip } from "../zip/zip.js";
import { showNumber } from "./number-format.js";

const VALUES = new Set(["s", "n", "d", "b", "e", "m", "x"]);

/**
 * A pivot table's cache: the whole source table, kept in the file even where the sheet it came from was taken out
 * (ECMA-376 part 1, 18.10). One hidden table, the fields' names as heads.
 */
export function pivotCacheBlock(zip: Zip, part: string): Block | null {
  const heads: string[] = [];
  const shared: string[][] = [];
  let inShared = false;
  walkPart(zip, part, {
    open: (name, attributes) => {
      if (name === "cacheField") {
        heads.push(attribute(attributes, "name") ?? "");
        shared.push([]);
      } else if (name === "sharedItems") inShared = true;
      else if (inShared && VALUES.has(name)) shared.at(-1)?.push(itemText(name, attribute(attributes, "v")));
    },
    close: (name) => {
      if (name === "sharedItems") inShared = false;
    },
  });
  const rows: string[][] = [];
  for (const relation of relationsOf(zip, part)) {
    if (relation.type !== "pivotCacheRecords") continue;
    walkPart(zip, relation.target, {
      open: (name, attributes) => {
        if (name === "r") rows.push([]);
        const row = rows.at(-1);
        if (row === undefined || !VALUES.has(name)) return;
        const value = attribute(attributes, "v");
        row.push(name === "x" ? (shared[row.length]?.[Number(value)] ?? "") : itemText(name, value));
      },
    });
  }
  if (rows.length === 0) rows.push(...transpose(shared));
  if (rows.length === 0) return null;
  const place = { part: `pivot cache ${part.replace(/^.*\//, "")}` };
  return { kind: "table", rows: [heads, ...rows], place, hidden: "pivot cache" };
}

function itemText(name: string, value = ""): string {
  if (name === "n") return showNumber(value, "General", false).text;
  return name === "d" ? value.replace(/T00:00:00$/, "") : value;
}

/** Without records the shared values of every field are all there is; those of one line then do not belong together. */
function transpose(columns: readonly (readonly string[])[]): string[][] {
  const height = columns.reduce((most, column) => Math.max(most, column.length), 0);
  return Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? ""));
}

/** Cells of another workbook, remembered by a formula that reads them (ECMA-376 part 1, 18.14). */
export function externalLinkBlock(zip: Zip, part: string): Block | null {
  const rows = new Map<string, string[]>();
  let row: string[] | null = null;
  let taking = false;
  let sheet = "";
  walkPart(zip, part, {
    open: (name, attributes) => {
      if (name === "sheetData") sheet = attribute(attributes, "sheetId") ?? "";
      else if (name === "row") {
        row = [];
        rows.set(`${sheet}:${attribute(attributes, "r") ?? rows.size}`, row);
      } else if (name === "cell") row?.push("");
      else if (name === "v") taking = true;
    },
    text: (text) => {
      if (taking && row !== null && row.length > 0) row[row.length - 1] += text;
    },
    close: (name) => {
      if (name === "v") taking = false;
      else if (name === "row") row = null;
    },
  });
  const table = [...rows.values()].map((cells) => cells.map((cell) => showNumber(cell, "General", false).text));
  if (!table.some((cells) => cells.some((cell) => cell !== ""))) return null;
  const place = { part: `external link ${part.replace(/^.*\//, "")}` };
  return { kind: "table", rows: table, place, hidden: "external link" };
}
