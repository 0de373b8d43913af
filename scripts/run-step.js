import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The pinned pnpm, from package.json, so that it is named once. */
const PNPM = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).packageManager;

/**
 * Runs a command of this project in its root with the terminal handed on.
 * @param {string} title what the reader sees above its output
 * @param {string} file a script for Node, relative to the root or absolute
 * @param {readonly string[]} args
 * @returns {number} its exit code
 */
export function runNode(title, file, args = []) {
  console.log(`\n── ${title}`);
  const result = spawnSync(process.execPath, [join(ROOT, file), ...args], { cwd: ROOT, stdio: "inherit" });
  return result.status ?? 1;
}

/** Runs `step` and ends the process with its code when it fails. @param {number} code */
export function must(code) {
  if (code !== 0) process.exit(code);
}

/** Installs what the lock file names, with the pinned pnpm, which npm brings in without installing it globally. */
export function install() {
  console.log(`\n── Install (${PNPM})`);
  const npm = process.env.npm_execpath;
  const args = ["exec", "--yes", "--", PNPM, "install", "--frozen-lockfile"];
  // Under `npm start` and `npm test` npm names itself; called by hand, npm is looked for on the PATH.
  const result = npm?.endsWith(".js")
    ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: "inherit" })
    : spawnSync("npm", args, { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" });
  return result.status ?? 1;
}

export function build() {
  const code = runNode("Build", "node_modules/typescript/bin/tsc", ["-b"]);
  if (code !== 0) return code;
  return (
    runNode("Bundle core", "scripts/bundle.js") ||
    runNode("Build the report page", "scripts/copy-assets.js") ||
    runNode("Build the review desk", "scripts/build-desk.js")
  );
}
