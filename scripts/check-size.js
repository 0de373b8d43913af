// How large is core in a page? Both doors of packages/core/dist bundled, minified and gzipped, as a browser would load them. Build first.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { ROOT } from "./run-step.js";

/** kB of 1,000 bytes, gzip level 9. */
const DOORS = [
  { name: "@tuomin/core", file: "packages/core/dist/index.js", most: 300 },
  { name: "@tuomin/core/lite", file: "packages/core/dist/lite.js", most: 60 },
];
/** What the light door must never bring along, whatever its size. */
const ADDRESS_DATA = /rules[\\/]data[\\/](?:regions|county-codes)\.js$/;

let failed = false;
for (const { name, file, most } of DOORS) {
  const bundle = await rolldown({ input: join(ROOT, file) });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  await bundle.close();
  const code = output.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("");
  const modules = output.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
  const size = gzipSync(code, { level: 9 }).length / 1000;
  const addresses = modules.filter((id) => ADDRESS_DATA.test(id) && code.length > 0);
  const isLight = name.endsWith("/lite");
  const fault = size > most ? "TOO LARGE" : isLight && addresses.length > 0 ? "HOLDS ADDRESS DATA" : "";
  console.log(
    `${name}: ${size.toFixed(1)} kB gzipped of at most ${most} (${(code.length / 1000).toFixed(0)} kB minified, ${modules.length} modules)${fault === "" ? "" : ` ${fault}`}`,
  );
  failed ||= fault !== "";
}
console.log(`rolldown ${JSON.parse(readFileSync(join(ROOT, "node_modules/rolldown/package.json"), "utf8")).version}`);
process.exit(failed ? 1 : 0);
