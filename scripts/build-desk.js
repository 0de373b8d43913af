// The page of the review desk (packages/scanner/desk) as static files in the scanner's dist; made anew only when its sources changed.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./run-step.js";

const scanner = join(ROOT, "packages/scanner");
const desk = join(scanner, "desk");
const out = join(scanner, "dist/serve/desk/page");
const stamp = join(scanner, "dist/serve/desk/page.sha256");

/** @param {string} folder @returns {string[]} */
const files = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();

const hash = createHash("sha256");
const sources = [
  ...files(join(desk, "src")),
  ...files(join(desk, "public")),
  join(desk, "index.html"),
  join(desk, "vite.config.ts"),
];
for (const file of [...sources, join(scanner, "package.json")])
  hash.update(file.slice(ROOT.length)).update(readFileSync(file));
const digest = hash.digest("hex");

if (existsSync(join(out, "index.html")) && existsSync(stamp) && readFileSync(stamp, "utf8") === digest) {
  console.log("the page of the review desk is up to date");
} else {
  // Vite is the scanner's, not the root's.
  const { build } = await import(pathToFileURL(createRequire(join(scanner, "package.json")).resolve("vite")).href);
  await build({ configFile: join(desk, "vite.config.ts"), logLevel: "warn" });
  writeFileSync(stamp, digest);
  const size = files(out).reduce((sum, file) => sum + statSync(file).size, 0);
  console.log(`the page of the review desk: ${(size / 1000).toFixed(1)} kB`);
}
