import type { Level } from "./hierarchy.js";

/** One step of a read address. Offsets half-open. */
export interface Step {
  readonly level: Level;
  readonly start: number;
  readonly end: number;
  /** A number stands in it (12号), or a name without an ending before a number (大十字12号: `landmark`). */
  readonly kind: "region" | "named" | "numbered" | "landmark";
}

/** An address as far as it could be read. */
export interface Reading {
  readonly steps: readonly Step[];
  /** End of the last step below the village; −1 where none was read. */
  readonly deepEnd: number;
  /** End of the last step; where nothing was read, the start. */
  readonly end: number;
  /** End of the last settlement with a name of its own; −1 where none was read. */
  readonly lastHamletEnd: number;
}
