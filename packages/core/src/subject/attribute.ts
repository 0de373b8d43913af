import type { Evidence, Subject } from "../finding.js";
import type { Context } from "../text/context.js";
import type { Found } from "../text/passage.js";

/** Whose a candidate is, and what says so. */
export interface Attribution {
  readonly subject: Subject;
  readonly evidence: readonly Evidence[];
}

/** Labels first, then the row, then the words around. Pure; looks at most a bounded window around the candidate. */
export function attribute(_found: Found, _context: Context): Attribution {
  return { subject: "person", evidence: [] };
}
