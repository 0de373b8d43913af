import type { MaskedKind } from "./thresholds.js";

/** What is said of a person beside a masked number. Everything is optional: what is not known is not compared. */
export interface FragmentContext {
  readonly sex?: "male" | "female";
  readonly birthYear?: number;
  /** 1–12 */
  readonly birthMonth?: number;
  /** 1–31 */
  readonly birthDay?: number;
  /** Six-digit codes of the county lived or registered in. */
  readonly divisions?: readonly number[];
  /** 行政区划 that the publication is of, as its publisher names it. */
  readonly region?: string;
  /** 机关 that published it. */
  readonly organ?: string;
}

/** A masked number of a named person, in one place. Must survive JSON. */
export interface Fragment {
  readonly kind: MaskedKind;
  /** Digits (X for a check character) and `*`: 18 of an ID, 11 of a mobile, as many as there are of an account. */
  readonly pattern: string;
  /** The person's name, or any token that stands for it: only equality counts. Names that are masked themselves link nobody. */
  readonly name: string;
  readonly context: FragmentContext;
  /** Where it stands: given back as it is. */
  readonly where: string;
}

/** Differently masked values of one person, put together. */
export interface Link {
  readonly kind: MaskedKind;
  readonly name: string;
  /** What all pieces together show. */
  readonly pattern: string;
  /** Numbers that remain possible by the piece that tells most. */
  readonly candidatesBefore: number;
  /** Numbers that remain possible by all of them. */
  readonly candidatesAfter: number;
  /** How sure it is that the pieces are of one person, 0–1. */
  readonly confidence: number;
  /** `where` of each fragment: those that tell most first, equal ones in the order they came. */
  readonly pieces: readonly string[];
}

/** How fragments are put together. */
export interface LinkOptions {
  /** Links that are less sure are left out. 0–1, 0.5 by default. */
  readonly minimumConfidence?: number;
}
