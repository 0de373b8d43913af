import { LEDGER_FILE } from "../ledger/ledger.js";
import { asLedgerProblem } from "../ledger/sqlite/database.js";
import { Problem } from "../messages/problem.js";
import { internal } from "../messages/problems.js";

/** What a user may see of an error: a Problem's words, a wrong call of the library, and of anything else its kind and our source line only. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isTuominError(error)) return new Problem(error.code, error);
  const ledger = asLedgerProblem(LEDGER_FILE, error);
  if (ledger instanceof Problem) return ledger;
  if (!(error instanceof Error)) return internal(typeof error, "");
  const line = /\/(?:dist|src)\/([\w./-]+:\d+)/.exec(error.stack?.slice(error.message.length) ?? "")?.[1];
  return internal(error.name, line === undefined ? "" : `, ${line}`);
}

/** Told by its form: core is loaded by few commands. */
function isTuominError(error: unknown): error is Error & { code: string; zh: string; en: string } {
  return error instanceof Error && error.name === "TuominError" && "zh" in error && "en" in error && "code" in error;
}
