// The stages point one way (docs/architecture.md). Each folder may import what stands to its right and nothing else of its package.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { ROOT } from "./run-step.js";

/** @type {Record<string, Record<string, readonly string[]>>} */
const LAYERS = {
  core: {
    ".": ["*"],
    detection: ["text", "rules", "table", "subject", "publication", "."],
    masking: ["text", "rules", "table", "publication", "html", "."],
    publication: ["text", "."],
    subject: ["text", "table", "."],
    table: ["text", "rules", "."],
    // Counting what a mask leaves is the rule weak-mask's proof; collecting fragments reads tables and names as the other stages do.
    disclosure: ["text", "rules", "table", "."],
    rules: ["text", "disclosure", "."],
    html: ["text", "."],
    text: ["."],
  },
  scanner: {
    ".": ["*"],
    commands: ["config", "intake", "extract", "work", "ledger", "report", "rewrite", "serve", "messages", "."],
    serve: ["config", "intake", "extract", "work", "ledger", "report", "rewrite", "messages", "."],
    report: ["ledger", "messages"],
    rewrite: ["intake", "extract", "messages"],
    work: ["config", "intake", "extract", "ledger", "messages"],
    ledger: ["intake", "extract", "config", "messages"],
    extract: ["intake", "messages"],
    config: ["messages"],
    intake: ["messages"],
    messages: [],
  },
};

/** @param {string} folder @returns {string[]} */
function sources(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));
}

/** @type {string[]} */
const faults = [];
for (const [name, layers] of Object.entries(LAYERS)) {
  const root = join(ROOT, "packages", name, "src");
  /** @param {string} file */
  const layerOf = (file) => {
    const path = relative(root, file);
    return path.includes(sep) ? path.slice(0, path.indexOf(sep)) : ".";
  };
  for (const file of sources(root)) {
    const layer = layerOf(file);
    const allowed = layers[layer];
    const shown = relative(ROOT, file);
    if (allowed === undefined) {
      faults.push(`${shown}: folder "${layer}" is not a known layer of ${name}`);
      continue;
    }
    const text = readFileSync(file, "utf8");
    for (const match of text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)) {
      const target = String(match[1]);
      if (target.startsWith(".")) {
        const layerOfTarget = layerOf(resolve(dirname(file), target));
        if (layerOfTarget !== layer && !allowed.includes("*") && !allowed.includes(layerOfTarget)) {
          faults.push(`${shown}: ${layer} may not import ${layerOfTarget} (${target})`);
        }
      } else if (name === "core") faults.push(`${shown}: core may import nothing from outside (${target})`);
    }
    if (name === "core" && /\bconsole\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/.test(text)) {
      faults.push(`${shown}: core is pure: no console, clock or randomness`);
    }
  }
}
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? "layers: every import points the right way" : `layers: ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
