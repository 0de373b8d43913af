// node bench/dist/speed/formats/run.js [--only KIND] [FOLDER …]: files a second of CPU time beside the library that comes to mind first for each format, in one run,
// with the Han characters and digits that each brings. Files: the sample sites and documents of the project; the corpora, where folders are named.
// Each format in a process of its own: what the libraries of one leave in memory made the next half as slow again.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Document } from "@tuomin/core";
import { measure, type Trial } from "../measure.js";
import { PEERS, type Peer } from "./peers.js";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
const DIST = new URL("packages/scanner/dist/", `file://${ROOT}`);

/** The scanner's own stages are no part of its public door; the bench takes them from where they are built. */
const { identify } = (await import(new URL("intake/identify.js", DIST).href)) as {
  identify: (bytes: Buffer, name: string) => string;
};
const { extract } = (await import(new URL("extract/extract.js", DIST).href)) as {
  extract: (
    kind: string,
    bytes: Buffer,
    options: { name: string; inflatedBytes: number },
  ) => Promise<{ document: Document }>;
};

/** Files of one kind measured at most, spread over all there are. */
const MOST = 60;
const ROUNDS = 4;
/** Reads a round, and how long one lasts, at least: of a few files each is read again and again, so that what is measured is not how fast the code warms up. */
const READS = 120;
const SECONDS = 1;

const {
  values: { only },
  positionals: named,
} = parseArgs({ options: { only: { type: "string" } }, allowPositionals: true });
const folders = named.length > 0 ? named : [join(ROOT, "fixtures/sites"), join(ROOT, "fixtures/documents")];
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort(),
);

/** Every word of a document, as a detector would ask for them; properties apart, which the peers do not read. */
async function ourText(kind: string, bytes: Buffer): Promise<string> {
  const { document } = await extract(kind, bytes, { name: kind, inflatedBytes: 1e9 });
  return document.blocks
    .filter(({ hidden }) => hidden !== "metadata")
    .map((block) => (block.kind === "text" ? block.text : block.rows.map((row) => row.join("\t")).join("\n")))
    .join("\n");
}

const telling = (text: string): number => text.match(/[\d\p{Script=Han}]/gu)?.length ?? 0;

interface Text {
  characters: number;
  failed: number;
  /** Of the clock, for all files. */
  seconds: number;
}

/** Reads all files once: what a reader cannot read counts against its text. */
async function textsOf(contents: readonly Buffer[], read: (bytes: Buffer) => string | Promise<string>): Promise<Text> {
  const sum: Text = { characters: 0, failed: 0, seconds: 0 };
  const before = performance.now();
  for (const bytes of contents) {
    try {
      sum.characters += telling(await read(bytes));
    } catch {
      sum.failed++;
    }
  }
  sum.seconds = (performance.now() - before) / 1000;
  return sum;
}

/** Reads all files again and again until that goes as fast as it will; seconds that it takes then. */
async function warm(contents: readonly Buffer[], read: (bytes: Buffer) => string | Promise<string>): Promise<number> {
  const until = performance.now() + SECONDS * 1000;
  let fastest = Number.POSITIVE_INFINITY;
  do fastest = Math.min(fastest, (await textsOf(contents, read)).seconds);
  while (performance.now() < until);
  return fastest;
}

function trial(
  name: string,
  contents: readonly Buffer[],
  times: number,
  read: (bytes: Buffer) => string | Promise<string>,
): Trial {
  return {
    name,
    bytes: times * contents.length * 1e6,
    run: async () => {
      for (let time = 0; time < times; time++) {
        for (const bytes of contents) {
          try {
            await read(bytes);
          } catch {
            // Counted with the texts.
          }
        }
      }
    },
  };
}

async function compareWith({ kind, name, textOf }: Peer): Promise<boolean> {
  const all = files.map((file) => readFileSync(file)).filter((bytes, at) => identify(bytes, files[at]!) === kind);
  const step = Math.max(1, all.length / MOST);
  const contents = Array.from({ length: Math.min(MOST, all.length) }, (_, at) => all[Math.floor(at * step)]!);
  if (contents.length === 0) return true;
  const own = (bytes: Buffer): Promise<string> => ourText(kind, bytes);
  const [ours, theirs] = [await textsOf(contents, own), await textsOf(contents, textOf)];
  const slower = Math.max(await warm(contents, own), await warm(contents, textOf));
  const times = Math.ceil(Math.max(READS / contents.length, SECONDS / slower));
  const trials = [trial("tuomin", contents, times, own), trial(name, contents, times, textOf)];
  const speeds = await measure(trials, ROUNDS);
  const [us = 0, them = 0] = speeds.map(({ megabytesPerSecond }) => megabytesPerSecond);
  console.log(`\n${kind}: ${contents.length} files`);
  const line = (who: string, speed: number, text: Text): void =>
    console.log(
      `  ${who.padEnd(34)} ${speed.toFixed(0).padStart(6)} files/s  ${String(text.characters).padStart(8)} Han characters and digits, ${text.failed} not read`,
    );
  line("tuomin", us, ours);
  line(name, them, theirs);
  const holds = us >= them && ours.characters >= theirs.characters;
  console.log(
    `  ratio ${(us / them).toFixed(2)}, text ${(ours.characters / theirs.characters).toFixed(3)}${holds ? "" : "  SHORT"}`,
  );
  return holds;
}

if (only !== undefined) {
  const peer = PEERS.find(({ kind }) => kind === only);
  if (peer === undefined) throw new Error(`no peer for ${only}: ${PEERS.map(({ kind }) => kind).join(", ")}`);
  process.exit((await compareWith(peer)) ? 0 : 1);
}
const short = PEERS.filter(({ kind }) => {
  const program = ["--expose-gc", fileURLToPath(import.meta.url), "--only", kind, ...named];
  return spawnSync(process.execPath, program, { stdio: "inherit" }).status !== 0;
});
process.exit(short.length === 0 ? 0 : 1);
