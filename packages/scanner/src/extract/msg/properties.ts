import { decodePage } from "../decode/code-page.js";
import type { Compound } from "../ole/compound.js";

/** The properties of a message, a recipient or an attachment ([MS-OXMSG] 2.4). */
export interface Properties {
  /** A text, of either string type. */
  readonly text: (id: number) => string | null;
  readonly bytes: (id: number) => Buffer | null;
  readonly number: (id: number) => number | null;
}

const STRING8 = "001E";
const UNICODE = "001F";
const BINARY = "0102";
const INTEGER = 3;

/** GBK, for messages of 8-bit text that do not tell their code page. */
const USUAL_PAGE = 936;

/**
 * The properties in one storage of a message file.
 * @param folder path of the storage with "/" at its end, or "" for the message itself
 * @param header bytes before the list of fixed-length properties: 32 of the top message, 24 of one inside it, 8 of the rest
 * @param page code page of 8-bit text; the message's own where it tells one
 */
export function readProperties(file: Compound, folder: string, header: number, page?: number): Properties {
  const fixed = readFixed(file.read(`${folder}__properties_version1.0`), header);
  const stream = (id: number, type: string): Buffer | null =>
    file.read(`${folder}__substg1.0_${id.toString(16).toUpperCase().padStart(4, "0")}${type}`);
  const own = page ?? fixed.get(0x3ffd) ?? fixed.get(0x3fde) ?? USUAL_PAGE;
  return {
    text(id) {
      const wide = stream(id, UNICODE);
      const bytes = wide ?? stream(id, STRING8);
      if (bytes === null) return null;
      const text = wide === null ? decodePage(bytes, own) : bytes.toString("utf16le");
      return text.replace(/\0+$/, "");
    },
    bytes: (id) => stream(id, BINARY),
    number: (id) => fixed.get(id) ?? null,
  };
}

/** Property id → value, of those of type integer. */
function readFixed(bytes: Buffer | null, header: number): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  if (bytes === null) return numbers;
  for (let at = header; at + 16 <= bytes.length; at += 16) {
    if (bytes.readUInt16LE(at) === INTEGER) numbers.set(bytes.readUInt16LE(at + 2), bytes.readUInt32LE(at + 8));
  }
  return numbers;
}

/** Storages of a kind (`__attach_version1.0_#`, `__recip_version1.0_#`) in a folder, in their order. */
export function storages(file: Compound, folder: string, kind: string): string[] {
  const found = new Set<string>();
  const start = `${folder}${kind}`.toLowerCase();
  for (const { path } of file.streams) {
    if (!path.toLowerCase().startsWith(start)) continue;
    const end = path.indexOf("/", start.length);
    if (end > 0) found.add(path.slice(0, end + 1));
  }
  return [...found].sort();
}
