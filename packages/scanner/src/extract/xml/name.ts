/** A name as written, and without the prefix of its namespace. */
export interface Name {
  readonly raw: string;
  readonly local: string;
}

/** Names of elements and attributes come again and again, in all files of a format: each is cut out once. A name has one slot, which the next one that needs it takes. */
const SLOTS = 4096;
const known: (Name | undefined)[] = new Array<Name | undefined>(SLOTS).fill(undefined);
/** No format has a longer name; one of a broken file may be as long as the file. Code units. */
const LONGEST_KEPT = 200;

/** Folds one more code unit into what tells names apart; 0 before the first. */
export function fold(mixed: number, code: number): number {
  return (Math.imul(mixed, 31) + code) | 0;
}

/** The name that a text holds from `from` up to `to`, in code units; `mixed`: those folded. */
export function nameAt(text: string, from: number, to: number, mixed: number): Name {
  const length = to - from;
  if (length > LONGEST_KEPT) return made(text.slice(from, to));
  const slot = (mixed ^ (mixed >>> 12)) & (SLOTS - 1);
  const name = known[slot];
  if (name !== undefined && isAt(text, from, length, name.raw)) return name;
  const own = made(text.slice(from, to));
  known[slot] = own;
  return own;
}

function isAt(text: string, from: number, length: number, raw: string): boolean {
  if (raw.length !== length) return false;
  for (let i = 0; i < length; i++) if (text.charCodeAt(from + i) !== raw.charCodeAt(i)) return false;
  return true;
}

function made(written: string): Name {
  const raw = asKey(written);
  return { raw, local: asKey(raw.slice(raw.indexOf(":") + 1)) };
}

/**
 * The same letters as the engine keeps them for names of properties and for strings of the program: they are compared by their address, and, unlike a piece
 * of a text, do not keep all of the text.
 */
function asKey(text: string): string {
  return Object.keys({ [text]: true })[0]!;
}
