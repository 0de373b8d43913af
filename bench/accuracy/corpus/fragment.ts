import type { Category, Subject, Surface } from "./types.js";

/** Text with its labels; pieces are put together with `t` and the labels travel along. */
export interface Fragment {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export type Mark =
  | {
      readonly is: "gold";
      readonly start: number;
      readonly end: number;
      readonly category: Category;
      readonly subject: Subject;
      readonly surface: Surface;
      readonly kind: string;
      /** Of a value spread one digit a cell: how many cells of the row it takes, the marked one first. */
      readonly cells?: number;
    }
  | { readonly is: "decoy"; readonly start: number; readonly end: number; readonly what: string }
  | { readonly is: "open"; readonly start: number; readonly end: number; readonly why: string };

export type Piece = Fragment | string | number;

const asFragment = (piece: Piece): Fragment => (typeof piece === "object" ? piece : { text: String(piece), marks: [] });

/** Concatenate pieces; marks move to their new place. */
export function concat(pieces: readonly Piece[]): Fragment {
  const texts: string[] = [];
  const marks: Mark[] = [];
  let at = 0;
  for (const piece of pieces) {
    const fragment = asFragment(piece);
    for (const mark of fragment.marks) marks.push({ ...mark, start: mark.start + at, end: mark.end + at });
    texts.push(fragment.text);
    at += fragment.text.length;
  }
  return { text: texts.join(""), marks };
}

export function join(pieces: readonly Piece[], separator: Piece): Fragment {
  return concat(pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece])));
}

/** Template tag: `t\`户主${name},身份证号${id}\`` keeps the labels of what is put in. */
export function t(strings: TemplateStringsArray, ...values: Piece[]): Fragment {
  const pieces: Piece[] = [];
  strings.forEach((text, index) => {
    pieces.push(text);
    const value = values[index];
    if (value !== undefined) pieces.push(value);
  });
  return concat(pieces);
}

export function lines(pieces: readonly Piece[]): Fragment {
  return join(pieces, "\n");
}

export function textOf(piece: Piece): string {
  return asFragment(piece).text;
}

/** Label the whole text as personal data (or an organisation's, with `subject`). */
export function gold(
  text: string,
  category: Category,
  kind: string,
  options: { subject?: Subject; surface?: Surface } = {},
): Fragment {
  const { subject = "person", surface = "plain" } = options;
  return { text, marks: [{ is: "gold", start: 0, end: text.length, category, subject, surface, kind }] };
}

/** A value whose characters stand one a cell; the label is on the first. */
export function spreadCells(value: string, category: Category, kind: string): Fragment[] {
  return [...value].map((character, index) =>
    index > 0
      ? { text: character, marks: [] }
      : {
          text: character,
          marks: [
            {
              is: "gold",
              start: 0,
              end: 1,
              category,
              subject: "person",
              surface: "one-digit-a-cell",
              kind,
              cells: value.length,
            },
          ],
        },
  );
}

export function decoy(text: string, what: string): Fragment {
  return { text, marks: [{ is: "decoy", start: 0, end: text.length, what }] };
}

export function open(text: string, why: string): Fragment {
  return { text, marks: [{ is: "open", start: 0, end: text.length, why }] };
}

/** Insert strings at offsets (ascending). A mark grows with what lands inside it; golds so touched take `surface`. */
export function insert(
  fragment: Fragment,
  insertions: readonly (readonly [offset: number, text: string])[],
  surface?: Surface,
): Fragment {
  let text = "";
  let from = 0;
  for (const [offset, added] of insertions) {
    text += fragment.text.slice(from, offset) + added;
    from = offset;
  }
  text += fragment.text.slice(from);
  const before = (offset: number, inclusive: boolean): number =>
    insertions.reduce((n, [at, added]) => (at < offset || (inclusive && at === offset) ? n + added.length : n), 0);
  const marks = fragment.marks.map((mark): Mark => {
    const start = mark.start + before(mark.start, true);
    const end = mark.end + before(mark.end, false);
    const touched = end - start !== mark.end - mark.start;
    if (mark.is === "gold" && touched && surface !== undefined) return { ...mark, start, end, surface };
    return { ...mark, start, end };
  });
  return { text, marks };
}

/** Break lines at a fixed width, as a mail client or a PDF does, in the middle of numbers if need be. */
export function hardWrap(fragment: Fragment, width: number): Fragment {
  const insertions: [number, string][] = [];
  let column = 0;
  for (let i = 0; i < fragment.text.length; i++) {
    if (fragment.text[i] === "\n") {
      column = 0;
      continue;
    }
    const code = fragment.text.charCodeAt(i);
    const cell = code < 0x2000 ? 1 : 2;
    if (column + cell > width * 2) {
      insertions.push([i, "\n"]);
      column = 0;
    }
    column += cell;
  }
  return insert(fragment, insertions, "line-broken");
}
