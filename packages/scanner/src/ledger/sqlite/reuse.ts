import type { Database } from "libsql";
import { compareByBytes } from "../../intake/path-bytes.js";

/** One file of a walk, as the ledger knows files. */
export interface Wanted {
  readonly path: string;
  /** Its state on disk (intake/walk.ts); begins with `~` where it changed so lately that it may change again without showing it. */
  readonly stat: string;
  /** What an item that is not read is told with; null of a file. */
  readonly told: string | null;
}

/** What an earlier reading of a path left. */
interface Known {
  readonly path: string;
  readonly result: number;
  readonly stat: string;
  readonly hash: string | null;
  readonly digest: number;
  readonly found: number;
  readonly bytes: number;
  readonly sealed: boolean;
}

/** A result that may be taken without reading, or, where `hash` is given, once the file's bytes turn out to have it. */
export interface Offer {
  readonly result: number;
  readonly found: number;
  readonly bytes: number;
  readonly hash: string | null;
}

/** Hash of a result that holds no reading: the user stopped the run before. */
export const NOT_READ = "interrupted";

/** Hash of a file that is too large to be hashed: only its state on disk tells whether it changed. */
export const UNHASHED = "unhashed";

export interface ReuseRules {
  /** The run that is looked at is the one at work, broken off before: what it read it keeps. */
  readonly own: boolean;
  /** What results must have been made by. */
  readonly digest: number;
  /** `stat`: a file whose state on disk is the same is taken as it is; `hash`: its bytes are looked at. */
  readonly by: "stat" | "hash";
  /** Only results that hold the values themselves. */
  readonly reveal: boolean;
}

const PAGE = 1000;
const PAGE_OF_RUN = `
SELECT path, result, stat, hash, digest, found, bytes, sealed IS NOT NULL
FROM files JOIN results ON id = result WHERE run = ? AND path > ? ORDER BY path LIMIT ${PAGE}`;

/** What becomes of the two sides of a comparison. */
export interface Takers {
  /** Files that are not asked about. */
  readonly skip: (index: number) => boolean;
  /** What there is for a file. */
  readonly take: (index: number, offer: Offer) => void;
  /** A path of the earlier run of which nothing can be taken. */
  readonly leave?: (path: string) => void;
}

/**
 * Goes through a walk and an earlier run side by side, both in the order of their paths.
 * @param wanted in the order of their paths (bytes of UTF-8)
 */
export function offerResults(
  database: Database,
  run: number,
  wanted: readonly Wanted[],
  rules: ReuseRules,
  { skip, take, leave = () => {} }: Takers,
): void {
  let index = 0;
  for (const known of knownOf(database, run)) {
    while (index < wanted.length && compareByBytes(wanted[index]!.path, known.path) < 0) index += 1;
    const one = wanted[index];
    const offer = one?.path === known.path && !skip(index) ? offerOf(known, one, rules) : null;
    if (offer === null) leave(known.path);
    else take(index, offer);
  }
}

function* knownOf(database: Database, run: number): Generator<Known> {
  const page = database.prepare(PAGE_OF_RUN).raw(true);
  for (let last = ""; ; ) {
    const rows = page.all([run, last]) as [string, number, string, string | null, number, number, number, number][];
    for (const [path, result, stat, hash, digest, found, bytes, sealed] of rows)
      yield { path, result, stat, hash, digest, found, bytes, sealed: sealed === 1 };
    if (rows.length < PAGE) return;
    last = rows.at(-1)![0];
  }
}

function offerOf(known: Known, { stat, told }: Wanted, { own, digest, by, reveal }: ReuseRules): Offer | null {
  const { result, found, bytes, hash } = known;
  if (known.digest !== digest || hash === NOT_READ || (reveal && found > 0 && !known.sealed)) return null;
  if (told !== null) return hash === told ? { result, found, bytes, hash: null } : null;
  if (own && stat.replace("~", "") === known.stat.replace("~", "")) return { result, found, bytes, hash: null };
  if (hash === null) return null;
  const unchanged = by === "stat" && stat === known.stat && !stat.startsWith("~");
  if (unchanged) return { result, found, bytes, hash: null };
  return hash === UNHASHED ? null : { result, found, bytes, hash };
}
