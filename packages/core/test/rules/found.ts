import { createDetector } from "../../src/detector.js";
import type { Category } from "../../src/finding.js";

const detector = createDetector({ organizations: true });

/** Masked values have a rule of their own, with tests of its own. */
const WEAK_MASK = "weak-mask";

/** The values of a category that the detector finds in a text, in order. */
export function found(text: string, category: Category): string[] {
  return detector
    .detect(text)
    .filter((finding) => finding.category === category && finding.rule !== WEAK_MASK)
    .map((finding) => finding.value);
}

/** The rules that find something of a category in a text, in order. */
export function rulesFor(text: string, category: Category): string[] {
  return detector
    .detect(text)
    .filter((finding) => finding.category === category && finding.rule !== WEAK_MASK)
    .map((finding) => finding.rule);
}

/** The score of the first finding of a category, 0 where there is none. */
export function scoreOf(text: string, category: Category): number {
  return (
    detector.detect(text).find((finding) => finding.category === category && finding.rule !== WEAK_MASK)?.score ?? 0
  );
}

/** The findings of a category in a table: row, column, value. */
export function foundInTable(
  rows: readonly (readonly string[])[],
  category: Category,
): (readonly [number, number, string])[] {
  return detector
    .detectTable(rows)
    .filter((finding) => finding.category === category && finding.rule !== WEAK_MASK)
    .map((finding) => [finding.row, finding.column, finding.value] as const);
}
