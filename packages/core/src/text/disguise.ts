/** How digits stood in the source that are digits in the normalised text. */
export type Disguise = "hanzi-digits" | "ocr-confusion";

/** A stretch of the normalised text whose characters were written otherwise. Offsets are of the normalised text, half-open. */
export interface Rewritten {
  readonly start: number;
  readonly end: number;
  readonly disguise: Disguise;
}

/** Takes down a stretch to be rewritten. */
export type Add = (start: number, end: number, disguise: Disguise) => void;
