// How V8 compiles in a reader's process: told here, before anything large is loaded, since a flag of the command line that a later Node does not know would keep the
// process from starting, while an unknown one is passed over here.
import { setFlagsFromString } from "node:v8";

/**
 * - Expressions are compiled when they are first used, not first translated for an interpreter and compiled at the second use: the rules' are all used on nearly every page (90 ms of a reader's first page).
 * - At most so much bytecode of other functions goes into one that is optimised, instead of 920: half of a reader's time over its first thousand pages went to the optimising compiler. These took
 *   3.03 s instead of 3.47 s with 400, 3.13 s with 600, and later pages the same (Node 20.20, pages of 19 KB).
 */
const FLAGS = ["--no-regexp-tier-up", "--max-inlined-bytecode-size-cumulative=400"];

for (const flag of FLAGS) setFlagsFromString(flag);
