import { createHmac, randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { keyNotKept, keyUnusable } from "../messages/ledger-problems.js";

const LEAST_KEY_BYTES = 16;

/** The key of fingerprints and identities; kept outside every ledger. */
export interface Key {
  readonly bytes: Buffer;
  /** The file that holds it. */
  readonly file: string;
  /** Made just now. */
  readonly made: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the key lies if nobody says otherwise: the user's own folder of settings (XDG Base Directory; on Windows %APPDATA%). */
export function defaultKeyFile(environment: Environment): string {
  const windows = process.platform === "win32" ? environment.APPDATA : undefined;
  const folder = environment.XDG_CONFIG_HOME || windows || join(homedir(), ".config");
  return join(folder, "tuomin", "key");
}

/**
 * The key: from the file that is named, else from that of TUOMIN_KEY_FILE, else from the user's own, which is made where it is missing.
 * @throws Problem if the file cannot be read or made, or is too short to keep anything secret
 */
export function findKey(named: string | undefined, environment: Environment): Key {
  const given = named ?? (environment.TUOMIN_KEY_FILE || undefined);
  if (given !== undefined) return { bytes: readKey(given), file: given, made: false };
  const file = defaultKeyFile(environment);
  const made = makeKey(file);
  return { bytes: readKey(file), file, made };
}

/**
 * The key that is there, found as {@link findKey} finds it; null where nobody names one and the user has none. Makes nothing.
 * @throws Problem if the file that is named cannot be read
 */
export function keyAtHand(named: string | undefined, environment: Environment): Buffer | null {
  const given = named ?? (environment.TUOMIN_KEY_FILE || undefined);
  if (given !== undefined) return readKey(given);
  const file = defaultKeyFile(environment);
  return existsSync(file) ? readKey(file) : null;
}

/** @throws Problem */
function readKey(file: string): Buffer {
  let key: Buffer;
  try {
    key = readFileSync(file);
  } catch {
    throw keyUnusable(file);
  }
  if (key.length < LEAST_KEY_BYTES) throw keyUnusable(file);
  return key;
}

/**
 * Makes a key file that only its owner may read; one that is there is left alone. Whole or not at all, so that two scans that start together use the same one.
 * @returns whether it was made
 * @throws Problem if it cannot be kept
 */
export function makeKey(file: string): boolean {
  const fresh = `${file}.${process.pid}.new`;
  try {
    try {
      readFileSync(file);
      return false;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(fresh, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
    linkSync(fresh, file);
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "?";
    if (code === "EEXIST") return false;
    throw keyNotKept(file, code);
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** Tells one key from another without telling anything of it: kept in the ledger, so that a wrong key is told at once. */
export function keyCheck(key: Uint8Array): string {
  return createHmac("sha256", key).update("tuomin ledger key check").digest("hex").slice(0, 32);
}
