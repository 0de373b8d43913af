import { isDigit } from "../../../text/chars.js";
import { LONGEST, sentenceEnd } from "../passage.js";

/** Half-open, of the text. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** By unit 1 where it ends a clause, but for the comma of an amount. */
export const edges = new Uint8Array(0x10000);
for (const edge of '，,；;：:（）()“”"「」 \u3000\t|。！？') edges[edge.charCodeAt(0)] = 1;
/** A sentence that is cut at the most it may have is cut at a clause not farther back. */
const BACK = 80;
/** In UTF-16 code units; so long, it is cut. */
export const LONGEST_SENTENCE = 260;

/** The sentence that begins at `at`, and where the next one is looked for. Bounded: one without an end is read in parts. */
export function sentenceFrom(units: Uint16Array, at: number, limit: number): Clause {
  const end = sentenceEnd(units, at, Math.min(limit, at + LONGEST));
  if (end - at < LONGEST_SENTENCE) return { start: at, end };
  for (let cut = end; cut > end - BACK; cut--) if (edges[units[cut - 1]!] === 1) return { start: at, end: cut };
  return { start: at, end };
}

/** The clauses of a sentence. */
export function clausesOf(units: Uint16Array, { start, end }: Clause): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !endsClause(units, at)) continue;
    if (at > from) clauses.push({ start: from, end: at });
    from = at + 1;
  }
  return clauses;
}

/** Does a clause end at the unit? A comma in an amount (12,000) ends none. */
export function endsClause(units: Uint16Array, at: number): boolean {
  return edges[units[at]!] === 1 && !isInNumber(units, at);
}

function isInNumber(units: Uint16Array, at: number): boolean {
  const unit = units[at]!;
  if (unit !== 0x2c && unit !== 0xff0c) return false;
  for (let offset = -1; offset <= 3; offset++) if (offset !== 0 && !isDigit(units[at + offset] ?? 0)) return false;
  return !isDigit(units[at + 4] ?? 0);
}
