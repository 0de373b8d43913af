// Makes packages/core/src/rules/data/bank-bins.ts from the table of card issuer prefixes.
// Usage: node scripts/data/make-bank-bins.js PATH/bank-bins.tsv
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { folded } from "./fold.js";

const TARGET = new URL("../../packages/core/src/rules/data/bank-bins.ts", import.meta.url);
/** Shorter prefixes (103, 303 … of old passbooks) say nothing of a bare number: they would let every eighth digit string pass. */
const SHORTEST = 4;

const source = process.argv[2];
if (source === undefined) throw new Error("usage: node scripts/data/make-bank-bins.js PATH/bank-bins.tsv");
/** @type {Map<string, Set<string>>} */
const byLength = new Map();
for (const line of readFileSync(source, "utf8").split("\n")) {
  const [prefix, length] = line.split("\t");
  if (prefix === undefined || length === undefined || !/^\d+$/.test(prefix) || prefix.length < SHORTEST) continue;
  const prefixes = byLength.get(length) ?? new Set();
  prefixes.add(prefix);
  byLength.set(length, prefixes);
}
/** @param {readonly string[]} words */
const lines = (words) =>
  folded(words, 100)
    .map((line) => `    ${JSON.stringify(line)}`)
    .join(' + "\\n" +\n');
const rows = [...byLength]
  .sort(([a], [b]) => Number(a) - Number(b))
  .map(([length, prefixes]) => `  [\n    ${length},\n${lines([...prefixes].sort())},\n  ],`);
writeFileSync(
  fileURLToPath(TARGET),
  `// Made by scripts/data/make-bank-bins.js; do not edit.
// Issuer prefixes (BIN) of Chinese bank cards with the length of the whole card number.
// Sources, both MIT: npm bankcard 3.1.6; github.com/hexindai/bcbc de63182 data/bin.csv.

/** Card length and the prefixes of cards of that length, ascending, folded (text/folded.ts). */
// biome-ignore format: a table
export const BANK_BINS: readonly (readonly [length: number, prefixes: string])[] = [
${rows.join("\n")}
];
`,
);
