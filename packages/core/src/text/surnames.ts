import { COMPOUND_SURNAMES as COMPOUND_LIST, SINGLE_SURNAMES } from "./surname-list.js";
import { wordsOf } from "./word-set.js";

/** A closed list: what does not begin with one of them is no name, unless it is one with a dot (阿不都·买买提). */
export const SURNAMES: ReadonlySet<string> = new Set(wordsOf(SINGLE_SURNAMES));
export const COMPOUND_SURNAMES: readonly string[] = wordsOf(COMPOUND_LIST);

const SINGLE = 1;
const COMPOUND = 2;
const kinds = new Uint8Array(0x10000);
for (const surname of SURNAMES) kinds[surname.charCodeAt(0)] = SINGLE;
for (const surname of COMPOUND_SURNAMES) kinds[surname.charCodeAt(0)]! |= COMPOUND;

/** The length of the surname that `text` holds at `at`: 2 for a compound one, 1, or 0 where none stands. */
export function surnameLengthAt(text: string, at: number): 0 | 1 | 2 {
  const kind = kinds[text.charCodeAt(at) & 0xffff]!;
  if ((kind & COMPOUND) !== 0 && COMPOUND_SURNAMES.includes(text.slice(at, at + 2))) return 2;
  return (kind & SINGLE) !== 0 ? 1 : 0;
}
