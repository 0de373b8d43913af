// node bench/dist/documents/run.js [--errors]: scans fixtures/documents/planted and tells, for each format, hiding place and encoding, what of the
// planted items was found, whether its place and its hiding are told right, and what was found that is none. Exit 1 below the figures.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readLines, scanFolder } from "../sites/scan.js";
import { measureDocuments, type Planted, type Share, shortOf } from "./measure.js";

const FOLDER = fileURLToPath(new URL("../../../fixtures/documents/", import.meta.url));

const planted = readLines<Planted>(join(FOLDER, "planted.jsonl"));
const { found, read } = scanFolder(join(FOLDER, "planted"));
const measured = measureDocuments(planted, found);

const rate = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(4)).padStart(8);

function table(title: string, shares: ReadonlyMap<string, Share>): void {
  console.log(`\n${title.padEnd(24)}  items  recall    place  hiding`);
  for (const [name, { of, found: hits, placed, hidden }] of shares)
    console.log(
      `  ${name.padEnd(22)} ${String(of).padStart(6)} ${rate(hits, of)} ${rate(placed, hits)} ${rate(hidden, hits)}`,
    );
}

table("format", measured.byFormat);
table("hiding", measured.byHiding);
table("encoding", measured.byEncoding);
table("category", measured.byCategory);
table(
  "together",
  new Map([
    ["all", measured.all],
    ["hidden", measured.unseen],
  ]),
);
const documents = new Set(planted.map(({ path }) => path));
const unread = [...documents].filter((path) => !read.has(path));
console.log(
  `\n${documents.size} documents, ${unread.length} of them not read; wrong findings: ${measured.wrong.length}`,
);
for (const path of unread) console.log(`not read\t${path}`);
if (process.argv.includes("--errors")) {
  const line = (
    what: string,
    item: { path: string; category: string; value: string; place: unknown; hidden: string | null },
  ): void =>
    console.log([what, item.path, item.category, JSON.stringify(item.place), item.hidden ?? "", item.value].join("\t"));
  for (const item of measured.missed) line("missed", item);
  for (const { gold, found: finding } of measured.astray) {
    line("astray", gold);
    line("  told", finding);
  }
  for (const item of measured.wrong) line("wrong", item);
}
for (const fault of shortOf(measured)) console.error(fault);
process.exitCode = shortOf(measured).length === 0 ? 0 : 1;
