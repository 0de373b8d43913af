import { type Column, type ColumnName, column } from "./columns.js";
import { concat, type Piece } from "./fragment.js";
import type { Pen } from "./pen.js";
import type { Person } from "./people.js";
import { type Sheet, type Template, type TextWay, table } from "./template.js";

interface RosterPlan {
  /** Titles to choose from; `{seat}`, `{town}`, `{year}` and `{batch}` are filled in. */
  readonly titles: readonly string[];
  readonly columns: readonly ColumnName[];
  /** Columns that may be added, each with even odds. */
  readonly maybe?: readonly ColumnName[];
  readonly rows?: readonly [number, number];
  readonly years?: readonly [number, number];
  /** Prose after the table (contacts, terms, notes). */
  readonly after?: (pen: Pen) => readonly Piece[];
  readonly asText?: readonly TextWay[];
  /** Force a shape of head; by default chosen by chance. */
  readonly head?: HeadShape;
  readonly total?: boolean;
}

type HeadShape = "one" | "two" | "none" | "merged-title" | "repeated";

const fill = (pen: Pen, title: string): string =>
  title
    .replaceAll("{seat}", pen.county[2] || pen.county[1])
    .replaceAll("{town}", pen.town())
    .replaceAll("{year}", String(pen.year()))
    .replaceAll("{batch}", pen.random.pick(["第一批", "第二批", "第三批", "上半年", "下半年", "第一季度", "三月份"]));

/** A name list: one person a row. */
export function roster(plan: RosterPlan): Template {
  return table((pen) => layRoster(pen, plan));
}

export function layRoster(pen: Pen, plan: RosterPlan): Sheet {
  const { random } = pen;
  const names = [...plan.columns, ...(plan.maybe ?? []).filter(() => random.chance(0.5))];
  let columns: Column[] = names.map(column);
  const shape: HeadShape =
    plan.head ??
    random.weighted<HeadShape>([
      ["one", 40],
      ["merged-title", 25],
      ["two", 15],
      ["none", 8],
      ["repeated", 5],
    ]);
  if (shape === "none") columns = columns.filter((each) => each.plain);

  const count = random.int(...(plan.rows ?? [3, 14]));
  const people: Person[] = Array.from({ length: count }, () => pen.person(plan.years ?? [1938, 2003]));
  const heads = columns.map((each) => random.pick(each.heads));
  const rows: Piece[][] = people.map((person, index) => columns.map((each) => each.cell(pen, person, index)));
  if (shape === "repeated" && rows.length > 4) rows.splice(Math.floor(rows.length / 2), 0, [...heads]);

  const below: Piece[][] = [];
  const amountAt = names.indexOf("amount");
  if ((plan.total ?? random.chance(0.25)) && amountAt > 0 && shape !== "none") {
    const row: Piece[] = columns.map(() => "");
    row[0] = random.pick(["合计", "合 计", "总计"]);
    row[amountAt] = `${random.int(10, 99)}${random.digits(3)}.00`;
    below.push(row);
  }
  const title = fill(pen, random.pick(plan.titles));
  const above: Piece[] = shape === "one" && random.chance(0.4) ? [] : [title];
  if (above.length > 0 && random.chance(0.25))
    above.push(
      concat([`填报单位:${pen.bureau()}`, "    ", "填报日期:", pen.date(), random.chance(0.3) ? "    单位:元" : ""]),
    );
  return {
    above,
    head: shape === "none" ? [] : shape === "two" ? twoRows(pen, heads) : [heads],
    rows,
    below,
    after: plan.after?.(pen) ?? [],
    ...(plan.asText ? { asText: plan.asText } : {}),
  };
}

/** A head of two rows: a run of columns stands under a common word. */
function twoRows(pen: Pen, heads: readonly string[]): string[][] {
  const from = Math.min(heads.length - 2, pen.random.int(2, Math.max(2, heads.length - 3)));
  const length = Math.min(heads.length - from, pen.random.int(2, 3));
  const upper = heads.map((head, index) => (index < from || index >= from + length ? head : ""));
  upper[from] = pen.random.pick(["基本信息", "个人信息", "申请人信息", "人员情况", "发放信息"]);
  const lower = heads.map((head, index) => (index >= from && index < from + length ? head : ""));
  return [upper, lower];
}

/** A form with labels on the left: 姓名 | … | 性别 | …, in pairs of cells. */
export function formSheet(pairs: readonly (readonly [label: string, value: Piece])[], pairsARow: number): Piece[][] {
  const rows: Piece[][] = [];
  for (let i = 0; i < pairs.length; i += pairsARow) {
    const row = pairs.slice(i, i + pairsARow).flat();
    while (row.length < pairsARow * 2) row.push("");
    rows.push(row);
  }
  return rows;
}
