import { realpath, stat } from "node:fs/promises";
import { basename, relative, resolve, sep } from "node:path";
import { missingPath, nothingToScan, unreadablePath } from "../messages/problems.js";

/** One PATH of the command line. */
export interface Root {
  /** Absolute, with links resolved. */
  readonly path: string;
  /** What its files' paths in the ledger start with: "" for the only folder, else a name and `/`. */
  readonly prefix: string;
  /** How the root is shown: its name, never the whole path. */
  readonly shown: string;
  readonly folder: boolean;
}

/**
 * The given PATHs as roots: without repetitions, and without those that lie inside another one, so that no file is read twice.
 * @throws Problem if a path does not exist or cannot be looked at
 */
export async function resolveRoots(paths: readonly string[]): Promise<readonly Root[]> {
  const found: { path: string; folder: boolean }[] = [];
  for (const given of paths) {
    const { path, folder } = await lookAt(given);
    if (!found.some((other) => other.path === path)) found.push({ path, folder });
  }
  const outer = found.filter(
    (root) => !found.some((other) => other !== root && other.folder && isInside(root.path, other.path)),
  );
  if (outer.length === 0) throw nothingToScan();
  const names = outer.map((root) => basename(root.path) || root.path);
  return outer.map((root, index) => {
    const name = names[index]!;
    const only = outer.length === 1;
    const repeated = names.filter((other) => other === name).length > 1;
    const shown = repeated ? `${name}~${names.slice(0, index + 1).filter((other) => other === name).length}` : name;
    return { ...root, shown, prefix: only || !root.folder ? "" : `${shown}/` };
  });
}

/** Whether a path is a folder or lies in it. Both absolute. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === path);
}

async function lookAt(given: string): Promise<{ path: string; folder: boolean }> {
  try {
    const path = await realpath(given);
    return { path, folder: (await stat(path)).isDirectory() };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "?";
    throw code === "ENOENT" || code === "ENOTDIR" ? missingPath(given) : unreadablePath(given, code);
  }
}
