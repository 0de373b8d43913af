import { readDate } from "../rules/calendar-date.js";
import { isIdentityMeaning } from "../rules/identity/meanings.js";
import type { CellContext } from "../text/context.js";
import { countyIn } from "./county.js";
import { identityIn } from "./identity-beside.js";
import { ageFact, birthFact, divisionFact, type Fact, sexFact } from "./knowledge.js";

/** Cells of a row looked at: lists of people are rarely wider. */
const WIDEST_ROW = 48;

/** Meanings of columns that say where a person is registered or lives. */
const PLACES: ReadonlySet<string> = new Set(["address", "county", "township", "village"]);

/**
 * What the other cells of a row say of the person whose masked number stands in `cell`. Where a row is about several people (户主 … 家庭成员 …, 男方 … 女方 …) only
 * the columns between this person's name and the next name count.
 */
export function factsOfRow(cell: CellContext): readonly Fact[] {
  const row = cell.rows[cell.row] ?? [];
  const [from, to] = personColumns(cell, Math.min(row.length, WIDEST_ROW));
  const facts: Fact[] = [];
  const add = (fact: Fact | null): void => {
    if (fact !== null && !facts.some(({ kind }) => kind === fact.kind && kind !== "number")) facts.push(fact);
  };
  for (let column = from; column < to; column++) {
    const text = row[column]!.trim();
    if (column === cell.column || text === "") continue;
    add(factOfCell(text, cell.meanings[column] ?? null));
  }
  return facts;
}

/** The columns of a row that are about the same person as the cell: from his name to the next name, half-open. */
export function personColumns({ meanings, column }: CellContext, width: number): readonly [number, number] {
  const names: number[] = [];
  for (let index = 0; index < width; index++) if (meanings[index] === "person-name") names.push(index);
  if (names.length < 2) return [0, width];
  const next = names.find((index) => index > column) ?? width;
  const own = names.filter((index) => index <= column).pop();
  // Left of the first name stand serial number and village: they are of the row.
  return own === undefined || own === names[0] ? [0, own === undefined ? names[1]! : next] : [own, next];
}

function factOfCell(text: string, meaning: string | null): Fact | null {
  if (meaning === "birth-date") {
    const date = readDate(text, 0, true);
    return date === null ? null : birthFact(date.year, date.month, date.day);
  }
  if (meaning === "sex" || (meaning === null && (text === "男" || text === "女"))) return sexFact(text);
  if (meaning === "age") return ageFact(Number(/^(\d{1,3})(?:周?岁)?$/.exec(text)?.[1] ?? 0));
  if (meaning !== null && PLACES.has(meaning)) {
    const divisions = countyIn(text);
    return divisions === null ? null : divisionFact(divisions);
  }
  if (meaning === null || isIdentityMeaning(meaning) || meaning === "individual-tax-number") {
    const pattern = identityIn(text);
    return pattern === null
      ? null
      : { kind: "number", known: {}, pattern, zh: "另一列的证件号码", en: "a number of identity in another column" };
  }
  return null;
}
