import {
  CUT_OFF,
  DAMAGED,
  ENCRYPTED,
  HEADER_ENCRYPTED,
  METHOD_UNKNOWN,
  MULTI_VOLUME,
} from "../../messages/container-reasons.js";
import type { Reason } from "../../messages/reasons.js";
import { ContainerFault } from "../budget.js";
import { Damage } from "./member.js";

/** One entry as libarchive meets it. Its data can be read until the next one is asked for. */
interface ArchiveEntry {
  /** ASCII only: other characters come as `*`. */
  readonly name: string;
  readonly kind: "file" | "folder" | "other";
  readonly claimed: number;
  readonly encrypted: boolean;
  /** Throws Damage after the last good bytes. */
  readonly data: () => Generator<Uint8Array>;
}

/** The functions used of libarchive 3.7 (archive.h, archive_entry.h), compiled to WebAssembly. */
interface Library {
  readonly module: { HEAP8: Int8Array; _malloc: (size: number) => number; _free: (at: number) => void };
  readonly read_new_memory: (at: number, size: number, passphrase?: string) => number;
  readonly read_next_entry: (archive: number) => number;
  readonly read_data: (archive: number, at: number, size: number) => number;
  readonly read_free: (archive: number) => number;
  readonly error_string: (archive: number) => string;
  readonly entry_filetype: (entry: number) => number;
  readonly entry_pathname: (entry: number) => string;
  readonly entry_size: (entry: number) => number;
  readonly entry_is_encrypted: (entry: number) => number;
}

/** Reads archives that are held in memory. */
export interface Libarchive {
  /** Throws ContainerFault where the archive cannot be read (further). */
  readonly entries: (bytes: Uint8Array) => Generator<ArchiveEntry, void, void>;
}

const FILE = 0x8000;
const FOLDER = 0x4000;
/** Bytes read at a time. */
const PIECE = 262_144;
/** A library that has taken more memory than this is not used again: WebAssembly never gives any back. Bytes. */
const HEAVY = 64e6;

let kept: Library | null = null;

export async function loadLibarchive(): Promise<Libarchive> {
  if (kept === null || kept.module.HEAP8.length > HEAVY) {
    const { libarchiveWasm } = await import("libarchive-wasm");
    kept = (await libarchiveWasm()) as unknown as Library;
  }
  const library = kept;
  return { entries: (bytes) => readEntries(library, bytes) };
}

function* readEntries(library: Library, bytes: Uint8Array): Generator<ArchiveEntry, void, void> {
  const { module } = library;
  const input = module._malloc(bytes.length);
  const piece = module._malloc(PIECE);
  if (input === 0 || piece === 0) throw new ContainerFault("failed", DAMAGED("内存不足", "out of memory"));
  new Uint8Array(module.HEAP8.buffer, input, bytes.length).set(bytes);
  let archive = 0;
  try {
    archive = guarded(() => library.read_new_memory(input, bytes.length));
    for (;;) {
      const entry = guarded(() => library.read_next_entry(archive));
      const problem = library.error_string(archive) ?? "";
      if (entry === 0 && problem !== "") throw new ContainerFault(...asFault(problem));
      if (entry === 0) return;
      const type = library.entry_filetype(entry) & 0xf000;
      yield {
        name: library.entry_pathname(entry) ?? "",
        kind: type === FILE || type === 0 ? "file" : type === FOLDER ? "folder" : "other",
        claimed: Math.max(0, library.entry_size(entry)),
        encrypted: library.entry_is_encrypted(entry) !== 0,
        data: () => readData(library, archive, piece),
      };
    }
  } finally {
    // A library that is kept no longer may be in no state to clean up.
    if (library === kept) {
      if (archive !== 0) library.read_free(archive);
      module._free(piece);
      module._free(input);
    }
  }
}

function* readData(library: Library, archive: number, piece: number): Generator<Uint8Array> {
  for (;;) {
    let count: number;
    try {
      count = library.read_data(archive, piece, PIECE);
    } catch (error) {
      throw new Damage(asReason(error instanceof Error ? error.message : ""));
    }
    if (count === 0) return;
    yield new Uint8Array(library.module.HEAP8.buffer, piece, count).slice();
  }
}

function guarded<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    // A trap in the WebAssembly leaves the library in no known state.
    if (error instanceof Error && error.name === "RuntimeError") kept = null;
    throw new ContainerFault(...asFault(error instanceof Error ? error.message : ""));
  }
}

function asFault(message: string): ["failed" | "skipped", Reason] {
  const reason = asReason(message);
  if (reason === ENCRYPTED) return ["skipped", HEADER_ENCRYPTED];
  return [reason.code === "corrupt" || reason.code === "truncated" ? "failed" : "skipped", reason];
}

/** The library's own sentences, which may name a part of the file, told in ours. */
function asReason(message: string): Reason {
  if (/encrypt|passphrase|password/i.test(message)) return ENCRYPTED;
  if (/multi.?volume|volume/i.test(message)) return MULTI_VOLUME;
  if (/truncated|unexpected end/i.test(message)) return CUT_OFF;
  if (/unsupported|not supported|unknown (?:codec|method)/i.test(message)) return METHOD_UNKNOWN("libarchive");
  return DAMAGED("压缩包数据错误", "bad archive data");
}
