/** What a reader of common files may weigh: it makes little room by going. Bytes. */
const COMMON = 250e6;

/** A reader among others. */
export interface Weighed {
  /** Resident memory. Bytes. */
  readonly weight: number;
  /** When it was given its work, in the order of the crew; null while it has none. */
  readonly turn: number | null;
}

/**
 * Of readers that weigh too much together, the one to be ended: a heavy one, so that there is room; of these the one that loses least by it, which is one without work, else
 * the one that began last.
 * @returns null if they may stay
 */
export function whoGoes<T extends Weighed>(readers: readonly T[], most: number): T | null {
  const total = readers.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= most || readers.length < 2) return null;
  const heavy = readers.filter(({ weight }) => weight > COMMON);
  const turn = (reader: T): number => reader.turn ?? Number.POSITIVE_INFINITY;
  return (heavy.length > 0 ? heavy : readers).reduce((one, other) => (turn(other) > turn(one) ? other : one));
}
