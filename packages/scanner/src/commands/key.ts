import { defaultKeyFile, findKey, keyCheck, makeKey } from "../ledger/key.js";
import { KEY_ADVICE, KEY_LIES } from "../messages/ledger-words.js";
import { EXIT } from "../messages/problem.js";
import type { Language } from "../messages/words.js";
import type { Given } from "./parse.js";
import { print, safe } from "./terminal.js";

/** `tuomin key`: makes the key if it is not there, and tells where it lies; never what it is. */
export async function run(_words: readonly string[], flags: Given, language: Language): Promise<number> {
  const named = (flags.key as string | undefined) ?? (process.env.TUOMIN_KEY_FILE || undefined);
  const made = makeKey(named ?? defaultKeyFile(process.env));
  const { file, bytes } = findKey(named, process.env);
  if (flags.json === true) print(`${JSON.stringify({ file, made, check: keyCheck(bytes) }, null, 2)}\n`);
  else print(`${safe(KEY_LIES(file, made)[language])}\n${KEY_ADVICE[language]}\n`);
  return EXIT.clean;
}
