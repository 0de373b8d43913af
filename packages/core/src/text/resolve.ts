import type { Found } from "./passage.js";

/**
 * Candidates of a text without overlaps, in order. Numbers, dates and addresses stand above phrases, so that a card number is found in 存款在6217…卡上 too. Of two of
 * them that overlap the better one stays: the higher score, then the longer span, then the earlier rule. Of phrases the better ones stay whole, and of the others
 * what those and the values leave of them. Sorts and sweeps; phrases that overlap in a chain lie in one sentence, whose length is bounded.
 */
export function resolveOverlaps(candidates: readonly Found[], text: string): Found[] {
  if (candidates.length < 2) return [...candidates];
  const values = bestOf(candidates.filter((candidate) => !isPhrase(candidate)));
  if (values.length === candidates.length) return values;
  const phrases = restsOf(candidates.filter(isPhrase), text);
  return values.length === 0 ? phrases : interleaved(values, phrases, text);
}

function inOrder(candidates: readonly Found[]): Found[] {
  return [...candidates].sort((a, b) => a.start - b.start || b.end - a.end);
}

function bestOf(candidates: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const candidate of inOrder(candidates)) {
    const last = kept[kept.length - 1];
    if (last === undefined || candidate.start >= last.end) kept.push(candidate);
    // The one before `last` ends before `last` starts: it does not overlap the candidate.
    else if (isBetter(candidate, last)) kept[kept.length - 1] = candidate;
  }
  return kept;
}

function restsOf(phrases: readonly Found[], text: string): Found[] {
  const kept: Found[] = [];
  let group: Found[] = [];
  let end = 0;
  for (const phrase of inOrder(phrases)) {
    if (phrase.start >= end) {
      kept.push(...restsOfGroup(group, text));
      group = [];
    }
    group.push(phrase);
    end = Math.max(end, phrase.end);
  }
  kept.push(...restsOfGroup(group, text));
  return kept;
}

/** Of phrases that overlap in a chain: the best whole, of the next what that leaves, and so on. */
function restsOfGroup(group: readonly Found[], text: string): readonly Found[] {
  if (group.length < 2) return group;
  let kept: Found[] = [];
  for (const phrase of [...group].sort((a, b) => (isBetter(a, b) ? -1 : isBetter(b, a) ? 1 : 0))) {
    const rests: Found[] = [];
    let from = phrase.start;
    for (const { start, end } of kept) {
      if (end <= from || start >= phrase.end) continue;
      if (start > from) addRest(rests, phrase, from, start, text);
      from = end;
    }
    if (from === phrase.start) rests.push(phrase);
    else if (from < phrase.end) addRest(rests, phrase, from, phrase.end, text);
    kept = inOrder([...kept, ...rests]);
  }
  return kept;
}

/** Both in order, the phrases cut around the values. Neither list overlaps itself. */
function interleaved(values: readonly Found[], phrases: readonly Found[], text: string): Found[] {
  const all: Found[] = [];
  let next = 0;
  for (const phrase of phrases) {
    let from = Math.max(phrase.start, values[next - 1]?.end ?? 0);
    for (; next < values.length && values[next]!.start < phrase.end; next++) {
      const value = values[next]!;
      if (value.start > from) addRest(all, phrase, from, value.start, text);
      all.push(value);
      from = Math.max(phrase.start, value.end);
    }
    if (from === phrase.start) all.push(phrase);
    else if (from < phrase.end) addRest(all, phrase, from, phrase.end, text);
  }
  for (; next < values.length; next++) all.push(values[next]!);
  return all;
}

function isBetter(candidate: Found, other: Found): boolean {
  if (rankOf(candidate) !== rankOf(other)) return rankOf(candidate) > rankOf(other);
  if (candidate.score !== other.score) return candidate.score > other.score;
  return candidate.end - candidate.start > other.end - other.start;
}

function isPhrase(found: Found): boolean {
  return rankOf(found) > 0;
}

function rankOf({ rule }: Found): number {
  return rule.anchor === "character" ? (rule.phrases ?? 0) : 0;
}

/** What is left of a phrase is no shorter, in UTF-16 code units. */
const SHORTEST_REST = 4;
const SEPARATORS = "，,、；;：: \n\r";

/** A phrase from `start` to `end` only, less the separators there; none where too little is left. */
function addRest(rests: Found[], phrase: Found, start: number, end: number, text: string): void {
  let from = start;
  let to = end;
  while (from < to && SEPARATORS.includes(text[from]!)) from++;
  while (to > from && SEPARATORS.includes(text[to - 1]!)) to--;
  if (to - from >= SHORTEST_REST) rests.push({ ...phrase, start: from, end: to });
}
