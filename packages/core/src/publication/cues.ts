import type { CueLine, Cues, PublicationPolicy } from "./policy.js";

/** Where a cue may stand. */
const PLACES = ["title", "column", "heads", "body"] as const;
export type CuePlace = (typeof PLACES)[number];

/** What a cue weighs that says nothing of its weight. */
const WEIGHTS: Readonly<Record<CuePlace, number>> = { title: 5, column: 3, heads: 1.5, body: 1 };

/**
 * A cue, ready to be looked up. Written `word`, `word+word` (all of them, anywhere in the place), `word$` (at its end) or `#feature`
 * (something that clues.ts tells of the place as a whole).
 */
export interface Cue {
  /** Index into the policies. */
  readonly policy: number;
  readonly place: CuePlace;
  readonly weight: number;
  /** As written, for the evidence. */
  readonly text: string;
  /** Ids of words; all of them must stand there. */
  readonly words: readonly number[];
  readonly atEnd: boolean;
}

/** All cues of all policies: a trie over their words, and for each place and word the cues of which it is the first. */
export interface CueIndex {
  readonly policies: readonly PublicationPolicy[];
  readonly cuesOf: Readonly<Record<CuePlace, readonly (readonly Cue[] | undefined)[]>>;
  /** Node 0 is the root. */
  readonly next: readonly ReadonlyMap<number, number>[];
  /** By node: id of the word that ends there, −1 for none. */
  readonly wordAt: readonly number[];
  /** By UTF-16 code unit: the node below the root, 0 for none. Most units of a text begin no word. */
  readonly first: Uint32Array;
  readonly features: ReadonlyMap<string, number>;
}

/** Some milliseconds; made once for a set of policies. */
export function compileCues(policies: readonly PublicationPolicy[]): CueIndex {
  const next: Map<number, number>[] = [new Map()];
  const wordAt: number[] = [-1];
  const cuesOf: Record<CuePlace, (Cue[] | undefined)[]> = { title: [], column: [], heads: [], body: [] };
  let words = 0;
  const features = new Map<string, number>();

  function idOf(word: string): number {
    if (word.startsWith("#")) {
      if (!features.has(word)) features.set(word, words++);
      return features.get(word)!;
    }
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      let below = next[node]!.get(unit);
      if (below === undefined) {
        below = next.push(new Map()) - 1;
        wordAt.push(-1);
        next[node]!.set(unit, below);
      }
      node = below;
    }
    if (wordAt[node] === -1) wordAt[node] = words++;
    return wordAt[node]!;
  }

  policies.forEach(({ cues }, policy) => {
    for (const place of PLACES) {
      for (const [weight, text] of linesOf(cues, place)) {
        const atEnd = text.endsWith("$");
        const parts = (atEnd ? text.slice(0, -1) : text).split("+").map(idOf);
        const cue: Cue = { policy, place, weight, text, words: parts, atEnd };
        const others = cuesOf[place][parts[0]!];
        if (others === undefined) cuesOf[place][parts[0]!] = [cue];
        else others.push(cue);
      }
    }
  });
  const first = new Uint32Array(0x10000);
  for (const [unit, node] of next[0]!) first[unit] = node;
  return { policies, cuesOf, next, wordAt, first, features };
}

/** The cues of a place, one by one, each with its weight. */
function linesOf(cues: Cues, place: CuePlace): [number, string][] {
  return (cues[place] ?? []).flatMap((line: CueLine) => {
    const [weight, words] = typeof line === "string" ? [WEIGHTS[place], line] : line;
    return words
      .split(" ")
      .filter((word) => word !== "")
      .map((word): [number, string] => [weight, word]);
  });
}

/** Words found in a text: by id, 1 where it stands anywhere, 2 where it also ends the text. */
export type FoundWords = Map<number, 1 | 2>;

/** Every word of the index that stands in the text; overlapping ones too. Linear: no word is longer than some tens of units. */
export function findWords(index: CueIndex, text: string, found: FoundWords): void {
  const { next, wordAt, first } = index;
  for (let start = 0; start < text.length; start++) {
    let node = first[text.charCodeAt(start)]!;
    for (let at = start + 1; node !== 0; at++) {
      const word = wordAt[node]!;
      if (word >= 0 && (at === text.length || !found.has(word))) found.set(word, at === text.length ? 2 : 1);
      if (at === text.length) break;
      node = next[node]!.get(text.charCodeAt(at)) ?? 0;
    }
  }
}
