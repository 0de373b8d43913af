import type { Found } from "./passage.js";

/**
 * Candidates without overlaps, in order of the text. Of two that overlap the better one stays: the higher score (of two phrases one that is much longer), then the longer span,
 * then the earlier rule. One sort and one sweep.
 */
export function resolveOverlaps(candidates: readonly Found[]): Found[] {
  if (candidates.length < 2) return [...candidates];
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const candidate of sorted) {
    const last = kept[kept.length - 1];
    if (last === undefined || candidate.start >= last.end) kept.push(candidate);
    else if (isBetter(candidate, last)) {
      kept.pop();
      // The one before `last` ends before `last` starts, so it may still overlap a candidate only if it overlapped `last`: it does not.
      kept.push(candidate);
    }
  }
  return kept;
}

/** A phrase that is so many times as long as another goes before it. */
const MUCH_LONGER = 1.5;

function isBetter(candidate: Found, other: Found): boolean {
  const length = candidate.end - candidate.start;
  const otherLength = other.end - other.start;
  if (isPhrase(candidate) && isPhrase(other)) {
    if (length >= MUCH_LONGER * otherLength) return true;
    if (otherLength >= MUCH_LONGER * length) return false;
  }
  return candidate.score !== other.score ? candidate.score > other.score : length > otherLength;
}

function isPhrase({ rule }: Found): boolean {
  return rule.anchor === "character" && rule.phrases === true;
}
