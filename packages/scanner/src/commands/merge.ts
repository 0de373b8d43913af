import { realpathSync } from "node:fs";
import { takeFolder } from "../ledger/output.js";
import { mergeLedgers } from "../ledger/sqlite/merge.js";
import { openLedger, type SqliteLedger } from "../ledger/sqlite/open-ledger.js";
import { mergeTwice } from "../messages/ledger-problems.js";
import { MERGED } from "../messages/ledger-words.js";
import { EXIT } from "../messages/problem.js";
import { missingFlag } from "../messages/usage.js";
import type { Language } from "../messages/words.js";
import { VERSION } from "../version.js";
import type { Given } from "./parse.js";
import { print, safe } from "./terminal.js";

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
    const { totals, path } = await mergeLedgers(parts, out, VERSION);
    print(`${MERGED(parts.length, totals.files, totals.findings, path)[language].split("\n").map(safe).join("\n")}\n`);
    return EXIT.clean;
  } finally {
    for (const part of parts) part.close();
  }
}
