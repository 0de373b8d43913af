import { ends } from "../passage.js";
import { edges } from "./clauses.js";
import { signs } from "./signs.js";

/** A step of the search for what promises something, bits of a number: what may end at a unit (these), how far the unit by itself leads (from 8 on), and its sign (from 16 on). */
export const ENDS_CLAUSE = 1;
export const ENDS_SENTENCE = 2;

/** The step at a unit that leads as far as `lead`. */
export function stepAt(unit: number, lead: number): number {
  return (
    (signs[unit]! << 16) |
    ((lead & 0xff) << 8) |
    (edges[unit]! * ENDS_CLAUSE) |
    (Math.min(ends[unit]!, 1) * ENDS_SENTENCE)
  );
}
