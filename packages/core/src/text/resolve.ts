import type { Found } from "./passage.js";

/**
 * Candidates of a text without overlaps, in order. Of two that overlap the better one stays: the higher score, then the longer span, then the earlier rule; of two phrases
 * what the better one leaves of the other stays too. One sort and one sweep.
 */
export function resolveOverlaps(candidates: readonly Found[], text: string): Found[] {
  if (candidates.length < 2) return [...candidates];
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const candidate of sorted) {
    const last = kept[kept.length - 1];
    if (last === undefined || candidate.start >= last.end) {
      kept.push(candidate);
      continue;
    }
    const phrases = isPhrase(candidate) && isPhrase(last);
    if (isBetter(candidate, last)) {
      kept.pop();
      // The one before `last` ends before `last` starts, so it may still overlap a candidate only if it overlapped `last`: it does not.
      const rest = phrases ? without(last, last.start, candidate.start, text) : null;
      if (rest !== null) kept.push(rest);
      kept.push(candidate);
    } else if (phrases) {
      const rest = without(candidate, last.end, candidate.end, text);
      if (rest !== null) kept.push(rest);
    }
  }
  return kept;
}

function isBetter(candidate: Found, other: Found): boolean {
  if (isPhrase(candidate) && isPhrase(other) && rankOf(candidate) !== rankOf(other))
    return rankOf(candidate) > rankOf(other);
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

/** A phrase from `start` to `end` only, less the separators there; null where too little is left. */
function without(phrase: Found, start: number, end: number, text: string): Found | null {
  let from = start;
  let to = end;
  while (from < to && SEPARATORS.includes(text[from]!)) from++;
  while (to > from && SEPARATORS.includes(text[to - 1]!)) to--;
  return to - from < SHORTEST_REST ? null : { ...phrase, start: from, end: to };
}
