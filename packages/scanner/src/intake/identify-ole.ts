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
  const names = new Set(streamNames(bytes));
  const known = STREAM_KINDS.find(([name]) => names.has(name));
  if (known !== undefined) return known[1];
  // Thumbs.db of old Windows: small pictures of a folder's files, no document.
  return names.has(DATABASE_STREAM) && [...names].some((name) => /^\d/.test(name)) ? "icon" : "ole";
}

/** Names in the directory; empty where the header or the chain of sectors is broken. */
function streamNames(bytes: Uint8Array): string[] {
  if (bytes.length < 512) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = view.getUint16(30, true) === 12 ? 4096 : 512;
  const names: string[] = [];
  let sector = view.getUint32(48, true);
  for (let count = 0; sector < END_OF_CHAIN && count < MAX_SECTORS; count++) {
    const start = (sector + 1) * sectorSize;
    if (start + sectorSize > bytes.length) break;
    for (let entry = start; entry < start + sectorSize; entry += 128) {
      const length = Math.min(view.getUint16(entry + 64, true), 64);
      if (length >= 2) names.push(Buffer.from(bytes.subarray(entry, entry + length - 2)).toString("utf16le"));
    }
    sector = nextSector(view, sector, sectorSize);
  }
  return names;
}

/** The sector after this one, by the allocation table; the header names the table's first 109 sectors. */
function nextSector(view: DataView, sector: number, sectorSize: number): number {
  const perSector = sectorSize / 4;
  const table = Math.floor(sector / perSector);
  if (table >= 109) return END_OF_CHAIN;
  const at = (view.getUint32(76 + 4 * table, true) + 1) * sectorSize + 4 * (sector % perSector);
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : END_OF_CHAIN;
}
