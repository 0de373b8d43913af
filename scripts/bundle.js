// The doors of core as few files, beside its modules: one file loads in half of the time that 340 take. Node gets the bundle (the condition "node" of
// packages/core/package.json); the bundler of a page gets the modules, of which it leaves out what is not used. Made from the sources, so that its maps lead there.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { ROOT } from "./run-step.js";

/** Vitest calls it before the tests: commands and readers that tests start load the bundle. */
export async function setup() {
  await bundleCore();
}

async function bundleCore() {
  const core = join(ROOT, "packages/core");
  const bundle = await rolldown({
    input: { index: join(core, "src/index.ts"), lite: join(core, "src/lite.ts") },
    resolve: { extensionAlias: { ".js": [".ts"] } },
    transform: { target: "es2023" },
  });
  const dir = join(core, "dist/bundle");
  const { output } = await bundle.generate({ dir, format: "esm", sourcemap: true, chunkFileNames: "shared.js" });
  await bundle.close();
  const files = output.map((part) => ({
    name: part.fileName,
    text: part.type === "chunk" ? part.code : String(part.source),
  }));
  put(dir, files);
  const size = files.filter(({ name }) => name.endsWith(".js")).reduce((sum, { text }) => sum + text.length, 0);
  return `core as a bundle: ${(size / 1e3).toFixed(0)} thousand characters in ${files.length / 2} files`;
}

/** Whoever loads the bundle in this moment gets whole files; those that are as they were stay. @param {string} dir @param {readonly { name: string, text: string }[]} files */
function put(dir, files) {
  mkdirSync(dir, { recursive: true });
  for (const { name, text } of files) {
    const path = join(dir, name);
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
  }
  const names = new Set(files.map(({ name }) => name));
  for (const name of readdirSync(dir)) if (!names.has(name)) rmSync(join(dir, name));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(await bundleCore());
