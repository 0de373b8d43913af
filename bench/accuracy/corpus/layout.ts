import { concat, type Fragment, insert, join, lines, type Piece, textOf } from "./fragment.js";
import type { Random } from "./random.js";
import { type Sheet, TEXT_WAYS, type TextWay } from "./template.js";

const part = (piece: Piece): Fragment => concat([piece]);

/** All rows of a sheet, titles and notes as rows whose first cell holds them. */
export function sheetRows(sheet: Sheet): Fragment[][] {
  const width = Math.max(1, ...[...sheet.head, ...sheet.rows].map((row) => row.length));
  const wide = (piece: Piece): Piece[] => [piece, ...Array.from({ length: width - 1 }, () => "")];
  const full = (row: readonly Piece[]): Piece[] => [
    ...row,
    ...Array.from({ length: Math.max(0, width - row.length) }, () => ""),
  ];
  return [
    ...(sheet.above ?? []).map(wide),
    ...sheet.head.map(full),
    ...sheet.rows.map(full),
    ...(sheet.below ?? []).map(full),
    ...(sheet.after ?? []).map(wide),
  ].map((row) => row.map(part));
}

export function pickTextWay(random: Random, sheet: Sheet): TextWay {
  return random.pick(sheet.asText ?? TEXT_WAYS);
}

const cellWidth = (text: string): number => [...text].reduce((n, c) => n + (c.charCodeAt(0) < 0x2000 ? 1 : 2), 0);

function padded(rows: readonly (readonly Piece[])[], random: Random): Fragment[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [i, piece] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cellWidth(textOf(piece)));
  const gap = random.int(2, 4);
  return rows.map((row) =>
    concat(
      row.map((piece, i) => {
        if (i === row.length - 1) return piece;
        const room = (widths[i] ?? 0) - cellWidth(textOf(piece)) + gap;
        return concat([piece, " ".repeat(room)]);
      }),
    ),
  );
}

const quoted = (piece: Piece): Piece => (/[,"\n]/.test(textOf(piece)) ? concat(['"', piece, '"']) : piece);

/** Cells that a list or a record may leave unlabelled; the others keep their head as a label. */
const SELF_EVIDENT = /姓名|姓 名|^名字|申请人$|性别|性 别|民族|民 族|序/;

function record(heads: readonly string[], row: readonly Piece[], separator: string, sparse: boolean): Fragment {
  const parts = row.flatMap((piece, i): Piece[] => {
    const head = heads[i] ?? "";
    if (/序|No\./.test(head) || textOf(piece) === "") return [];
    if (sparse && SELF_EVIDENT.test(head)) return [piece];
    return [concat([head, ":", piece])];
  });
  return join(parts, separator);
}

/** Write a table as text in one of the ways people paste them. */
export function sheetText(sheet: Sheet, way: TextWay, random: Random): Fragment {
  const above = (sheet.above ?? []).map(part);
  const after = (sheet.after ?? []).map(part);
  const body = [...sheet.head, ...sheet.rows, ...(sheet.below ?? [])];
  // Heads of lists and records have to be whole: a two-row head folds into one.
  const heads =
    sheet.head.length === 0
      ? []
      : (sheet.head.at(-1) ?? []).map((cell, i) => textOf(cell) || textOf(sheet.head[0]?.[i] ?? ""));
  const usable = heads.length === 0 && (way === "list" || way === "records") ? "tabs" : way;
  const rows = ((): Fragment[] => {
    switch (usable) {
      case "tabs":
        return body.map((row) => join(row, "\t"));
      case "pipes": {
        const edge = random.chance(0.5);
        const bar = random.pick(["|", " | ", "│"]);
        return body.map((row) => (edge ? concat(["| ", join(row, " | "), " |"]) : join(row, bar)));
      }
      case "markdown":
        return body.flatMap((row, i) => {
          const line = concat(["| ", join(row, " | "), " |"]);
          return i === sheet.head.length - 1 ? [line, part(`|${" --- |".repeat(row.length)}`)] : [line];
        });
      case "commas":
        return body.map((row) => join(row.map(quoted), ","));
      case "spaces":
        return padded(body, random);
      case "list": {
        const point = random.pick([".", "、", ". ", ")"]);
        const [comma, stop] = [random.pick([",", ",", "、", " "]), random.pick(["", ";", "。"])];
        return sheet.rows
          .filter((row) => textOf(row[1] ?? "") !== heads[1])
          .map((row, i) => concat([`${i + 1}${point}`, record(heads, row, comma, true), stop]));
      }
      case "records": {
        const gap = random.pick(["  ", "\n", " ", "\t"]);
        return sheet.rows
          .filter((row) => textOf(row[1] ?? "") !== heads[1])
          .map((row) => concat([record(heads, row, gap, false), gap === "\n" ? "\n" : ""]));
      }
    }
  })();
  return lines([...above, ...rows, ...after]);
}

/** Spaces between the characters of Chinese words, as OCR leaves them; labelled values are left as they are. */
export function scatterSpaces(fragment: Fragment, random: Random): Fragment {
  const inside = (at: number): boolean => fragment.marks.some((mark) => mark.start <= at && at <= mark.end);
  const places: [number, string][] = [];
  for (let i = 1; i < fragment.text.length; i++) {
    const pair = fragment.text.slice(i - 1, i + 1);
    if (/^[\u4e00-\u9fff]{2}$/.test(pair) && !inside(i) && random.chance(0.06)) places.push([i, " "]);
  }
  return insert(fragment, places);
}
