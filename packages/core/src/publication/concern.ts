import type { Outcome } from "../finding.js";
import type { Words } from "../rule.js";

/**
 * Something wrong with a publication as a whole, whatever its fields are: its time is over (`publicity-ended`), it is shown to more people than
 * it may be (`outside-scope`), or it is of a catalogue of what is not published (`closed-item`). Each finding of the document carries it in its
 * outcome, and the document has it even where nothing was found in it.
 */
type ConcernCode = NonNullable<Outcome["concern"]>;

export interface Concern {
  readonly code: ConcernCode;
  readonly reason: Words;
  readonly clause: string;
  /** What becomes of a finding that would be exempt. */
  readonly outcome: Exclude<Outcome["kind"], "exempt">;
}
