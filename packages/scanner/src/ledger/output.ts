import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join, resolve, sep } from "node:path";
import { cannotWrite, diskFull, outputNotEmpty, outputNotFolder } from "../messages/problems.js";
import { LEDGER_FILE } from "./ledger.js";
import { asLedgerProblem } from "./sqlite/database.js";
import { LOCK_SUFFIX } from "./sqlite/lock.js";

/** The file by which an output folder is known as ours; it lists what we wrote, so that nothing else is ever removed. */
export const MARKER = "tuomin-run.json";
const STAGE = ".tuomin-unfinished";
/** The ledger and what SQLite, or our lock, puts beside it. */
const LEDGER_FILES: ReadonlySet<string> = new Set(
  ["", "-wal", "-shm", "-journal", LOCK_SUFFIX].map((suffix) => `${LEDGER_FILE}${suffix}`),
);

/** An output folder in use. New files are made in `stage` and moved into place at the end: an earlier report stays whole until then. */
export interface Output {
  readonly folder: string;
  readonly stage: string;
  /** Files of our earlier run that stay as they are. */
  readonly keep: (names: readonly string[]) => void;
  /** Removes the files of our earlier run, moves those of `stage` in and marks the folder. Returns the paths of the files. */
  readonly finish: (about: Readonly<Record<string, unknown>>) => readonly string[];
  /** Removes what was begun. */
  readonly abandon: () => void;
}

/**
 * Makes the folder, if it may be used for output: one that does not exist, is empty, or holds our own earlier output or ledger; another one only with `force`.
 * @throws Problem
 */
export function takeFolder(folder: string, force: boolean): void {
  guard(folder, () => {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found !== undefined && !found.isDirectory()) throw outputNotFolder(folder);
    const names = found === undefined ? [] : readdirSync(folder);
    const strange = names.filter((name) => name !== STAGE && !LEDGER_FILES.has(name));
    if (strange.length > 0 && !strange.includes(MARKER) && !force) throw outputNotEmpty(folder);
    mkdirSync(folder, { recursive: true });
  });
}

/**
 * Takes a folder for output; what an unfinished run left in its stage goes.
 * @throws Problem
 */
export function openOutput(folder: string, force: boolean): Output {
  const stage = join(folder, STAGE);
  takeFolder(folder, force);
  guard(folder, () => {
    rmSync(stage, { recursive: true, force: true });
    mkdirSync(stage, { recursive: true });
  });
  const kept: string[] = [];
  return {
    folder,
    stage,
    keep: (names) => void kept.push(...names),
    finish: (about) =>
      guard(folder, () => {
        const made = readdirSync(stage);
        const files = [...new Set([...made, ...kept])].sort();
        const earlier = ownFiles(folder);
        const mark = (names: readonly string[]): void => {
          const marker = join(stage, MARKER);
          writeFileSync(marker, `${JSON.stringify({ tool: "tuomin", ...about, files: names }, null, 2)}\n`);
          renameSync(marker, join(folder, MARKER));
        };
        // Whenever the process is killed in here, the marker knows all that is ours.
        mark([...new Set([...earlier, ...files])].sort());
        for (const name of earlier) if (!files.includes(name)) rmSync(join(folder, name), { force: true });
        for (const name of made) renameSync(join(stage, name), join(folder, name));
        mark(files);
        rmSync(stage, { recursive: true, force: true });
        return files.map((name) => join(folder, name));
      }),
    abandon() {
      rmSync(stage, { recursive: true, force: true });
      if (existsSync(folder) && readdirSync(folder).length === 0) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Adds files that were written into a folder of ours to its marker, so that a later scan replaces them with the rest. */
export function recordFiles(folder: string, names: readonly string[]): void {
  const path = join(folder, MARKER);
  guard(folder, () => {
    const told = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, unknown>>;
    const files = [...new Set([...ownFiles(folder), ...names])].sort();
    writeFileSync(path, `${JSON.stringify({ ...told, files }, null, 2)}\n`);
  });
}

/** Names of the files an earlier run left, by its marker; only plain names, so that a forged marker reaches nothing outside. */
export function ownFiles(folder: string): string[] {
  try {
    const { files } = JSON.parse(readFileSync(join(folder, MARKER), "utf8")) as { files?: unknown };
    if (!Array.isArray(files)) return [];
    return files.filter(
      (name) => typeof name === "string" && name.length > 0 && name === basename(name) && !/^\.{1,2}$/.test(name),
    );
  } catch {
    return [];
  }
}

const FULL = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);
const REFUSED = new Set([
  "EACCES",
  "EPERM",
  "EROFS",
  "ENOTDIR",
  "EISDIR",
  "ENAMETOOLONG",
  "ELOOP",
  "EIO",
  "ENOENT",
  "EBUSY",
  "EMFILE",
]);

/** Runs what writes to `path`; what the file system refuses becomes a Problem that says what to do. */
export function guard<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw asWriteProblem(path, error);
  }
}

/** The Problem for what the file system threw; any other error as it is. */
export function asWriteProblem(path: string, error: unknown): unknown {
  const problem = asLedgerProblem(path, error);
  if (problem !== error) return problem;
  const { code, path: where } = (error ?? {}) as NodeJS.ErrnoException;
  // A file of our own that is missing is a fault of the installation, not of the place to write to.
  if (where !== undefined && !isUnder(where, path)) return error;
  if (code !== undefined && FULL.has(code)) return diskFull(path);
  if (code !== undefined && REFUSED.has(code)) return cannotWrite(path, code);
  return error;
}

/** Whether a file lies in the folder to write to, or on the way to it. */
function isUnder(file: string, folder: string): boolean {
  const [inner, outer] = [resolve(file), resolve(folder)];
  return `${inner}${sep}`.startsWith(`${outer}${sep}`) || `${outer}${sep}`.startsWith(`${inner}${sep}`);
}
