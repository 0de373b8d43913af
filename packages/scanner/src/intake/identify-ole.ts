import type { Kind } from "./kind.js";

const END_OF_CHAIN = 0xfffffffe;
/** Directory sectors followed at most: 4,096 entries or more. */
const MAX_SECTORS = 1024;

/** Streams that only one kind of document has, in the order of asking: an embedded object's streams lie deeper and come later. */
const STREAM_KINDS: readonly (readonly [string, Kind])[] = [
  ["EncryptedPackage", "ole-encrypted"],
  ["EncryptionInfo", "ole-encrypted"],
  ["__properties_version1.0", "msg"],
  ["PowerPoint Document", "ppt"],
  ["PP97_DUALSTORAGE", "ppt"],
  ["WordDocument", "doc"],
  ["Workbook", "xls"],
  ["Book", "xls"],
];

/** Extensions under which WPS Office writes the same streams. */
const DATABASE_STREAM = "Catalog";

/**
 * What an OLE compound file is, by the names of its streams ([MS-CFB] 2.6.1). Only the directory is read, wherever it lies in `bytes`.
 */
export function identifyOle(bytes: Uint8Array): Kind {
  const entries = directoryOf(bytes);
  const names = new Set(entries.map(({ name }) => name));
  const kind = kindOf(rootNames(entries)) ?? kindOf(names);
  if (kind !== undefined) return kind;
  // Thumbs.db of old Windows: small pictures of a folder's files, no document.
  return names.has(DATABASE_STREAM) && [...names].some((name) => /^\d/.test(name)) ? "icon" : "ole";
}

function kindOf(names: ReadonlySet<string>): Kind | undefined {
  // Some writers spell the names in capitals; names of any case are the same ([MS-CFB] 2.6.4).
  const lower = new Set([...names].map((name) => name.toLowerCase()));
  return STREAM_KINDS.find(([name]) => lower.has(name.toLowerCase()))?.[1];
}

interface Entry {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

/** Names of what lies in the file itself, not in a storage: the streams of an object put into a document have the same names, deeper. */
function rootNames(entries: readonly Entry[]): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<number>();
  const open = [entries[0]?.child ?? -1];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const entry = entries[index];
    if (entry === undefined || seen.has(index)) continue;
    seen.add(index);
    names.add(entry.name);
    open.push(entry.left, entry.right);
  }
  return names;
}

/** The directory; empty where the header or the chain of sectors is broken. */
function directoryOf(bytes: Uint8Array): Entry[] {
  if (bytes.length < 512) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = view.getUint16(30, true) === 12 ? 4096 : 512;
  const entries: Entry[] = [];
  let sector = view.getUint32(48, true);
  for (let count = 0; sector < END_OF_CHAIN && count < MAX_SECTORS; count++) {
    const start = (sector + 1) * sectorSize;
    if (start + sectorSize > bytes.length) break;
    for (let entry = start; entry < start + sectorSize; entry += 128) {
      const length = Math.min(view.getUint16(entry + 64, true), 64);
      entries.push({
        name: Buffer.from(bytes.subarray(entry, entry + Math.max(0, length - 2))).toString("utf16le"),
        left: view.getUint32(entry + 68, true),
        right: view.getUint32(entry + 72, true),
        child: view.getUint32(entry + 76, true),
      });
    }
    sector = nextSector(view, sector, sectorSize);
  }
  return entries;
}

/** The sector after this one, by the allocation table; the header names the table's first 109 sectors. */
function nextSector(view: DataView, sector: number, sectorSize: number): number {
  const perSector = sectorSize / 4;
  const table = Math.floor(sector / perSector);
  if (table >= 109) return END_OF_CHAIN;
  const at = (view.getUint32(76 + 4 * table, true) + 1) * sectorSize + 4 * (sector % perSector);
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : END_OF_CHAIN;
}
