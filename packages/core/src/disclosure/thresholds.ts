import type { Category } from "../finding.js";

/** The kinds of numbers that masks leave in part. */
export type MaskedKind = Extract<Category, "id-number" | "phone" | "bank-account">;

/** When a mask is weak: numbers that remain possible. */
export interface Threshold {
  /** By the digits shown alone, at most so many: weak. */
  readonly alone: number;
  /** With what else the row or sentence says of the person, at most so many: weak. */
  readonly withRow: number;
  /** At most so many: a violation. More are left to a human. */
  readonly violation: number;
}

/**
 * Data. The figures are those of mask_risk.tsv and domain.md §2:
 *  - An ID with the first six and last four (3,024) or all but the last four (999) is weak by itself, as domain.md §2.2 asks; 前6后3 (30,183) and anything less is not. So 9,999.
 *  - With the row 33 is the line: what a known year of birth makes of 前6后4, and what 前10后4 leaves by itself: a list that can be gone through by hand. With the day of birth
 *    前2后3 (106), 前6 (499) and 前2 (60,379) stay above it, which domain.md recommends; 前6后4 (1), 前6后3 (1) and 前6后2 (9) do not.
 *  - A mobile with four digits hidden (10,000) is well masked (accuracy.md, 9); with three or fewer it is not. A hundred calls find whoever has the other two digits.
 *  - An account that shows its last four, or issuer and last four, is well masked (domain.md §2.3); a card whose last four are hidden leaves 1,000 by the Luhn digit.
 */
export const THRESHOLDS: Readonly<Record<MaskedKind, Threshold>> = {
  "id-number": { alone: 9_999, withRow: 33, violation: 33 },
  phone: { alone: 999, withRow: 999, violation: 100 },
  "bank-account": { alone: 1_000, withRow: 1_000, violation: 100 },
};
