import { concat, decoy, type Fragment, gold, open, type Piece } from "../fragment.js";
import type { Pen } from "../pen.js";
import { prose, sheet, type Template, table } from "../template.js";
import type { Category } from "../types.js";
import { type Cast, createCast, splitCast } from "./cast.js";
import { type Node, parseRow, parseText } from "./markup.js";
import { fillSlot } from "./slots.js";

/** A page of running text, in the markup. */
type Page = string;

/** A table: cells between bars. Rows are drawn from `rows`, each with people of its own; `fixed` rows share theirs and stand as they are. */
interface Grid {
  readonly title?: string;
  readonly head?: string;
  readonly rows?: readonly string[];
  /** How many of the rows stand in a document; all of them where it is left out. */
  readonly count?: readonly [number, number];
  readonly fixed?: string;
  readonly after?: string;
  /** Makes sense as cells only. */
  readonly cellsOnly?: boolean;
}

/** A kind of publication of these parts. */
export interface PageGenre {
  readonly id: string;
  readonly name: string;
  readonly pages: readonly (Page | Grid)[];
}

const LETTERS: Readonly<Record<string, Category>> = {
  m: "medical-record",
  p: "property",
  s: "social-relation",
  l: "life-experience",
  d: "disability",
  k: "marital-status",
};

const KEYBOARD: Readonly<Record<string, string>> = {
  "\uff0c": ",",
  "\uff1b": ";",
  "\uff1a": ":",
  "\uff08": "(",
  "\uff09": ")",
};
/** Punctuation as on the keyboard: how it is set is chosen for the whole page later. */
const asTyped = (text: string): string => text.replace(/[\uff0c\uff1b\uff1a\uff08\uff09]/g, (c) => KEYBOARD[c] ?? c);

type Kind = "phrase" | "cell";

function writeSpan(label: string, inside: Fragment, kind: Kind): Fragment {
  if (inside.marks.some((mark) => mark.is === "gold")) throw new Error(`a value inside a phrase: ${inside.text}`);
  const category = LETTERS[label];
  if (category !== undefined) return gold(kind === "phrase" ? asTyped(inside.text) : inside.text, category, kind);
  if (label === "o") return open(inside.text, "left open");
  return label === "rule" ? decoy(asTyped(inside.text), "general-rule") : decoy(inside.text, label);
}

/** `within` is set inside a span, whose maker chooses how its punctuation stands. */
interface Place {
  readonly pen: Pen;
  readonly cast: Cast;
  readonly kind: Kind;
  readonly within: boolean;
}

const write = (place: Place, nodes: readonly Node[]): Fragment =>
  concat(nodes.map((node): Piece => writeNode(place, node)));

function writeNode(place: Place, node: Node): Piece {
  switch (node.is) {
    case "text":
      return place.within ? node.text : asTyped(node.text);
    case "slot":
      return fillSlot(place.pen, node.name, place.cast.person);
    case "choice":
      return write(place, place.pen.random.pick(node.options));
    case "span":
      return writeSpan(node.label, write({ ...place, within: true }, node.inside), place.kind);
  }
}

function writePage(pen: Pen, source: string): Fragment {
  const { parts, body } = splitCast(source);
  return write({ pen, cast: createCast(pen, parts), kind: "phrase", within: false }, parseText(body));
}

function writeRow(pen: Pen, source: string, index: number): Piece[] {
  const { parts, body } = splitCast(source);
  const cast = createCast(pen, parts);
  return parseRow(body).map((cell) =>
    cell.length === 1 && cell[0]?.is === "slot" && cell[0].name === "i"
      ? String(index + 1)
      : write({ pen, cast, kind: "cell", within: false }, cell),
  );
}

function writeFixed(pen: Pen, source: string): Piece[][] {
  const { parts, body } = splitCast(source);
  const place: Place = { pen, cast: createCast(pen, parts), kind: "cell", within: false };
  return body.split("\n").map((line) => parseRow(line.trim()).map((cell) => write(place, cell)));
}

const linesOf = (pen: Pen, source: string): Piece[] => source.split("\n").map((line) => writePage(pen, line));

function template(page: Page | Grid): Template {
  if (typeof page === "string") return prose((pen) => writePage(pen, page));
  const make = page.cellsOnly === true ? sheet : table;
  return make((pen) => {
    const { rows = [] } = page;
    const drawn = page.count === undefined ? rows : pen.random.sample(rows, pen.random.int(...page.count));
    return {
      above: page.title === undefined ? [] : linesOf(pen, page.title),
      head: page.head === undefined ? [] : [writeFixed(pen, page.head)[0] as Piece[]],
      rows: [
        ...drawn.map((row, index) => writeRow(pen, row, index)),
        ...(page.fixed === undefined ? [] : writeFixed(pen, page.fixed)),
      ],
      after: page.after === undefined ? [] : linesOf(pen, page.after),
    };
  });
}

/** The templates of a genre, one a page, in their order. */
export const templatesOf = (genre: PageGenre): Template[] => genre.pages.map(template);
