import { type Dirent, lstat, lstatSync, readdir, readdirSync, stat, statSync } from "node:fs";
import type { FileSystemAdapter } from "fast-glob";
import { fromBytes, toBytes } from "./path-bytes.js";

/** A folder that could not be listed. */
export interface FolderFault {
  /** Its path on disk, in the form of path-bytes.ts. */
  readonly folder: string;
  /** The system's code, e.g. `EACCES`. */
  readonly cause: string;
}

type Listed = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

/**
 * The file system as fast-glob sees it: names may be any bytes, folders in `without` are not there, and a folder that cannot be listed is empty and
 * told of in `faults` instead of ending the walk.
 */
export function createFolderReader(without: ReadonlySet<string>, faults: FolderFault[]): Partial<FileSystemAdapter> {
  const list = (folder: string, _options: unknown, done: Listed): void => {
    readdir(toBytes(folder), { withFileTypes: true, encoding: "buffer" }, (error, entries) => {
      if (error !== null) {
        faults.push({ folder, cause: error.code ?? error.name });
        done(null, []);
        return;
      }
      const named = entries.map((entry) => Object.assign(entry as unknown as Dirent, { name: fromBytes(entry.name) }));
      done(null, without.size === 0 ? named : named.filter((entry) => !without.has(`${folder}/${entry.name}`)));
    });
  };
  return { lstat, stat, lstatSync, statSync, readdirSync, readdir: list as unknown as FileSystemAdapter["readdir"] };
}
