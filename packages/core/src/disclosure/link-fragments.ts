import type { Fragment, FragmentContext, Link, LinkOptions } from "./fragment.js";
import { candidatesOf } from "./fragment-candidates.js";
import { asConfidence, oddsOfOnePerson } from "./same-person.js";
import type { MaskedKind } from "./thresholds.js";
import { unitePatterns } from "./unite.js";

/**
 * Differently masked numbers of one person, over any number of documents, put together: those of one name whose digits and context do not contradict each
 * other. Only where that gives back more than each piece by itself. A piece that fits two people of the name and is not told apart by its context is left alone.
 * Pure; the order of the fragments changes the order of `pieces` and nothing else. Linear in fragments but for names with many different ones, which are bounded.
 */
export function linkFragments(fragments: Iterable<Fragment>, options: LinkOptions = {}): Link[] {
  const groups = new Map<string, Fragment[]>();
  for (const fragment of fragments) {
    if (!isLinkable(fragment)) continue;
    const key = `${fragment.kind} ${fragment.pattern.length} ${fragment.name}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fragment]);
    else group.push(fragment);
  }
  const links: Link[] = [];
  for (const key of [...groups.keys()].sort()) {
    const group = groups.get(key)!;
    if (group.length > 1) links.push(...linkGroup(group, options.minimumConfidence ?? 0.5));
  }
  return links;
}

/** A masked name is many people's. */
function isLinkable({ name, pattern }: Fragment): boolean {
  return name !== "" && !/[*×某○〇]/.test(name) && pattern.includes("*") && /\d/.test(pattern);
}

/** Fragments of one name and kind that say the same, as one. */
interface Piece {
  readonly pattern: string;
  readonly context: FragmentContext;
  readonly places: string[];
  readonly candidates: number;
}

/** Pieces held to be one person's. */
interface Person {
  pattern: string;
  context: FragmentContext;
  readonly pieces: Piece[];
  /** The least sure of the joins. */
  odds: number;
}

/** A name with more different pieces is looked at in parts: pieces that show the same beginning stay together. */
const MOST_PIECES = 96;

function linkGroup(group: readonly Fragment[], minimumConfidence: number): Link[] {
  const { kind, name } = group[0]!;
  const pieces = piecesOf(kind, group);
  const links: Link[] = [];
  for (let from = 0; from < pieces.length; from += MOST_PIECES) {
    for (const person of peopleOf(kind, pieces.slice(from, from + MOST_PIECES))) {
      const link = linkOf(kind, name, person);
      if (link !== null && link.confidence >= minimumConfidence) links.push(link);
    }
  }
  return links;
}

function piecesOf(kind: MaskedKind, group: readonly Fragment[]): Piece[] {
  const byWords = new Map<string, Piece>();
  for (const { pattern, context, where } of group) {
    const words = `${pattern} ${wordsOf(context)}`;
    const known = byWords.get(words);
    if (known !== undefined) known.places.push(where);
    else byWords.set(words, { pattern, context, places: [where], candidates: candidatesOf(kind, pattern, context) });
  }
  const all = [...byWords.keys()].sort();
  if (all.length > MOST_PIECES) return all.map((words) => byWords.get(words)!);
  // What tells most first: the others find it.
  return all.map((words) => byWords.get(words)!).sort((a, b) => a.candidates - b.candidates);
}

function wordsOf({ sex, birthYear, birthMonth, birthDay, divisions, region, organ }: FragmentContext): string {
  return JSON.stringify([sex, birthYear, birthMonth, birthDay, divisions, region, organ]);
}

interface Choice {
  readonly person: Person;
  readonly pattern: string;
  readonly odds: number;
}

/** A choice must be so much likelier than the next to be one. */
const CLEARLY = 5;

function peopleOf(kind: MaskedKind, pieces: readonly Piece[]): Person[] {
  const people: Person[] = [];
  for (const piece of pieces) {
    const choices: Choice[] = [];
    for (const person of people) {
      const choice = choose(kind, person, piece);
      if (choice !== null) choices.push(choice);
    }
    choices.sort((a, b) => b.odds - a.odds);
    const [best, next] = choices;
    if (best === undefined) {
      people.push({ pattern: piece.pattern, context: piece.context, pieces: [piece], odds: Number.POSITIVE_INFINITY });
    } else if (next === undefined || best.odds >= CLEARLY * next.odds) {
      const { person } = best;
      person.pieces.push(piece);
      person.pattern = best.pattern;
      person.context = { ...piece.context, ...person.context };
      person.odds = Math.min(person.odds, best.odds);
    }
  }
  // Several people of one name: each join may have met the wrong one.
  for (const person of people) person.odds /= people.length;
  return people;
}

function choose(kind: MaskedKind, person: Person, piece: Piece): Choice | null {
  const pattern = unitePatterns(person.pattern, piece.pattern);
  if (pattern === null) return null;
  const context = { ...piece.context, ...person.context };
  const completes = !pattern.includes("*") && person.pattern.includes("*") && piece.pattern.includes("*");
  const odds = oddsOfOnePerson(kind, person, piece, completes);
  return odds === 0 || candidatesOf(kind, pattern, context) === 0 ? null : { person, pattern, odds };
}

function linkOf(kind: MaskedKind, name: string, person: Person): Link | null {
  if (person.pieces.length < 2) return null;
  const candidatesBefore = Math.min(...person.pieces.map(({ candidates }) => candidates));
  const candidatesAfter = candidatesOf(kind, person.pattern, person.context);
  if (candidatesAfter >= candidatesBefore || candidatesAfter === 0) return null;
  const pieces = person.pieces.flatMap(({ places }) => places);
  return {
    kind,
    name,
    pattern: person.pattern,
    candidatesBefore,
    candidatesAfter,
    confidence: asConfidence(person.odds),
    pieces,
  };
}
