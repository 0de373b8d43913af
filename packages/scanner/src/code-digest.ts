import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Digest of the code that reads files and finds: both packages' own, and the exact versions of what they depend on. What an earlier run found holds for the same code only; a version number
 * would not tell of a build in between. Takes 15 ms.
 */
export function codeDigest(): string {
  const scanner = dirname(fileURLToPath(import.meta.url));
  const core = dirname(createRequire(import.meta.url).resolve("@tuomin/core"));
  const digest = createHash("sha256").update(readFileSync(join(scanner, "../package.json")));
  for (const folder of [scanner, core]) {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => CODE.test(name));
    for (const name of names.sort()) digest.update(name).update(readFileSync(join(folder, name)));
  }
  return digest.digest("hex").slice(0, 32);
}

/** Not the declarations, nor the maps; the parts of the report page too. */
const CODE = /(?<!\.d)\.(?:js|ts|css|html)$/;
