import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { badTokenFile } from "../messages/serve.js";

const LEAST = 32;

/**
 * The secret that callers must bring: a new one each time, or that of a file, which is made (for its owner's eyes only) where it is missing.
 * @throws Problem if the file cannot be used
 */
export function readToken(file: string | undefined): string {
  const fresh = randomBytes(32).toString("base64url");
  if (file === undefined) return fresh;
  try {
    writeFileSync(file, `${fresh}\n`, { mode: 0o600, flag: "wx" });
    return fresh;
  } catch {
    let token = "";
    try {
      token = readFileSync(file, "utf8").trim();
    } catch {
      throw badTokenFile(file);
    }
    if (token.length < LEAST || !/^[\w.~-]+$/.test(token)) throw badTokenFile(file);
    return token;
  }
}
