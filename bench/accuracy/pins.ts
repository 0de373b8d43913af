import { CATEGORIES, type Category, type Half, STRUCTURED } from "./corpus/types.js";
import { type CleanScore, rates, type Score, type Share, shareOf, sumShares } from "./score.js";

/** Of one half of the corpus: what is found, missed and wrongly found. All are counts. */
export interface HalfTotals {
  readonly documents: number;
  readonly categories: Readonly<Record<Category, Score["byCategory"][Category]>>;
  /** Recall by `category/surface`. */
  readonly surfaces: Readonly<Record<string, Share>>;
  /** Organisations' items by category, and how many were taken for a person's. */
  readonly organizations: Readonly<Record<string, Share>>;
  readonly decoys: Share;
  readonly clean: Pick<CleanScore, "characters" | "falses">;
}

/** What the sample sites gave when the page was last written; see bench/sites. */
export interface SiteTotals {
  readonly categories: Readonly<Record<string, { hits: number; misses: number; falses: number }>>;
  readonly organizations: Share;
  readonly places: Share;
  readonly weakMasks: Share;
}

/** A peer's counts over both halves together, the six categories that have a form of their own. */
export type PeerTotals = Readonly<Record<string, Score["byCategory"][Category]>>;

/** The committed totals, bench/accuracy/pinned.json. */
export interface Pins {
  readonly halves: Readonly<Record<Half, HalfTotals>>;
  readonly peers: Readonly<Record<string, PeerTotals>>;
  readonly sites: SiteTotals;
  /** Figures not reached yet, as `shortcomings` words them: none may be added without being pinned. */
  readonly short: readonly string[];
}

const sorted = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

export function totalsOf(score: Score, clean: CleanScore): HalfTotals {
  return {
    documents: score.documents,
    categories: score.byCategory,
    surfaces: sorted(score.bySurface),
    organizations: sorted(score.organizations),
    decoys: sumShares(score.decoys),
    clean: { characters: clean.characters, falses: sorted(clean.falses) },
  };
}

/** The figures to reach on the project's corpus: F1 by overlap and by exact span, shares, findings in 1,000 characters. */
export const FIGURES = {
  structured: 0.985,
  structuredExact: 0.97,
  contextual: 0.9,
  organizations: 0.01,
  clean: 0.05,
  /** The most that F1 may differ between the halves. */
  apart: 0.02,
} as const;

export function perThousand({ characters, falses }: HalfTotals["clean"]): number {
  return (Object.values(falses).reduce((sum, each) => sum + each, 0) * 1000) / characters;
}

/** Which of the figures are not reached; empty when all are. No numbers in the words, so that they change only when a figure is crossed. */
export function shortcomings(halves: Pins["halves"]): string[] {
  const short: string[] = [];
  for (const [half, totals] of Object.entries(halves)) {
    for (const category of CATEGORIES) {
      const structured = STRUCTURED.includes(category);
      const counts = totals.categories[category];
      if (rates(counts).f1 < (structured ? FIGURES.structured : FIGURES.contextual))
        short.push(`${half}: overlap F1 of ${category}`);
      if (structured && rates(counts, "exact").f1 < FIGURES.structuredExact)
        short.push(`${half}: exact F1 of ${category}`);
    }
    if (shareOf(sumShares(totals.organizations)) > FIGURES.organizations)
      short.push(`${half}: organisations' items taken for a person's`);
    if (perThousand(totals.clean) > FIGURES.clean) short.push(`${half}: false findings in clean prose`);
  }
  for (const category of CATEGORIES) {
    const [one, other] = [halves.tune, halves.report].map((totals) => rates(totals.categories[category]).f1);
    if (Math.abs(one! - other!) > FIGURES.apart) short.push(`both: ${category} is more than 2 points apart`);
  }
  return short;
}

/** What is worse than pinned, one line each; the number pinned, then the number now. */
export function worseThan(pinned: HalfTotals, now: HalfTotals): string[] {
  const worse: string[] = [];
  const atLeast = (what: string, was: number, is: number): void => {
    if (is < was) worse.push(`${what}: ${was} → ${is}`);
  };
  const atMost = (what: string, was: number, is: number): void => {
    if (is > was) worse.push(`${what}: ${was} → ${is}`);
  };
  for (const category of CATEGORIES) {
    const [was, is] = [pinned.categories[category], now.categories[category]];
    atLeast(`${category} found`, was.hits, is.hits);
    atLeast(`${category} exact`, was.exact, is.exact);
    atMost(`${category} missed`, was.misses, is.misses);
    atMost(`${category} false`, was.falses, is.falses);
    atMost(`clean ${category}`, pinned.clean.falses[category] ?? 0, now.clean.falses[category] ?? 0);
  }
  for (const [surface, was] of Object.entries(pinned.surfaces))
    atLeast(`${surface} found`, was.hit, now.surfaces[surface]?.hit ?? 0);
  for (const [category, was] of Object.entries(pinned.organizations))
    atMost(`organisations' ${category} taken for a person's`, was.hit, now.organizations[category]?.hit ?? 0);
  atMost("look-alikes hit", pinned.decoys.hit, now.decoys.hit);
  return worse;
}
