import { CATEGORIES, type Category, type CorpusDocument } from "./corpus/types.js";
import { type Matched, matchDocument, type Prediction } from "./match.js";

export type Detect = (document: CorpusDocument) => readonly Prediction[];

/** Counts of one category (or genre): `exact` is how many of the `hits` have the same start and end. */
interface Counts {
  hits: number;
  exact: number;
  misses: number;
  falses: number;
}

interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Share {
  of: number;
  hit: number;
}

export interface Score {
  readonly documents: number;
  readonly byCategory: Record<Category, Counts>;
  readonly byGenre: Record<string, Counts>;
  /** Recall by `category/surface` and by `category/kind`. */
  readonly bySurface: Record<string, Share>;
  readonly byKind: Record<string, Share>;
  /** Decoys by what they are, and how many of them a prediction about a person touches. */
  readonly decoys: Record<string, Share>;
  /** Organisations' items by category, and how many were taken for a person's. */
  readonly organizations: Record<string, Share>;
}

const noCounts = (): Counts => ({ hits: 0, exact: 0, misses: 0, falses: 0 });

/** Precision, recall and F1; of nothing at all each is 1. */
export function rates(counts: Counts, of: "overlap" | "exact" = "overlap"): Rates {
  const right = of === "exact" ? counts.exact : counts.hits;
  const predicted = counts.hits + counts.falses;
  const wanted = counts.hits + counts.misses;
  const precision = predicted === 0 ? 1 : right / predicted;
  const recall = wanted === 0 ? 1 : right / wanted;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

export const shareOf = (share: Share): number => (share.of === 0 ? 0 : share.hit / share.of);

export function sumCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, each) => ({
      hits: sum.hits + each.hits,
      exact: sum.exact + each.exact,
      misses: sum.misses + each.misses,
      falses: sum.falses + each.falses,
    }),
    noCounts(),
  );
}

export function sumShares(shares: Record<string, Share>): Share {
  return Object.values(shares).reduce((sum, each) => ({ of: sum.of + each.of, hit: sum.hit + each.hit }), {
    of: 0,
    hit: 0,
  });
}

const isCategory = (name: string): name is Category => (CATEGORIES as readonly string[]).includes(name);

function count(shares: Record<string, Share>, name: string, hit: boolean): void {
  shares[name] ??= { of: 0, hit: 0 };
  shares[name].of += 1;
  if (hit) shares[name].hit += 1;
}

function add(score: Score, document: CorpusDocument, matched: Matched): void {
  score.byGenre[document.genre] ??= noCounts();
  const genre = score.byGenre[document.genre] as Counts;
  for (const { gold, exact } of matched.hits) {
    for (const counts of [score.byCategory[gold.category], genre]) {
      counts.hits += 1;
      if (exact) counts.exact += 1;
    }
    count(score.bySurface, `${gold.category}/${gold.surface}`, true);
    count(score.byKind, `${gold.category}/${gold.kind}`, true);
  }
  for (const gold of matched.misses) {
    score.byCategory[gold.category].misses += 1;
    genre.misses += 1;
    count(score.bySurface, `${gold.category}/${gold.surface}`, false);
    count(score.byKind, `${gold.category}/${gold.kind}`, false);
  }
  for (const prediction of matched.falses) {
    if (!isCategory(prediction.category)) continue;
    score.byCategory[prediction.category].falses += 1;
    genre.falses += 1;
  }
  const hitDecoys = new Set(matched.decoysHit);
  for (const decoy of document.decoys) count(score.decoys, decoy.what, hitDecoys.has(decoy));
  const taken = new Set(matched.takenForPerson);
  for (const gold of document.gold)
    if (gold.subject === "organization") count(score.organizations, gold.category, taken.has(gold));
}

/** Run a detector over labelled documents and count. Pure: what it prints or stores is for its caller. */
export function scoreDocuments(documents: readonly CorpusDocument[], detect: Detect): Score {
  const byCategory = Object.fromEntries(CATEGORIES.map((category) => [category, noCounts()])) as Record<
    Category,
    Counts
  >;
  const score: Score = {
    documents: documents.length,
    byCategory,
    byGenre: {},
    bySurface: {},
    byKind: {},
    decoys: {},
    organizations: {},
  };
  for (const document of documents) add(score, document, matchDocument(document, detect(document)));
  return score;
}

export interface CleanScore {
  readonly characters: number;
  /** Predictions about persons, by category: each is false. */
  readonly falses: Record<string, number>;
  readonly perThousand: number;
}

/** False findings on text that holds nothing personal, per 1,000 UTF-16 code units. */
export function scoreClean(
  documents: readonly { readonly text: string }[],
  detect: (text: string) => readonly Prediction[],
): CleanScore {
  const falses: Record<string, number> = {};
  let characters = 0;
  for (const { text } of documents) {
    characters += text.length;
    for (const prediction of detect(text)) {
      if (prediction.subject === "organization") continue;
      falses[prediction.category] = (falses[prediction.category] ?? 0) + 1;
    }
  }
  const total = Object.values(falses).reduce((sum, each) => sum + each, 0);
  return { characters, falses, perThousand: characters === 0 ? 0 : (total * 1000) / characters };
}
