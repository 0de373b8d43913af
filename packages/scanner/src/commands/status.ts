import type { LedgerRun } from "../ledger/ledger.js";
import { openLedger, type SqliteLedger } from "../ledger/sqlite/open-ledger.js";
import { RUN_LINE, RUN_PROGRESS, RUN_STATES, RUN_TOTALS, STATUS } from "../messages/ledger-words.js";
import { EXIT } from "../messages/problem.js";
import type { Language } from "../messages/words.js";
import type { Given } from "./parse.js";
import { print, safe } from "./terminal.js";

/** `tuomin status LEDGER`: its runs, how far one that is not finished is, and how much was decided. A scan may be at work meanwhile. */
export async function run([given]: readonly string[], flags: Given, language: Language): Promise<number> {
  const ledger = await openLedger(given!, { readOnly: true });
  try {
    const decided = countDecisions(ledger);
    if (flags.json === true) {
      const runs = ledger.runs().map(({ totals, ...run }) => ({ ...run, gaps: totals?.gaps ?? null }));
      print(`${JSON.stringify({ path: ledger.path, keyCheck: ledger.keyCheck, runs, decisions: decided }, null, 2)}\n`);
    } else print(tell(ledger, decided, language));
    return EXIT.clean;
  } finally {
    ledger.close();
  }
}

function countDecisions({ decisions }: SqliteLedger): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of decisions.list()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function tell(ledger: SqliteLedger, decided: Readonly<Record<string, number>>, language: Language): string {
  const lines = [safe(ledger.path), `${STATUS.key[language]}${ledger.keyCheck ?? STATUS.mixed[language]}`];
  const runs = ledger.runs();
  if (runs.length === 0) lines.push(STATUS.noRuns[language]);
  for (const run of runs) lines.push(...tellRun(run, language));
  const counts = Object.entries(decided).map(([kind, count]) => `${kind} ${count}`);
  lines.push(`${STATUS.decisions[language]}${counts.length === 0 ? "0" : counts.join(", ")}`);
  return `${lines.join("\n")}\n`;
}

function tellRun(run: LedgerRun, language: Language): string[] {
  const { files, ofFiles, bytes, ofBytes, findings, totals } = run;
  const done =
    totals === null
      ? RUN_PROGRESS(files, ofFiles, bytes, ofBytes, findings)
      : RUN_TOTALS(totals.files, totals.findings, totals.gaps);
  return [
    safe(RUN_LINE(run.run, run.started, run.version, run.roots.join(", "))[language]),
    `  ${RUN_STATES[run.state][language]}`,
    `  ${done[language]}`,
  ];
}
