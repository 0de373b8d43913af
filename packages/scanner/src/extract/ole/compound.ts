import { corrupt } from "../words.js";
import { readSectors, type Sectors } from "./sectors.js";

/** A stream of a compound file. */
interface OleStream {
  /** Names of the storages it lies in and its own, parted by "/"; the root has none. */
  readonly path: string;
  /** As the directory tells it (bytes). */
  readonly size: number;
}

/** An OLE compound file ([MS-CFB]). */
export interface Compound {
  /** In the order of the directory. */
  readonly streams: readonly OleStream[];
  readonly has: (path: string) => boolean;
  /** A stream's bytes by its path, letters of any case; null where there is none. Shorter than told where the file is cut off. */
  readonly read: (path: string) => Buffer | null;
  /** Streams of which less was there than the directory tells. */
  readonly cut: ReadonlySet<string>;
}

interface Entry {
  readonly name: string;
  /** 1 storage, 2 stream, 5 root. */
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** Entries read at most: some 16 MB of directory. */
const MOST_ENTRIES = 131_072;

/** Opens a compound file held in memory. Throws `failed: corrupt` where its header or directory cannot be read. */
export function openCompound(bytes: Buffer): Compound {
  const sectors = readSectors(bytes);
  if (sectors === null) throw corrupt("bad header of the compound file", "复合文件头错误");
  const entries = readEntries(sectors.chain(sectors.directoryStart, MOST_ENTRIES * 128));
  const root = entries[0];
  if (root === undefined) throw corrupt("no directory in the compound file", "复合文件缺少目录");
  const paths = pathsOf(entries);
  const byPath = new Map<string, Entry>();
  entries.forEach((entry, index) => {
    const path = paths[index];
    if (entry.type === 2 && path != null && !byPath.has(path.toLowerCase())) byPath.set(path.toLowerCase(), entry);
  });
  const short = shortStreams(sectors, root);
  const cut = new Set<string>();
  return {
    streams: entries.flatMap((entry, index) => {
      const path = paths[index];
      return entry.type === 2 && path != null ? [{ path, size: entry.size }] : [];
    }),
    has: (path) => byPath.has(path.toLowerCase()),
    read: (path) => {
      const entry = byPath.get(path.toLowerCase());
      if (entry === undefined) return null;
      const most = Math.min(entry.size, bytes.length);
      const read = entry.size < sectors.miniLimit ? short(entry.start, most) : sectors.chain(entry.start, most);
      if (read.length < entry.size) cut.add(path);
      return read;
    },
    cut,
  };
}

function readEntries(directory: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = Math.min(directory.readUInt16LE(at + 64), 64);
    entries.push({
      name: directory.toString("utf16le", at, at + Math.max(0, length - 2)),
      type: directory[at + 66]!,
      left: directory.readUInt32LE(at + 68),
      right: directory.readUInt32LE(at + 72),
      child: directory.readUInt32LE(at + 76),
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    });
  }
  return entries;
}

/** Path of every entry; entries that no storage leads to (a damaged tree) stand at the root. */
function pathsOf(entries: readonly Entry[]): (string | null)[] {
  const paths: (string | null)[] = entries.map(() => null);
  const seen = new Set<number>([0]);
  const open: { index: number; folder: string }[] = [{ index: entries[0]!.child, folder: "" }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const entry = entries[next.index];
    if (entry === undefined || seen.has(next.index)) continue;
    seen.add(next.index);
    const path = next.folder + entry.name;
    paths[next.index] = path;
    open.push({ index: entry.left, folder: next.folder }, { index: entry.right, folder: next.folder });
    if (entry.type === 1) open.push({ index: entry.child, folder: `${path}/` });
  }
  entries.forEach((entry, index) => {
    if (entry.type === 2 && paths[index] === null) paths[index] = entry.name;
  });
  return paths;
}

/** Streams below the limit share one stream, cut into small sectors with a table of their own. Both are read when first asked for. */
function shortStreams(sectors: Sectors, root: Entry): (start: number, size: number) => Buffer {
  let held: { data: Buffer; table: Buffer } | null = null;
  return (start, size) => {
    held ??= {
      data: sectors.chain(root.start, root.size),
      table: sectors.chain(sectors.miniTableStart, 0x7fffffff),
    };
    const { data, table } = held;
    const pieces: Buffer[] = [];
    let length = 0;
    const most = data.length / sectors.miniSize;
    for (let sector = start, steps = 0; length < size && steps <= most; steps++) {
      const at = sector * sectors.miniSize;
      if (at >= data.length) break;
      const piece = data.subarray(at, at + sectors.miniSize);
      pieces.push(piece);
      length += piece.length;
      if (4 * sector + 4 > table.length) break;
      sector = table.readUInt32LE(4 * sector);
    }
    const whole = Buffer.concat(pieces);
    return whole.length > size ? whole.subarray(0, size) : whole;
  };
}
