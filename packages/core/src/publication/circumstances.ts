import type { ReadItem } from "./catalogue.js";
import type { Concern } from "./concern.js";
import type { PublicationPolicy } from "./policy.js";
import type { Publication } from "./publication.js";

/** All that is known of a publication and bears on what it may show; made once for a document. */
export interface Circumstances {
  /** Null where the kind is not known. */
  readonly publication: Publication | null;
  readonly policy: PublicationPolicy | null;
  /** The row of a catalogue that it is of. */
  readonly item: ReadItem | null;
  /** What is wrong with it as a whole. */
  readonly concerns: readonly Concern[];
  /** When it was published (ISO), else the day it is looked at, else null. */
  readonly date: string | null;
}
