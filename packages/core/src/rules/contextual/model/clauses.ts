import { sentenceRange } from "../passage.js";

/** Half-open, of the text. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** Units that end a clause. */
const edges = new Uint8Array(0x10000);
for (const edge of '，,；;：:（）()“”"「」 \u3000\t|。！？') edges[edge.charCodeAt(0)] = 1;
const COMMA = /[,，]/;
/** A sentence that is cut at the most it may have is cut at a clause not farther back. */
const BACK = 80;
const LONGEST_SENTENCE = 260;

/** The sentence that begins at `at`, and where the next one is looked for. Bounded: one without an end is read in parts. */
export function sentenceFrom(units: Uint16Array, at: number, limit: number): Clause {
  const end = Math.min(limit, sentenceRange(units, at).end);
  if (end - at < LONGEST_SENTENCE) return { start: at, end };
  for (let cut = end; cut > end - BACK; cut--) if (edges[units[cut - 1]!] === 1) return { start: at, end: cut };
  return { start: at, end };
}

/** The clauses of a sentence. A comma in an amount (12,000) ends none. */
export function clausesOf(text: string, { start, end }: Clause): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && (edges[text.charCodeAt(at)] === 0 || isInNumber(text, at))) continue;
    if (at > from) clauses.push({ start: from, end: at });
    from = at + 1;
  }
  return clauses;
}

function isInNumber(text: string, at: number): boolean {
  return COMMA.test(text[at]!) && /\d/.test(text[at - 1] ?? "") && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5));
}
