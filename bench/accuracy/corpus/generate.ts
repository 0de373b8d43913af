import { concat, type Fragment, hardWrap, type Mark } from "./fragment.js";
import { GENRES } from "./genres/all.js";
import { pickTextWay, scatterSpaces, sheetRows, sheetText } from "./layout.js";
import { OPENED } from "./opened/all.js";
import { type PageGenre, templatesOf } from "./pages/write.js";
import { createPen } from "./pen.js";
import { createRandom, type Random } from "./random.js";
import type { Medium } from "./surfaces.js";
import type { Template } from "./template.js";
import type { CorpusDocument, Decoy, GoldItem, OpenSpan, Part, Surface } from "./types.js";
import { pickPunctuation, typeset } from "./typeset.js";
import { UNSEEN } from "./unseen/all.js";

const TABLE_SURFACES: readonly (readonly [Surface, number])[] = [
  ["plain", 62],
  ["full-width", 7],
  ["spaced", 8],
  ["hyphen", 4],
  ["nbsp", 5],
  ["zero-width", 5],
  ["line-broken", 4],
  ["ocr", 3],
];

const PROSE_SURFACES: readonly (readonly [Surface, number])[] = [
  ["plain", 45],
  ["full-width", 8],
  ["spaced", 7],
  ["hyphen", 5],
  ["nbsp", 6],
  ["zero-width", 6],
  ["line-broken", 8],
  ["hanzi", 9],
  ["ocr", 6],
];

type Labels = Pick<CorpusDocument, "gold" | "decoys" | "open">;

function collect(labels: Labels, marks: readonly Mark[], place: { row: number; column: number } | undefined): void {
  for (const mark of marks) {
    const span = { start: mark.start, end: mark.end, ...place };
    if (mark.is === "gold") {
      const { category, subject, surface, kind, cells } = mark;
      const item: GoldItem = { category, subject, surface, kind, ...span };
      if (cells !== undefined && place !== undefined) item.endColumn = place.column + cells - 1;
      labels.gold.push(item);
    } else if (mark.is === "decoy") {
      const item: Decoy = { what: mark.what, ...span };
      labels.decoys.push(item);
    } else {
      const item: OpenSpan = { why: mark.why, ...span };
      labels.open.push(item);
    }
  }
}

function writeText(fragment: Fragment, random: Random, surface: Surface, wrap: boolean): Fragment {
  const set = typeset(fragment, pickPunctuation(random));
  if (surface === "ocr" && random.chance(0.5)) return scatterSpaces(set, random);
  if (wrap && surface === "line-broken" && random.chance(0.5)) return hardWrap(set, random.int(24, 42));
  return set;
}

interface Place {
  readonly genre: string;
  readonly template: Template;
  /** Of the template among its genre's, from 0. */
  readonly place: number;
  readonly part: Part;
}

/** One document of a template; `number` tells its documents apart. */
function writeDocument(seed: string, { genre, template, place, part }: Place, number: number): CorpusDocument {
  const name = `${genre}-${place + 1}`;
  const random = createRandom(`${seed}/${name}/${number}`);
  const surface = random.weighted(template.medium === "prose" ? PROSE_SURFACES : TABLE_SURFACES);
  const base = { id: `${name}-${String(number + 1).padStart(2, "0")}`, genre, template: name, half: part };
  const labels: Labels = { gold: [], decoys: [], open: [] };

  if (template.medium === "prose") {
    const pen = createPen(random, surface, "prose");
    const fragment = writeText(template.write(pen), random, surface, true);
    collect(labels, fragment.marks, undefined);
    return { ...base, ...labels, form: "text", text: fragment.text };
  }
  const medium: Medium = template.sheetOnly || random.chance(0.58) ? "sheet" : "text-table";
  const sheet = template.lay(createPen(random, surface, medium));
  if (medium === "text-table") {
    const fragment = writeText(sheetText(sheet, pickTextWay(random, sheet), random), random, surface, false);
    collect(labels, fragment.marks, undefined);
    return { ...base, ...labels, form: "text", text: fragment.text };
  }
  const punctuation = pickPunctuation(random);
  const rows = sheetRows(sheet).map((cells, row) =>
    cells.map((cell, column) => {
      const set = typeset(concat([cell]), punctuation);
      collect(labels, set.marks, { row, column });
      return set.text;
    }),
  );
  return { ...base, ...labels, form: "table", rows };
}

interface CorpusOptions {
  readonly seed?: string;
  /** Documents a template. */
  readonly each?: number;
}

function writeAll(places: readonly Place[], seed: string, each: number): CorpusDocument[] {
  return places.flatMap((place) => Array.from({ length: each }, (_, number) => writeDocument(seed, place, number)));
}

/** The two halves of the labelled corpus, in a fixed order; equal options give equal documents. */
export function createCorpus(options: CorpusOptions = {}): CorpusDocument[] {
  const { seed = "tuomin-2018-22", each = 9 } = options;
  const places = GENRES.flatMap(({ id, templates }) =>
    templates.map((template, place): Place => {
      return { genre: id, template, place, part: place % 2 === 0 ? "tune" : "report" };
    }),
  );
  return writeAll(places, seed, each);
}

function writePages(genres: readonly PageGenre[], part: Part, { seed, each = 3 }: CorpusOptions, own: string) {
  const places = genres.flatMap((genre) =>
    templatesOf(genre).map((template, place): Place => ({ genre: genre.id, template, place, part })),
  );
  return writeAll(places, seed ?? own, each);
}

/** Pages written without sight of the rules, that those who tune have read since: many templates, few documents of each. */
export function createOpenedCorpus(options: CorpusOptions = {}): CorpusDocument[] {
  return writePages(OPENED, "opened", options, "tuomin-unseen");
}

/** The same of other writers, of which nobody who tunes has read anything. */
export function createUnseenCorpus(options: CorpusOptions = {}): CorpusDocument[] {
  return writePages(UNSEEN, "unseen", options, "tuomin-unseen");
}
