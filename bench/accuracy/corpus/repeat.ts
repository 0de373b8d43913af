import type { Pen } from "./pen.js";

/** Make something between `low` and `high` times. */
export const times = <T>(pen: Pen, low: number, high: number, make: (index: number) => T): T[] =>
  Array.from({ length: pen.random.int(low, high) }, (_, index) => make(index));
