import type { Audit } from "../ledger/audit.js";
import { writeTextFile } from "./text-file.js";

/** `findings.jsonl` of a finished run: one object a finding. */
export async function writeFindingLines(audit: Audit, file: string): Promise<void> {
  await writeTextFile(file, lines(audit.findings()));
}

/** `coverage.jsonl` of a finished run: one object a file. */
export async function writeCoverageLines(audit: Audit, file: string): Promise<void> {
  await writeTextFile(file, lines(audit.items()));
}

/** `changes.jsonl`: what became of an earlier run's findings, one object an organ; not written where there is none. */
export async function writeChangeLines({ changes }: Audit, file: string): Promise<void> {
  if (changes !== undefined) await writeTextFile(file, lines(changes.organs));
}

async function* lines(objects: AsyncIterable<object> | Iterable<object>): AsyncGenerator<string> {
  for await (const object of objects) yield `${JSON.stringify(object)}\n`;
}
