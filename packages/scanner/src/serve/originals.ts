import { lstatSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { isInside, type Root } from "../intake/roots.js";

/** A scanned file on disk. */
export interface Original {
  readonly file: string;
  /** Its path in the ledger: what stands before the first `!/`. */
  readonly outer: string;
}

/**
 * Where the file of a path of the ledger lies now; null where it is not there. Paths come from the ledger, never from a browser; one that leads out of the scanned folders, by
 * `..` or by a link, is not followed.
 */
export function findOriginal(roots: readonly Root[], path: string): Original | null {
  const outer = path.split("!/")[0]!;
  for (const root of roots) {
    const file = root.folder
      ? outer.startsWith(root.prefix)
        ? join(root.path, outer.slice(root.prefix.length))
        : null
      : outer === root.shown
        ? root.path
        : null;
    if (file === null || !isInside(file, root.path)) continue;
    try {
      if (lstatSync(file).isFile() && isInside(realpathSync(file), root.path)) return { file, outer };
    } catch {
      // Not there, or not to be looked at: another root may have it.
    }
  }
  return null;
}
