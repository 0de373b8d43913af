import { samePlace } from "../sites/place.js";
import { compare, type FoundItem, type GoldItem } from "../sites/score.js";

/** One line of fixtures/documents/planted.jsonl. */
export interface Planted {
  readonly path: string;
  readonly category: string;
  readonly value: string;
  readonly place: Readonly<Record<string, unknown>> | null;
  readonly hidden: string | null;
  /** Of plain files, how their bytes are to be read and what they say of it. */
  readonly encoding?: string;
  readonly surface?: string;
}

/** What became of some planted items. */
export interface Share {
  readonly of: number;
  readonly found: number;
  /** Of those found: those whose place is right, and those told as hidden in the right way. */
  readonly placed: number;
  readonly hidden: number;
}

/** What a scan found beside what is planted. */
export interface Measured {
  readonly all: Share;
  /** Only the items a reader does not see. */
  readonly unseen: Share;
  readonly byFormat: ReadonlyMap<string, Share>;
  readonly byHiding: ReadonlyMap<string, Share>;
  readonly byEncoding: ReadonlyMap<string, Share>;
  readonly byCategory: ReadonlyMap<string, Share>;
  readonly missed: readonly GoldItem[];
  /** Found, but told to stand elsewhere or to be hidden otherwise. */
  readonly astray: readonly { readonly gold: GoldItem; readonly found: FoundItem }[];
  /** Findings where nothing was planted. */
  readonly wrong: readonly FoundItem[];
}

/** Figures to reach: recall over all formats, of hidden items, places right of what is found, and wrong findings for each planted item. */
const FIGURES = { recall: 0.98, unseen: 0.97, placed: 0.99, hiding: 0.99, wrong: 0.01 };

/** Compares by file, category and value; findings that are an organisation's count as none. */
export function measureDocuments(planted: readonly Planted[], found: readonly FoundItem[]): Measured {
  const gold = planted.map((item): GoldItem & Planted => ({
    ...item,
    surface: item.surface ?? "plain",
    subject: "person",
    kind: "personal",
    publication: "",
  }));
  const result = compare(
    gold,
    found.filter((item) => item.subject !== "organization"),
  );
  const foundOf = new Map(result.matches.map((match) => [match.gold, match.found]));
  const share = (items: readonly GoldItem[]): Share => {
    const pairs = items.flatMap((item) => {
      const finding = foundOf.get(item);
      return finding === undefined ? [] : [{ item, finding }];
    });
    return {
      of: items.length,
      found: pairs.length,
      placed: pairs.filter(({ item, finding }) => samePlace(finding.place, item.place)).length,
      hidden: pairs.filter(({ item, finding }) => finding.hidden === item.hidden).length,
    };
  };
  const by = (keyOf: (item: GoldItem & Planted) => string | undefined): Map<string, Share> => {
    const groups = new Map<string, GoldItem[]>();
    for (const item of gold) {
      const key = keyOf(item);
      if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), item]);
    }
    return new Map([...groups].map(([key, items]) => [key, share(items)] as const).sort(byName));
  };
  return {
    all: share(gold),
    unseen: share(gold.filter(({ hidden }) => hidden !== null)),
    byFormat: by(({ path }) => formatOf(path)),
    byHiding: by(({ hidden }) => hidden ?? "(visible)"),
    byEncoding: by(({ encoding }) => encoding),
    byCategory: by(({ category }) => category),
    missed: result.missed,
    astray: result.matches.filter(
      (match) => match.found.hidden !== match.gold.hidden || !samePlace(match.found.place, match.gold.place),
    ),
    wrong: result.wrong,
  };
}

/** What falls short of the figures, in words; empty where all are reached. */
export function shortOf({ all, unseen, wrong }: Measured): string[] {
  const judged = [
    ["recall", all.found / all.of, FIGURES.recall],
    ["recall of hidden items", unseen.found / unseen.of, FIGURES.unseen],
    ["place right", all.placed / all.found, FIGURES.placed],
    ["kind of hiding right", all.hidden / all.found, FIGURES.hiding],
  ] as const;
  const short = judged
    .filter(([, value, least]) => value < least)
    .map(([name, value, least]) => `${name} ${value.toFixed(4)}, ${least} is asked`);
  const share = wrong.length / all.of;
  if (share > FIGURES.wrong)
    short.push(`${wrong.length} wrong findings on ${all.of} items, ${FIGURES.wrong} is allowed`);
  return short;
}

/** The folder a document lies in: formats by the name people know them by. */
function formatOf(path: string): string {
  return path.slice(0, path.indexOf("/"));
}

function byName([a]: readonly [string, Share], [b]: readonly [string, Share]): number {
  return a < b ? -1 : 1;
}
