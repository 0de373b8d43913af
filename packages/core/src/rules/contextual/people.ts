import { isHan } from "../../text/chars.js";
import type { CellContext, Context } from "../../text/context.js";
import { isWholeName } from "../../text/names.js";
import { type Mention, mentionsWithin } from "./mention.js";

/** How far before a phrase the person may be named, in UTF-16 code units, and how far behind it (a signature, 患者张三). */
const BEFORE_REACH = 300;
const BEHIND_REACH = 120;

/** A text is searched for names in pieces of this length, each once, when first asked for. */
const PIECE = 512;
/** A piece begins and ends between words (runs of Han characters), so that where it does has no bearing on the names found; runs that are longer are cut. */
const LONGEST_WORD = 64;

/** The persons named around a place. */
export interface People {
  /** Those named within the reach of `at`, in order of the text. */
  readonly around: (at: number) => readonly Mention[];
  /** Those named within the reach of any place from `from` to `to`. */
  readonly between: (from: number, to: number) => readonly Mention[];
  /** `at` itself if somebody is named within its reach; else a place up to which, from `at` on, that can be said of none. */
  readonly nobodyUntil: (at: number) => number;
  /** Does the row of the cell name a natural person, or hold a number of one? False outside tables. */
  readonly inRow: () => boolean;
}

const NOBODY: readonly Mention[] = [];

/** The persons of a context: read lazily and kept as long as what this returns is. */
export function readPeople(context: Context): People {
  const { text } = context;
  const pieces: (readonly Mention[] | undefined)[] = [];
  let row: boolean | undefined;
  const piece = (index: number): readonly Mention[] =>
    (pieces[index] ??= mentionsWithin(
      text,
      context.units,
      edgeOf(text, index * PIECE),
      edgeOf(text, (index + 1) * PIECE),
    ));
  const within = (from: number, to: number): readonly Mention[] => {
    const last = Math.min(Math.floor((text.length - 1) / PIECE), Math.floor(to / PIECE));
    let found: Mention[] | null = null;
    for (let index = Math.max(0, Math.floor((from - LONGEST_WORD) / PIECE)); index <= last; index++) {
      for (const mention of piece(index)) {
        if (mention.end < from || mention.start > to) continue;
        found ??= [];
        found.push(mention);
      }
    }
    return found ?? NOBODY;
  };
  return {
    around: (at) => within(at - BEFORE_REACH, at + BEHIND_REACH),
    between: (from, to) => within(from - BEFORE_REACH, to + BEHIND_REACH),
    nobodyUntil(at) {
      const first = Math.max(0, Math.floor((at - BEFORE_REACH - LONGEST_WORD) / PIECE));
      const last = Math.min(Math.floor((text.length - 1) / PIECE), Math.floor((at + BEHIND_REACH) / PIECE));
      let until = (last + 1) * PIECE - BEHIND_REACH;
      for (let index = first; index <= last; index++) {
        for (const { start, end } of piece(index)) {
          if (end < at - BEFORE_REACH) continue;
          if (start <= at + BEHIND_REACH) return at;
          until = Math.min(until, start - BEHIND_REACH);
        }
      }
      return until;
    },
    inRow() {
      row ??= context.cell !== null && rowNamesPerson(context.cell);
      return row;
    },
  };
}

/** The end of the word that stands at `at`. */
function edgeOf(text: string, at: number): number {
  if (at === 0) return 0;
  let edge = Math.min(at, text.length);
  while (
    edge < text.length &&
    edge - at < LONGEST_WORD &&
    (isHan(text.charCodeAt(edge)) || text.charCodeAt(edge) === 0xb7)
  )
    edge++;
  return edge;
}

/** Cells of a row looked at for a name. */
const WIDEST_ROW = 40;
/** Heads under which a filled cell is a natural person's number. */
const NUMBERS_OF_PERSONS: ReadonlySet<string> = new Set([
  "resident-id",
  "resident-id-15",
  "disability-certificate",
  "student-number",
  "mobile-phone",
  "birth-date",
]);
const TOTAL = /^(?:合\s*计|小\s*计|总\s*计|共\s*计|累\s*计|平均)/;
const OF_A_BODY = /(?:局|厅|公司|委员会|办公室|政府|医院|学校|中心|合作社|银行|[县市区镇乡街道村组]|居委会|村委会)$/;

function rowNamesPerson(cell: CellContext): boolean {
  const row = cell.rows[cell.row] ?? [];
  let named = false;
  for (let column = 0; column < Math.min(row.length, WIDEST_ROW); column++) {
    const text = row[column]!.trim();
    if (text === "" || column === cell.column) continue;
    if (TOTAL.test(text)) return false;
    const meaning = cell.meanings[column] ?? null;
    if (meaning === "person-name") named ||= text.length <= 40 && !OF_A_BODY.test(text) && !/^[\d\s.,/-]*$/.test(text);
    else if (meaning !== null && NUMBERS_OF_PERSONS.has(meaning)) named ||= /\d{4}|[A-Z]\d/.test(text);
    else if (meaning === null || meaning === "village" || meaning === "note" || meaning === "social-relation")
      named ||= isWholeName(text);
  }
  return named;
}
