import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import type { FindingRecord } from "../finding-record.js";
import { linesOf, mapLines } from "./lines.js";

const CIPHER = "aes-256-gcm";
const NONCE = 12;
const TAG = 16;

/** Encrypts what a ledger needs and nobody may read in it: under the key, which is kept outside. */
export interface Seal {
  readonly close: (text: string) => Buffer;
  /** Throws if the key is another one. */
  readonly open: (sealed: Uint8Array) => string;
}

/** @param key of the fingerprints; a key of its own is made from it */
export function createSeal(key: Uint8Array): Seal {
  const own = createHmac("sha256", key).update("tuomin sealed values").digest();
  return {
    close(text) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv(CIPHER, own, nonce);
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    open(sealed) {
      const decipher = createDecipheriv(CIPHER, own, sealed.subarray(0, NONCE));
      decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
      const body = Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
      return body.toString("utf8");
    },
  };
}

/** Takes the values of `--reveal` out of finding lines; `sealed` is null where no line has one. */
export function sealValues(seal: Seal, lines: string): { readonly lines: string; readonly sealed: Buffer | null } {
  const values: (string | null)[] = [];
  for (const { value } of linesOf<FindingRecord>(lines)) values.push(value ?? null);
  if (values.every((value) => value === null)) return { lines, sealed: null };
  return {
    lines: mapLines<FindingRecord>(lines, ({ value: _, ...rest }) => rest),
    sealed: seal.close(JSON.stringify(values)),
  };
}

/** Puts them back: the lines as they were. */
export function openValues(seal: Seal, lines: string, sealed: Uint8Array): string {
  const values = JSON.parse(seal.open(sealed)) as (string | null)[];
  let at = 0;
  return mapLines<FindingRecord>(lines, (record) => withValue(record, values[at++] ?? null));
}

/** The value stands behind its masked form, where the scan put it. */
function withValue(record: FindingRecord, value: string | null): FindingRecord {
  if (value === null) return record;
  const { path, category, rule, masked, ...rest } = record;
  return { path, category, rule, masked, value, ...rest };
}
