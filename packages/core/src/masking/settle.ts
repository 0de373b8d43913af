import type { Finding } from "../finding.js";
import { applyEdits, composeEdits, type Edit } from "./edits.js";

/** A finding in one of several texts. */
export interface Located<F extends Finding> {
  readonly unit: number;
  readonly finding: F;
  /** What remains of it, where that is known already; null where it stays. */
  readonly masked?: string | null;
  /** Whether it is the rest of a finding told with another text. */
  readonly isRest?: boolean;
}

/** What masking does to the texts, in offsets of the texts as they were given. */
export interface Settled<F extends Finding> {
  /** The edits of each text that has some, in order. */
  readonly edits: ReadonlyMap<number, readonly Edit[]>;
  /** Findings in order of the texts and in them. */
  readonly findings: Located<F>[];
}

/** More rounds than two have not been seen to be needed; each masks at least one thing more. */
const MOST_ROUNDS = 8;

/**
 * Masks until nothing more is found. What a number is depends on the words around it, and those may have been masked: a card beside an office's
 * address is the office's, and a person's once the address is gone. So the masked texts are looked at again, and what comes to light is masked
 * too; the second masking of a masked text then changes nothing, whatever the rules are.
 *
 * `detect` gets all texts, as given or masked. `masked` says what remains of a finding, null where it stays.
 */
export function settle<F extends Finding>(
  texts: readonly string[],
  detect: (texts: readonly string[]) => readonly Located<F>[],
  masked: (finding: F) => string | null,
): Settled<F> {
  const edits = new Map<number, Edit[]>();
  const findings: Located<F>[] = [];
  let current = texts;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = [...detect(current)].sort(byPlace);
    const changed = addRound(texts, current, edits, found, masked, round === 0, findings);
    if (changed.length === 0) break;
    const next = [...current];
    for (const unit of changed) next[unit] = applyEdits(texts[unit]!, edits.get(unit) ?? []);
    current = next;
  }
  findings.sort(byPlace);
  return { edits, findings };
}

function byPlace(a: Located<Finding>, b: Located<Finding>): number {
  return a.unit - b.unit || a.finding.start - b.finding.start;
}

/** Adds the edits of one round; returns the texts it changes. */
function addRound<F extends Finding>(
  texts: readonly string[],
  current: readonly string[],
  edits: Map<number, Edit[]>,
  found: readonly Located<F>[],
  masked: (finding: F) => string | null,
  isFirst: boolean,
  findings: Located<F>[],
): number[] {
  const changed: number[] = [];
  for (let from = 0; from < found.length; ) {
    const { unit } = found[from]!;
    let to = from;
    const further: Edit[] = [];
    const behind: Located<F>[] = [];
    for (; to < found.length && found[to]!.unit === unit; to++) {
      const located = found[to]!;
      const { finding } = located;
      const text = located.masked === undefined ? masked(finding) : located.masked;
      const { start, end } = finding;
      if (text === null || text === current[unit]!.slice(start, end)) {
        if (isFirst && located.isRest !== true) findings.push({ unit, finding });
        continue;
      }
      if (start < (further[further.length - 1]?.end ?? 0)) continue;
      further.push({ start, end, text });
      behind.push(located);
    }
    from = to;
    if (further.length === 0) continue;
    const composed = composeEdits(edits.get(unit) ?? [], further);
    edits.set(unit, composed.edits);
    changed.push(unit);
    composed.fresh.forEach((span, index) => {
      const { finding, isRest } = behind[index]!;
      // What touches an earlier edit has been told already.
      if (span === null || isRest === true) return;
      const { start, end } = span;
      findings.push({ unit, finding: { ...finding, start, end, value: texts[unit]!.slice(start, end) } });
    });
  }
  return changed;
}
