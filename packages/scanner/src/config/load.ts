import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { PolicyInput } from "@tuomin/core";
import { configUnreadable } from "../messages/problems.js";
import type { Config } from "./config.js";

export const CONFIG_NAME = "tuomin.yaml";

/** A config and where it came from; `path` (absolute) is null when no file was found. */
export interface LoadedConfig {
  readonly path: string | null;
  readonly config: Config;
}

/**
 * The config of a run: the file named, else `tuomin.yaml` in the first scanned folder that has one, else in the working folder, else none. The library that reads YAML
 * loads where there is one.
 * @throws Problem naming file and line, if it cannot be read or says what the schema does not know
 */
export async function loadConfig(
  named: string | undefined,
  paths: readonly string[],
  cwd: string,
): Promise<LoadedConfig> {
  const path = named === undefined ? findConfig(paths, cwd) : resolve(cwd, named);
  if (path === null) return { path, config: {} };
  const { parseConfig } = await import("./parse.js");
  return { path, config: parseConfig(readText(path, named ?? path), basename(path)) };
}

/** The publication policies of a file, one or a list of them. @throws Problem naming file and line */
export async function loadPolicies(path: string): Promise<readonly PolicyInput[]> {
  const { parsePolicies } = await import("./parse.js");
  return parsePolicies(readText(path, path), basename(path));
}

function readText(path: string, shown: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw configUnreadable(shown, (error as NodeJS.ErrnoException).code ?? "?");
  }
}

function findConfig(paths: readonly string[], cwd: string): string | null {
  const folders = paths.map((path) => {
    const full = resolve(cwd, path);
    return statSync(full, { throwIfNoEntry: false })?.isDirectory() === false ? dirname(full) : full;
  });
  for (const folder of [...folders, cwd]) {
    const path = join(folder, CONFIG_NAME);
    if (existsSync(path)) return path;
  }
  return null;
}
