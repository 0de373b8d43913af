import { lstatSync, type Stats } from "node:fs";
import { lstat, realpath } from "node:fs/promises";
import fastGlob from "fast-glob";
import * as reasons from "../messages/reasons.js";
import { compareByBytes, toBytes, toShown } from "./path-bytes.js";
import { createFolderReader, type FolderFault } from "./read-folder.js";
import { isInside, type Root } from "./roots.js";

/** A regular file to be read. */
export interface FileEntry {
  /** Its path in the ledger. */
  readonly path: string;
  /** Its path on disk, in the form of path-bytes.ts. */
  readonly file: string;
  readonly bytes: number;
  /**
   * Its state on disk: size, times of change of content and of anything, number of the file. Equal for a file that nobody touched; begins with `~` where it was changed so lately that
   * it may change again without showing it.
   */
  readonly stat: string;
  /** Hash of the bytes that an earlier run read. */
  readonly known?: string;
  /** Shown name of the root it lies under; the config's globs may start with it. */
  readonly root: string;
}

/** Something that is not read, whatever is in it. */
interface UnreadEntry {
  readonly path: string;
  readonly status: "skipped" | "failed";
  readonly reason: reasons.Reason;
  /** Not reading it leaves no gap. */
  readonly setAside: boolean;
}

/** What the walk met. */
export type Entry = FileEntry | UnreadEntry;

export interface WalkOptions {
  /** Absolute paths of folders that are not gone into and not told of: the run's own output. */
  readonly without?: readonly string[];
  /** Whether the config leaves out a path of the ledger. */
  readonly excluded?: (path: string, root: string) => boolean;
  /** Absolute path of the config file in use. */
  readonly config?: string | null;
}

/** Milliseconds: file systems tell times in steps of up to two seconds (FAT), and other machines' clocks differ. */
const LATELY = 2000;

interface LookOptions extends WalkOptions {
  /** Milliseconds since 1970: what changed later may still be changing. */
  readonly settled: number;
}

/** Calls to the file system at a time: hides the latency of network drives, gains nothing beyond on local ones. */
const CALLS = 32;

/** Whether an entry is still to be read. */
export function isFile(entry: Entry): entry is FileEntry {
  return "file" in entry;
}

/**
 * All that lies under the roots, sorted by the bytes of its path, each path once. Symbolic links are not followed. What cannot be read is told,
 * not left out.
 */
export async function walk(roots: readonly Root[], options: WalkOptions = {}): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  const settled = Date.now() - LATELY;
  for (const root of roots) {
    const faults: FolderFault[] = [];
    const found = root.folder
      ? await list(root, options.without ?? [], faults)
      : [{ name: root.shown, file: root.path }];
    for (const entry of await lookAtAll(root, found, roots, { ...options, settled })) entries.push(entry);
    for (const { folder, cause } of faults) {
      const name = folder.slice(root.path.length + 1);
      entries.push(told(`${root.prefix}${name}` || root.shown, reasons.UNREADABLE_FOLDER(cause), "failed"));
    }
  }
  entries.sort((a, b) => compareByBytes(a.path, b.path));
  return makeUnique(entries);
}

/** A name below a root, and the path on disk, both in the form of path-bytes.ts. */
interface Found {
  readonly name: string;
  readonly file: string;
}

/** Milliseconds a call that waits for its answer may take on the average; a local disk takes a hundredth of it. */
const PATIENCE = 0.2;
/** Calls after which the average is looked at, and the event loop gets its turn. */
const STRETCH = 256;

/**
 * A look at each name. Asking and waiting costs a local disk 3 µs a name, a promise and a thread for each 20 to 100 µs; on a network drive it is
 * the waiting that costs, so there `CALLS` names at a time are asked for.
 */
async function lookAtAll(
  root: Root,
  found: readonly Found[],
  roots: readonly Root[],
  options: LookOptions,
): Promise<Entry[]> {
  const entries = new Array<Entry>(found.length);
  let next = 0;
  const look = async (stats: (file: string) => Stats | Promise<Stats>, until: () => boolean): Promise<void> => {
    while (next < found.length && !until()) {
      const index = next++;
      const { name, file } = found[index]!;
      entries[index] = await lookAt(root, name, file, roots, options, stats);
    }
  };
  for (let slow = false; !slow && next < found.length; ) {
    const began = performance.now();
    const end = next + STRETCH;
    await look(
      (file) => lstatSync(toBytes(file)),
      () => next >= end,
    );
    slow = performance.now() - began > STRETCH * PATIENCE;
    await new Promise((go) => setImmediate(go));
  }
  const lane = (): Promise<void> =>
    look(
      (file) => lstat(toBytes(file)),
      () => false,
    );
  await Promise.all(Array.from({ length: CALLS }, lane));
  return entries;
}

async function list(root: Root, without: readonly string[], faults: FolderFault[]): Promise<Found[]> {
  const found = await fastGlob("**/*", {
    cwd: root.path,
    dot: true,
    onlyFiles: false,
    followSymbolicLinks: false,
    objectMode: true,
    unique: false,
    concurrency: CALLS,
    fs: createFolderReader(new Set(without), faults),
  });
  return found
    .filter(({ dirent }) => !dirent.isDirectory())
    .map(({ path }) => ({ name: path, file: `${root.path}/${path}` }));
}

async function lookAt(
  root: Root,
  name: string,
  file: string,
  roots: readonly Root[],
  options: LookOptions,
  statsOf: (file: string) => Stats | Promise<Stats>,
): Promise<Entry> {
  const path = root.prefix + toShown(name);
  if (file === options.config) return told(path, reasons.OWN_CONFIG, "aside");
  if (options.excluded?.(path, root.shown) === true) return told(path, reasons.EXCLUDED, "aside");
  let stats: Stats;
  try {
    stats = await statsOf(file);
  } catch (error) {
    return told(path, reasons.UNREADABLE_FILE((error as NodeJS.ErrnoException).code ?? "?"), "failed");
  }
  if (stats.isFile()) return { path, file, bytes: stats.size, stat: stateOf(stats, options.settled), root: root.shown };
  if (stats.isSymbolicLink()) return link(path, file, roots);
  return told(path, reasons.SPECIAL_FILE(...whatIs(stats)), "skipped");
}

function stateOf({ size, mtimeMs, ctimeMs, ino }: Stats, settled: number): string {
  const late = mtimeMs > settled || ctimeMs > settled ? "~" : "";
  return `${late}${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

/** A link into the scanned roots leads to what is read anyway; one that leads out of them leaves a gap. */
async function link(path: string, file: string, roots: readonly Root[]): Promise<UnreadEntry> {
  try {
    const target = await realpath(toBytes(file), { encoding: "buffer" });
    const inside = roots.some((root) => isInside(target.toString("latin1"), Buffer.from(root.path).toString("latin1")));
    return inside ? told(path, reasons.LINK_INSIDE, "aside") : told(path, reasons.LINK_OUTSIDE, "skipped");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ELOOP") return told(path, reasons.LINK_BROKEN, "aside");
    return told(path, reasons.UNREADABLE_FILE(code ?? "?"), "failed");
  }
}

function whatIs(stats: Stats): [string, string] {
  if (stats.isFIFO()) return ["named pipe", "命名管道"];
  if (stats.isSocket()) return ["socket", "套接字"];
  return ["device", "设备文件"];
}

function told(path: string, reason: reasons.Reason, how: "failed" | "skipped" | "aside"): UnreadEntry {
  return { path, status: how === "failed" ? "failed" : "skipped", reason, setAside: how === "aside" };
}

/** Two names of different bytes may read the same (one in UTF-8, one in GBK): the later one gets a number that no other name has. */
function makeUnique(entries: readonly Entry[]): readonly Entry[] {
  if (entries.every((entry, index) => entry.path !== entries[index - 1]?.path)) return entries;
  const taken = new Set(entries.map(({ path }) => path));
  const seen = new Set<string>();
  const unique = entries.map((entry) => {
    let { path } = entry;
    for (let times = 2; seen.has(path) || (path !== entry.path && taken.has(path)); times++)
      path = `${entry.path}~${times}`;
    seen.add(path);
    return path === entry.path ? entry : { ...entry, path };
  });
  return unique.sort((a, b) => compareByBytes(a.path, b.path));
}
