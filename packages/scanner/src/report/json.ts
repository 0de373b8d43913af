import type { Audit } from "../ledger/audit.js";
import { writeTextFile } from "./text-file.js";

/** The whole run as one JSON object: `{ run, totals, coverage: […], findings: […] }`; the two lists as in the JSON Lines files. Streamed. */
export async function writeJson(audit: Audit, file: string): Promise<void> {
  await writeTextFile(file, parts(audit));
}

async function* parts(audit: Audit): AsyncGenerator<string> {
  const { run, totals, changes } = audit;
  yield `{\n"run": ${JSON.stringify(run)},\n"totals": ${JSON.stringify(totals)},\n`;
  if (changes !== undefined) yield `"changes": ${JSON.stringify(changes)},\n`;
  yield `"coverage": [`;
  yield* list(audit.items());
  yield `],\n"findings": [`;
  yield* list(audit.findings());
  yield "]\n}\n";
}

async function* list(objects: AsyncIterable<object>): AsyncGenerator<string> {
  let first = true;
  for await (const object of objects) {
    yield `${first ? "\n" : ",\n"}${JSON.stringify(object)}`;
    first = false;
  }
}
