import { inflateRawSync } from "node:zlib";
import { Inflate } from "fflate";
import { corrupt, encrypted, tooLarge } from "../words.js";
import { readDirectory, scanLocalHeaders, type ZipEntry } from "./directory.js";

/** What the parts of one file may inflate to together; counted down as they are read. Shared by files inside it. */
export interface Budget {
  left: number;
  readonly limit: number;
}

/** A zipped document's parts by name (upper and lower case alike, "/" between folders). */
export interface Zip {
  /** Names as written, in the order of the directory. */
  readonly names: readonly string[];
  /** The directory at the end is missing: the file was cut off. */
  readonly cut: boolean;
  /** Parts whose data turned out damaged when they were read: what came before the damage was handed out. */
  readonly damaged: ReadonlySet<string>;
  readonly has: (name: string) => boolean;
  /** A part's bytes, or null where there is no such part. `most`: about so many of the first suffice. */
  readonly read: (name: string, most?: number) => Buffer | null;
  /** The same in pieces, for a part too large to hold; false where there is no such part. */
  readonly stream: (name: string, take: (chunk: Uint8Array) => void) => boolean;
}

/** Compressed bytes inflated at a time: at deflate's best ratio (about 1,000) still only some 16 MB come out. */
const STEP = 16_384;
/** Where more comes out of one than this, the next ones are shorter: smaller pieces are held, and read faster. Bytes. */
const LARGE = 2_000_000;
const LEAST_STEP = 1024;

/** Bytes of a part that is only stored, handed out at a time. */
const PIECE = 1 << 24;

/** Opens a zip held in memory. Throws {@link ExtractError}: corrupt, encrypted, or larger than the budget when read. */
export function openZip(bytes: Buffer, budget: Budget): Zip {
  const listed = readDirectory(bytes);
  const entries = listed ?? scanLocalHeaders(bytes);
  if (entries.length === 0) throw corrupt("no zip directory", "缺少 zip 目录");
  const byName = mapOf(entries, (name) => name);
  // Names are nearly always asked for as they are written.
  let byKey: Map<string, ZipEntry> | null = null;
  const entryOf = (name: string): ZipEntry | undefined => {
    const entry = byName.get(name);
    if (entry !== undefined) return entry;
    byKey ??= mapOf(entries, keyOf);
    return byKey.get(keyOf(name));
  };
  const damaged = new Set<string>();
  const inflatePart = (name: string, take: (chunk: Uint8Array) => void, isEnough: () => boolean): boolean => {
    const entry = entryOf(name);
    if (entry === undefined) return false;
    if (!inflate(bytes, entry, budget, take, isEnough)) damaged.add(entry.name);
    return true;
  };
  const stream: Zip["stream"] = (name, take) => inflatePart(name, take, () => false);
  return {
    names: entries.map((entry) => entry.name.replaceAll("\\", "/")),
    cut: listed === null,
    damaged,
    has: (name) => entryOf(name) !== undefined,
    read: (name, most = Number.POSITIVE_INFINITY) => {
      const chunks: Uint8Array[] = [];
      let size = 0;
      const take = (chunk: Uint8Array): void => {
        chunks.push(chunk);
        size += chunk.length;
      };
      if (!inflatePart(name, take, () => size >= most)) return null;
      const [first] = chunks;
      return chunks.length === 1 && Buffer.isBuffer(first) ? first : Buffer.concat(chunks);
    },
    stream,
  };
}

/** Of two entries of one name the first counts. */
function mapOf(entries: readonly ZipEntry[], keyFor: (name: string) => string): Map<string, ZipEntry> {
  const map = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = keyFor(entry.name);
    if (!map.has(key)) map.set(key, entry);
  }
  return map;
}

function keyOf(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/** Hands out an entry's bytes until that is enough; false where its data is damaged. */
function inflate(
  bytes: Buffer,
  entry: ZipEntry,
  budget: Budget,
  take: (chunk: Uint8Array) => void,
  isEnough: () => boolean,
): boolean {
  if (entry.encrypted) throw encrypted();
  const pass = (chunk: Uint8Array): void => {
    const allowed = Math.max(0, budget.left);
    budget.left -= chunk.length;
    if (chunk.length > 0 && allowed > 0) take(chunk.length > allowed ? chunk.subarray(0, allowed) : chunk);
    if (budget.left < 0) throw tooLarge(budget.limit);
  };
  const data = bytes.subarray(entry.start, entry.start + entry.size);
  if (entry.method === 0) {
    for (let at = 0; at < data.length && !isEnough(); at += PIECE) pass(data.subarray(at, at + PIECE));
    return true;
  }
  if (entry.method !== 8) return false;
  const whole = inflateSmall(data, entry.told, budget.left);
  if (whole !== null) {
    pass(whole);
    return true;
  }
  let step = STEP;
  const inflater = new Inflate((chunk) => {
    step = chunk.length > LARGE ? Math.max(LEAST_STEP, step >> 1) : step;
    pass(chunk);
  });
  try {
    for (let at = 0; at < data.length && !isEnough(); ) {
      const next = at + step;
      inflater.push(data.subarray(at, next), next >= data.length);
      at = next;
    }
  } catch (error) {
    if (isFflateError(error)) return false;
    throw error;
  }
  return true;
}

/** Compressed bytes up to which a part is inflated in one go, and what it may become (bytes). */
const SMALL = 1_000_000;
const SMALL_INFLATED = 16_000_000;
/** The room that is made for it at first, whatever it is told to need (bytes). */
const ROOM = 1 << 18;

/** Most parts are small: the platform inflates them whole, five times as fast. Null for those that are large, damaged or cut off, which are read piece by piece. */
function inflateSmall(data: Buffer, told: number, left: number): Buffer | null {
  if (data.length > SMALL) return null;
  try {
    // With a little room to spare the end of the data is seen at once.
    const chunkSize = Math.min(ROOM, told + 64);
    return inflateRawSync(data, { chunkSize, maxOutputLength: Math.max(1, Math.min(SMALL_INFLATED, left)) });
  } catch {
    return null;
  }
}

/** fflate's errors carry a number as their code. */
function isFflateError(error: unknown): boolean {
  return error instanceof Error && typeof (error as { code?: unknown }).code === "number";
}
