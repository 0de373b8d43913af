import { createHmac, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Category } from "@tuomin/core";
import { keyUnusable } from "../messages/problems.js";

const LEAST_KEY_BYTES = 16;

/**
 * The key of the fingerprints: the content of a file, or a new one that is kept in memory only and gone with the run.
 * @throws Problem if the file cannot be read or is too short to keep anything secret
 */
export function loadKey(file: string | undefined): Buffer {
  if (file === undefined) return randomBytes(32);
  let key: Buffer;
  try {
    key = readFileSync(file);
  } catch {
    throw keyUnusable(file);
  }
  if (key.length < LEAST_KEY_BYTES) throw keyUnusable(file);
  return key;
}

/** Keyed digest of a value (HMAC-SHA-256, 32 hexadecimal digits): equal for two spellings of the same value; without the key it says nothing, however few values there are. */
export function fingerprint(key: Uint8Array, category: Category, value: string): string {
  return createHmac("sha256", key)
    .update(`${category}\0${canonicalValue(category, value)}`)
    .digest("hex")
    .slice(0, 32);
}

/**
 * A value without what differs between its spellings: width, spaces, hyphens, zero-width characters, case, and of a phone the country prefix.
 * For categories of numbers only letters and digits remain; in an e-mail address the usual disguises of @ are undone.
 */
function canonicalValue(category: Category, value: string): string {
  const plain = value
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]/gu, "")
    .toUpperCase();
  switch (category) {
    case "id-number":
    case "bank-account":
      return plain.replace(/[^\p{L}\p{N}]/gu, "");
    case "phone":
      return plain.replace(/[^\p{L}\p{N}]/gu, "").replace(/^(?:0086|86)(?=1\d{10}$)/, "");
    case "email":
      return plain.replace(/\(AT\)|\[AT\]|#/g, "@");
    case "birth-date":
      return plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/-$/, "");
    default:
      return plain;
  }
}
