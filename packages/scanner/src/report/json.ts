import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Audit } from "../ledger/audit.js";

/** The whole run as one JSON object: `{ run, totals, coverage: […], findings: […] }`; the two lists as in the JSON Lines files. Streamed. */
export async function writeJson(audit: Audit, file: string): Promise<void> {
  await pipeline(Readable.from(parts(audit)), createWriteStream(file, "utf8"));
}

async function* parts(audit: Audit): AsyncGenerator<string> {
  yield `{\n"run": ${JSON.stringify(audit.run)},\n"totals": ${JSON.stringify(audit.totals)},\n"coverage": [`;
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
