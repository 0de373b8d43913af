import type { CellContext } from "../text/context.js";
import { isWholeName } from "../text/names.js";
import { personColumns } from "./row-facts.js";

/** How far before a number its person's name may stand, in UTF-16 code units. */
const REACH = 60;
/** A name that is masked itself is many people's. */
const MASKED = /[*×某○〇xX]/;

/** The name of the person that a cell of a row is of; null where the row names none, or only in part. */
export function nameInRow(cell: CellContext): string | null {
  const row = cell.rows[cell.row] ?? [];
  const [from, to] = personColumns(cell, row.length);
  for (let column = from; column < to; column++) {
    if (cell.meanings[column] !== "person-name" || column === cell.column) continue;
    return asName(row[column]!);
  }
  // Lists without heads: the one cell that is a name.
  if (cell.meanings.includes("person-name")) return null;
  const names = row.filter((text, column) => column !== cell.column && asName(text) !== null);
  return names.length === 1 ? asName(names[0]!) : null;
}

function asName(text: string): string | null {
  const name = text.replace(/\s+/g, "");
  return isWholeName(name) && !MASKED.test(name) ? name : null;
}

/** The last name in the sentence before a number; null where none stands there. */
export function nameBefore(text: string, start: number): string | null {
  const window = text.slice(Math.max(0, start - REACH), start);
  const sentence = window.slice(Math.max(window.lastIndexOf("。"), window.lastIndexOf("\n")) + 1);
  const words = [...sentence.matchAll(/[\u4e00-\u9fff·]{2,24}/g)].reverse();
  for (const [word] of words) {
    const name = nameInWord(word.replace(TRAILING, ""));
    if (name !== null) return name;
  }
  return null;
}

const TRAILING = /(?:同志|先生|女士)$/;
/** Words that lead up to a name without a mark between: 被执行人张三, 户主李四, 姓名王五. */
const ROLE = /(?:人|者|员|户主|户|患者|村民|居民|学生|考生|同学|家长|监护人|姓名|名字|原告|被告|业主|罪犯|作者)$/;

function nameInWord(word: string): string | null {
  const whole = asName(word);
  if (whole !== null) return whole;
  for (const length of [4, 3, 2]) {
    if (word.length <= length || !ROLE.test(word.slice(0, -length))) continue;
    const name = asName(word.slice(-length));
    if (name !== null) return name;
  }
  return null;
}
