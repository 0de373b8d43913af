import { passesLuhn } from "../rules/checksums/luhn.js";
import { hasIdCheckDigit } from "../rules/checksums/mod11-2.js";
import type { Label } from "../text/labels.js";
import type { ColumnHeads } from "./column-heads.js";
import type { HeadReader } from "./head-cell.js";

/** Rows looked at to judge a column without a known head. */
const SAMPLE = 60;
/** Fewer numbers prove nothing. */
const FEWEST = 4;
/** A list without heads is judged in blocks of so many rows, each by its own first rows. */
export const HEADLESS_BLOCK = 512;
/** Columns beyond are not judged by their contents. */
const WIDEST_HEADLESS = 64;

/** What a column's numbers say of it: the words its head would be, or that they are nobody's. */
type Verdict = "身份证号" | "手机号码" | "银行卡号" | "other" | null;

/** Heads with those of columns added that have no known head, but whose contents tell what they are. */
export function withInferred(
  rows: readonly (readonly string[])[],
  columns: ColumnHeads,
  reader: HeadReader,
): ColumnHeads {
  if (columns.heads.every((head) => head !== null)) return columns;
  const inferred = columns.heads.map((head, column) => head ?? inferHead(rows, columns.next, column, reader));
  const heads = inferred.map((head, column) =>
    columns.heads[column] === null && isContractCode(rows, columns.next, column, inferred) ? OTHER : head,
  );
  return { ...columns, heads, meanings: heads.map((head) => head?.meaning ?? null) };
}

/** The same for a block of a list without heads that starts at `row`; null where nothing is known. */
export function headsOfHeadless(
  rows: readonly (readonly string[])[],
  row: number,
  reader: HeadReader,
): ColumnHeads | null {
  const unknown = new Array<null>(Math.min(rows[row]!.length, WIDEST_HEADLESS)).fill(null);
  const none: ColumnHeads = { next: row, heads: unknown, texts: unknown.map(() => ""), meanings: unknown };
  const columns = withInferred(rows, none, reader);
  return columns.meanings.some((meaning) => meaning !== null) ? columns : null;
}

const OTHER: Label = { meaning: "other", word: "", start: 0, end: 0 };

/**
 * 承包方编码 (NY/T 2538: the village group's 14 digits and four more) can pass every check of an ID. A column of such numbers, all of one county and all "born" in 2000 or later,
 * is one where another column of the rows holds IDs that are not so: in lists of contractors the code stands beside the ID of the head of household.
 */
function isContractCode(
  rows: readonly (readonly string[])[],
  from: number,
  column: number,
  heads: readonly (Label | null)[],
): boolean {
  const meaning = heads[column]?.meaning;
  if (meaning === undefined || !/^resident-id/.test(meaning) || !isAlike(rows, from, column)) return false;
  return heads.some(
    (head, other) =>
      other !== column && head?.meaning === meaning && isDatedColumn(rows, from, other) && !isAlike(rows, from, other),
  );
}

/** The 18 digits of a column's first rows. */
function sampleOf(rows: readonly (readonly string[])[], from: number, column: number): string[] {
  return rows
    .slice(from, from + SAMPLE)
    .map((row) => row[column]?.replace(/[ -]/g, "") ?? "")
    .filter((text) => /^\d{17}[\dXx]$/.test(text));
}

function isDatedColumn(rows: readonly (readonly string[])[], from: number, column: number): boolean {
  const numbers = sampleOf(rows, from, column);
  return numbers.length >= FEWEST && numbers.every(isDated);
}

function isAlike(rows: readonly (readonly string[])[], from: number, column: number): boolean {
  const numbers = sampleOf(rows, from, column);
  const county = numbers[0]?.slice(0, 6);
  return numbers.every((number) => number.slice(0, 6) === county && number[6] === "2");
}

/** `start` and `end` are 0: the head has no text of its own. */
function inferHead(
  rows: readonly (readonly string[])[],
  from: number,
  column: number,
  reader: HeadReader,
): Label | null {
  const verdict = judgeColumn(rows, from, column);
  if (verdict === null) return null;
  if (verdict === "other") return OTHER;
  const label = reader.labelOf(verdict);
  return label === null ? null : { ...label, start: 0, end: 0 };
}

/**
 * Overwhelming only: four of five numbers with the check digit of an ID or of a card, or of the form of a mobile; running numbers of another length; or numbers of
 * one length of which most cannot be what that length suggests (11 digits: a mobile, 18: an ID). Cells that are no numbers must be few.
 */
function judgeColumn(rows: readonly (readonly string[])[], from: number, column: number): Verdict {
  const numbers: string[] = [];
  let words = 0;
  for (let row = from; row < rows.length && row < from + SAMPLE; row++) {
    const text = rows[row]![column]?.replace(/[ -]/g, "") ?? "";
    if (text === "") continue;
    if (/^\d{7,21}[Xx]?$/.test(text)) numbers.push(text.toUpperCase());
    else words++;
    // Most columns hold words: a few rows tell.
    if (words > FEWEST && words > numbers.length) return null;
  }
  if (numbers.length < FEWEST || words * 2 > numbers.length) return null;
  const share = (test: (number: string) => boolean): number => numbers.filter(test).length / numbers.length;
  if (share(isId) >= 0.8) return "身份证号";
  if (share(isMobile) >= 0.8) return "手机号码";
  if (share(isCard) >= 0.8) return "银行卡号";
  const length = numbers[0]!.length;
  if (length < 8 || numbers.some((number) => number.length !== length)) return null;
  const isPossible = length === 11 ? isMobile : length === 18 ? isDated : null;
  if (isPossible === null) return isRunning(numbers) ? "other" : null;
  return share(isPossible) < 0.5 ? "other" : null;
}

function isId(number: string): boolean {
  return isDated(number) && hasIdCheckDigit(number);
}

function isDated(number: string): boolean {
  return /^[1-9]\d{5}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(number);
}

function isMobile(number: string): boolean {
  return /^1[3-9]\d{9}$/.test(number);
}

/** UnionPay's cards; others are left to the rules. */
function isCard(number: string): boolean {
  return /^62\d{14,17}$/.test(number) && passesLuhn(number);
}

/** Four of five follow the one before by 1. */
function isRunning(numbers: readonly string[]): boolean {
  let steps = 0;
  for (let index = 1; index < numbers.length; index++) {
    // The last nine digits are exact as a number; a carry beyond them costs one step.
    if (Number(numbers[index]!.slice(-9)) - Number(numbers[index - 1]!.slice(-9)) === 1) steps++;
  }
  return steps * 5 >= (numbers.length - 1) * 4;
}
