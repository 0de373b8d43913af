import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { PolicyInput } from "@tuomin/core";
import { LineCounter, parseDocument } from "yaml";
import { configInvalid, configUnreadable } from "../messages/problems.js";
import { type Config, readConfig } from "./config.js";
import { policyFile } from "./policies.js";
import { ConfigFault, type Reader } from "./readers.js";

export const CONFIG_NAME = "tuomin.yaml";

/** A config and where it came from; `path` (absolute) is null when no file was found. */
export interface LoadedConfig {
  readonly path: string | null;
  readonly config: Config;
}

/**
 * The config of a run: the file named, else `tuomin.yaml` in the first scanned folder that has one, else in the working folder, else none.
 * @throws Problem naming file and line, if it cannot be read or says what the schema does not know
 */
export function loadConfig(named: string | undefined, paths: readonly string[], cwd: string): LoadedConfig {
  const path = named === undefined ? findConfig(paths, cwd) : resolve(cwd, named);
  if (path === null) return { path, config: {} };
  return { path, config: parseConfig(readText(path, named ?? path), basename(path)) };
}

/** The publication policies of a file, one or a list of them. @throws Problem naming file and line */
export function loadPolicies(path: string): readonly PolicyInput[] {
  return parse(readText(path, path), basename(path), policyFile) ?? [];
}

function readText(path: string, shown: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw configUnreadable(shown, (error as NodeJS.ErrnoException).code ?? "?");
  }
}

/** The text of a config file → config. `name` is for messages. */
export function parseConfig(source: string, name: string): Config {
  return parse(source, name, readConfig) ?? {};
}

/** YAML → what a reader makes of it; null where there is nothing. */
function parse<T>(source: string, name: string, read: Reader<T>): T | null {
  const lines = new LineCounter();
  const document = parseDocument(source.replace(/^\uFEFF/, ""), {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const lineOf = (offset: number): number => lines.linePos(offset).line;
  const error = document.errors[0];
  if (error !== undefined) {
    const [zh, en] =
      error.code === "DUPLICATE_KEY"
        ? ["同一个键写了两次。", "the same key stands twice."]
        : ["不是合法的 YAML:", "not valid YAML: "];
    const detail = error.code === "DUPLICATE_KEY" ? "" : error.message;
    throw configInvalid(name, lineOf(error.pos[0]), zh + detail, en + detail);
  }
  if (document.contents === null) return null;
  try {
    return read(document.contents, name, document);
  } catch (fault) {
    if (fault instanceof ConfigFault) throw configInvalid(name, lineOf(fault.offset), fault.zh, fault.en);
    throw fault;
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
