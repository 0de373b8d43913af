// One process of the runner: reads files as it is told their names, and answers what became of each. It may be killed at any time.
import { readFileSync } from "node:fs";
import type { Block, Document } from "@tuomin/core";

/** What became of one file. */
export interface Told {
  readonly kind: string;
  readonly status: "read" | "skipped" | "failed" | "crash";
  /** Why it was not read, or the notes on what of it was not. */
  readonly reason: string;
  /** All text that was read, hidden parts too, properties apart. */
  readonly text: string;
  /** Processor time (ms). */
  readonly took: number;
}

interface Refusal {
  readonly name: string;
  readonly status: "skipped" | "failed";
  readonly code: string;
}

/** The scanner's own stages are no part of its public door; the bench takes them from where they are built. */
const DIST = new URL("../../../packages/scanner/dist/", import.meta.url);
const { identify } = (await import(new URL("intake/identify.js", DIST).href)) as {
  identify: (bytes: Buffer, name: string) => string;
};
const { extract } = (await import(new URL("extract/extract.js", DIST).href)) as {
  extract: (
    kind: string,
    bytes: Buffer,
    options: { name: string; inflatedBytes: number; ocr?: typeof OCR },
  ) => Promise<{ document: Document; notes: readonly { readonly code: string }[] }>;
};

/** As `--ocr` has it, with less time than the runner gives a file. */
const OCR = { pageSeconds: 20, pixels: 80e6, pages: 2 } as const;

/** What a document may inflate to (bytes): the scanner's own default. */
const INFLATED = 500_000_000;

process.on("message", (file: string) => {
  void read(file).then((told) => process.send?.(told));
});
process.send?.("ready");

async function read(file: string): Promise<Told> {
  const start = process.cpuUsage();
  const bytes = readFileSync(file);
  const kind = identify(bytes, file);
  const answer = (status: Told["status"], reason: string, text: string): Told => {
    const { user, system } = process.cpuUsage(start);
    return { kind, status, reason, text, took: (user + system) / 1000 };
  };
  try {
    const options = { name: file, inflatedBytes: INFLATED };
    let { document, notes } = await extract(kind, bytes, options);
    let text = document.blocks.flatMap(wordsOf).join("\n");
    // A file that holds nothing but pictures is read as `--ocr` reads it.
    if (text.trim() === "" && notes.length > 0) {
      ({ document, notes } = await extract(kind, bytes, { ...options, ocr: OCR }));
      text = document.blocks.flatMap(wordsOf).join("\n");
    }
    return answer("read", [...new Set(notes.map(({ code }) => code))].join(" "), text);
  } catch (error) {
    const { name, status, code } = error as Refusal;
    // What is not foreseen is a crash, even where the extractor's door turned it into a refusal.
    if (name !== "ExtractError" || code === "unexpected") return answer("crash", String(error), "");
    return answer(status, code, "");
  }
}

/** The words of a block; places and hiding are asked for, so that a fault in them shows. */
function wordsOf(block: Block): string[] {
  if (block.hidden === "metadata") return [];
  if (block.kind === "text") {
    block.placeOf?.(0, block.text.length);
    return [block.text];
  }
  block.rows.forEach((row, number) => {
    row.forEach((_, column) => {
      block.placeOf?.(number, column, 0, 0);
      block.hiddenOf?.(number, column);
    });
  });
  return block.rows.map((row) => row.join("\t"));
}
