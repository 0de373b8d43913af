import type { Category } from "@tuomin/core";
import { macOf } from "./mac.js";

/** Keyed digest of a value (HMAC-SHA-256, 32 hexadecimal digits): equal for two spellings of the same value; without the key it says nothing, however few values there are. */
export function fingerprint(key: Uint8Array, category: Category, value: string): string {
  return macOf(key, `${category}\0${canonicalValue(category, value)}`).slice(0, 32);
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
