import type { Document, Place } from "../document.js";
import { labelSets } from "../rules/label-sets.js";
import { RULES } from "../rules/registry.js";
import { layoutTable } from "../table/layout.js";
import { findTextTables } from "../table/text-table.js";
import { type CellContext, type Context, createContext } from "../text/context.js";
import { compileLabels, type LabelTrie } from "../text/labels.js";
import { normalise } from "../text/normalise.js";
import { unitsOf } from "../text/units.js";
import type { Fragment } from "./fragment.js";
import { nameBefore, nameInRow } from "./fragment-name.js";
import { type Fact, knownBy } from "./knowledge.js";
import { isMaskSign } from "./mask-signs.js";
import { maskedNumberAt } from "./masked-at.js";
import { maskedTokensAt } from "./masked-token.js";
import { factsOfRow } from "./row-facts.js";
import { factsOfSentence } from "./sentence-facts.js";

/** A masked number of a named person in a document, weakly or well masked. */
export interface DocumentFragment extends Omit<Fragment, "where"> {
  /** Index into `document.blocks`. */
  readonly block: number;
  readonly place: Place;
  readonly hidden: string | null;
}

let labels: LabelTrie | null = null;

/**
 * The masked numbers of a document that stand beside a person's name, for `linkFragments`. Documents without any cost one look at each character.
 * @param document as the extractors make it
 */
export function collectFragments(document: Document): DocumentFragment[] {
  const found: DocumentFragment[] = [];
  document.blocks.forEach((block, index) => {
    const add = (fragment: Omit<Fragment, "where">, place: Place, hidden: string | null): void => {
      found.push({ ...fragment, block: index, place, hidden });
    };
    if (block.kind === "text") {
      if (!mayHoldMasked(block.text)) return;
      for (const { start, end, ...fragment } of fragmentsOfText(block.text)) {
        add(fragment, block.placeOf?.(start, end) ?? block.place, block.hidden);
      }
      return;
    }
    if (!block.rows.some((row) => row.some(mayHoldMasked))) return;
    for (const { row, column, start, end, ...fragment } of fragmentsOfRows(block.rows)) {
      const place = block.placeOf?.(row, column, start, end) ?? block.place;
      add(fragment, place, block.hiddenOf?.(row, column) ?? block.hidden);
    }
  });
  return found;
}

/**
 * Is there a sign of masking with a digit, or a sign and a digit, beside it? The X that ends a number in plain sight is none, unless another sign stands so near before it
 * that both may be of one number (520103 ******** 004X).
 */
function mayHoldMasked(text: string): boolean {
  const units = unitsOf(text);
  for (let at = 0; at < units.length; at++) {
    if (!isAnyDigit(units[at]!)) continue;
    if (at > 0 && isMaskSign(units[at - 1]!)) return true;
    if (at + 1 === units.length) return false;
    const sign = units[at + 1]!;
    if (isMaskSign(sign) && !(isCheckX(sign, text.charCodeAt(at + 2)) && !hasSignBefore(text, at))) return true;
  }
  return false;
}

function hasSignBefore(text: string, end: number): boolean {
  for (let at = Math.max(0, end - NEAR); at < end; at++) {
    if (isMaskSign(text.charCodeAt(at)) && !isAnyDigit(text.charCodeAt(at - 1))) return true;
  }
  return false;
}

/** No number with its gaps is longer (masked-token.ts: eleven pieces of 28 signs). */
const NEAR = 352;

/** Is it the X that ends an ID (…004X，)? Behind it the text ends, or a mark stands that no number goes over. */
function isCheckX(unit: number, behind: number): boolean {
  return (unit === 0x58 || unit === 0x78) && (Number.isNaN(behind) || ENDS.includes(String.fromCharCode(behind)));
}

const ENDS = "，。；、：）)";

function isAnyDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

type InText = Omit<Fragment, "where"> & Span;
type InRows = InText & { readonly row: number; readonly column: number };

/** Is there anything that digits and signs may be a number by, whatever its label? Tables in the text are looked for only then. */
function holdsToken(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (!isMaskSign(text.charCodeAt(at))) continue;
    // Lines of a form mask only what is of a number's full length; no number is shorter than a mobile.
    if (maskedTokensAt(text, at, true).some(({ lined, signs }) => !lined || signs.length >= 11)) return true;
  }
  return false;
}

/** Offsets are of the text as given. */
function fragmentsOfText(source: string): InText[] {
  labels ??= compileLabels(labelSets(RULES));
  const normal = normalise(source);
  if (!holdsToken(normal.text)) return [];
  const found: InText[] = [];
  let from = 0;
  const addProse = (to: number): void => {
    if (from < to)
      found.push(...readFragments(createContext(normal.text, labels!, null, from, normal.units), from, to));
  };
  for (const table of findTextTables(normal.text, normal.units, labels)) {
    addProse(table.start);
    from = table.end;
    const rows = table.rows.map((row) => row.map((cell) => normal.text.slice(cell.start, cell.end)));
    for (const { row, column, start, end, ...fragment } of readRows(rows)) {
      const shift = table.rows[row]![column]!.start;
      found.push({ ...fragment, start: start + shift, end: end + shift });
    }
  }
  addProse(normal.text.length);
  return found.map(({ start, end, ...fragment }) => ({
    ...fragment,
    start: normal.toSource(start),
    end: normal.toSource(end - 1) + 1,
  }));
}

/** Offsets are of the cells as given. */
function fragmentsOfRows(rows: readonly (readonly string[])[]): InRows[] {
  const found = readRows(rows.map((row) => row.map((cell) => normalise(cell).text)));
  return found.map((fragment) => {
    const { toSource } = normalise(rows[fragment.row]![fragment.column]!);
    return { ...fragment, start: toSource(fragment.start), end: toSource(fragment.end - 1) + 1 };
  });
}

function readRows(rows: readonly (readonly string[])[]): InRows[] {
  labels ??= compileLabels(labelSets(RULES));
  const layout = layoutTable(rows, labels);
  const found: InRows[] = [];
  rows.forEach((cells, row) => {
    cells.forEach((text, column) => {
      if (!mayHoldMasked(text)) return;
      const context = createContext(text, labels!, layout.contextOf(row, column));
      for (const fragment of readFragments(context, 0, text.length)) found.push({ ...fragment, row, column });
    });
  });
  return found;
}

function readFragments(context: Context, from: number, to: number): InText[] {
  const { text, cell } = context;
  const found: InText[] = [];
  for (let at = from; at < to; at++) {
    if (!isMaskSign(text.charCodeAt(at))) continue;
    const span = maskedNumberAt(at, context);
    if (span === null || span.number.pattern === "") continue;
    const { start, end, number } = span;
    at = end - 1;
    const name = (cell === null ? null : nameInRow(cell)) ?? nameBefore(text, start);
    if (name === null) continue;
    found.push({
      kind: number.kind,
      pattern: number.pattern,
      name,
      context: contextOf(cell, text, start, end),
      start,
      end,
    });
  }
  return found;
}

function contextOf(cell: CellContext | null, text: string, start: number, end: number): Fragment["context"] {
  const facts: Fact[] = cell === null ? [] : [...factsOfRow(cell)];
  if (cell === null || end - start < text.trim().length - 4) facts.push(...factsOfSentence(text, start, end));
  const { sex, birthYear, birthMonth, birthDay, divisions } = knownBy(facts);
  return {
    ...(sex === undefined ? {} : { sex }),
    ...(birthYear === undefined ? {} : { birthYear }),
    ...(birthMonth === undefined ? {} : { birthMonth }),
    ...(birthDay === undefined ? {} : { birthDay }),
    ...(divisions === undefined ? {} : { divisions }),
  };
}
