import { createHash, hash } from "node:crypto";
import type { Source } from "../intake/source.js";
import { UNHASHED } from "../ledger/sqlite/reuse.js";

const PIECE = 1 << 20;
/** Bytes: to hash more takes minutes over a network, and only archives are larger. */
const MOST = 2e9;

/** Hash of a file's bytes, by which it is told whether it changed since an earlier run: SHA-256, hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return hash("sha256", bytes);
}

/** The same of a file that is read piece by piece; a huge one has none. Throws what the file system throws. */
export function hashOfSource(source: Source): string {
  if (source.size > MOST) return UNHASHED;
  const digest = createHash("sha256");
  for (let at = 0; at < source.size; at += PIECE) digest.update(source.read(at, Math.min(at + PIECE, source.size)));
  return digest.digest("hex");
}
