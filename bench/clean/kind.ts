/**
 * A kind of clean document: sentences with slots. Sentences at even places are for the half that is tuned on, at odd places
 * for the other, so that a rule tuned on one half meets new wording in the other.
 */
export interface CleanKind {
  readonly id: string;
  readonly titles: readonly string[];
  readonly sentences: readonly string[];
}
