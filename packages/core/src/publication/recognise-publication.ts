import { sourceOfClues } from "./clues.js";
import { type CueIndex, compileCues } from "./cues.js";
import { PUBLICATION_POLICIES } from "./policies.js";
import type { Publication, PublicationClues } from "./publication.js";
import { recognise } from "./recognise.js";

let index: CueIndex | null = null;

/** What kind of publication something is, by the built-in policies; null where nothing speaks for a kind. */
export function recognisePublication(clues: PublicationClues): Publication | null {
  return recognise(builtInCues(), sourceOfClues(clues));
}

/** The cues of the built-in policies, compiled once for all detectors. */
export function builtInCues(): CueIndex {
  index ??= compileCues(PUBLICATION_POLICIES);
  return index;
}
