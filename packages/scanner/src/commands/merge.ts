import { realpathSync } from "node:fs";
import { keyAtHand, keyCheck } from "../ledger/key.js";
import { takeFolder } from "../ledger/output.js";
import { mergeLedgers } from "../ledger/sqlite/merge.js";
import { openLedger, type SqliteLedger } from "../ledger/sqlite/open-ledger.js";
import { mergeTwice, wrongKey } from "../messages/ledger-problems.js";
import { KEY_NOT_AT_HAND, KEYS_DIFFER, MERGED } from "../messages/ledger-words.js";
import { EXIT } from "../messages/problem.js";
import { missingFlag } from "../messages/usage.js";
import type { Language, Words } from "../messages/words.js";
import { VERSION } from "../version.js";
import type { Given } from "./parse.js";
import { complain, print, safe } from "./terminal.js";

/** `tuomin merge LEDGER... -o DIR`: the last run of each as one run of a new ledger. */
export async function run(given: readonly string[], flags: Given, language: Language): Promise<number> {
  const out = flags.out as string | undefined;
  if (out === undefined) throw missingFlag("--out", "merge");
  const parts: SqliteLedger[] = [];
  try {
    const seen = new Set<string>();
    for (const one of given) {
      const part = await openLedger(one, { readOnly: true });
      parts.push(part);
      const real = realpathSync(part.path);
      if (seen.has(real)) throw mergeTwice(one);
      seen.add(real);
    }
    takeFolder(out, false);
    const key = keyAtHand(flags.key as string | undefined, process.env);
    if (flags.key !== undefined && !parts.some((part) => part.keyCheck === keyCheck(key!)))
      throw wrongKey(parts[0]!.path);
    const { totals, path, linksOfParts, links, apart } = await mergeLedgers(parts, out, { version: VERSION, key });
    const say = (words: Words): string => `${words[language].split("\n").map(safe).join("\n")}\n`;
    print(say(MERGED(parts.length, totals.files, totals.findings, linksOfParts, links, path)));
    if (apart.length > 0) {
      const keys = new Set(parts.map((part) => part.keyCheck));
      complain(say(keys.size > 1 || keys.has(null) ? KEYS_DIFFER(apart) : KEY_NOT_AT_HAND(apart)));
    }
    return EXIT.clean;
  } finally {
    for (const part of parts) part.close();
  }
}
