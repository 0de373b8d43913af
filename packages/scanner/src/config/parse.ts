import type { PolicyInput } from "@tuomin/core";
import { LineCounter, parseDocument } from "yaml";
import { configInvalid } from "../messages/problems.js";
import { type Config, readConfig } from "./config.js";
import { policyFile } from "./policies.js";
import { ConfigFault, type Reader } from "./readers.js";

/** The text of a config file → config. `name` is for messages. */
export function parseConfig(source: string, name: string): Config {
  return parse(source, name, readConfig) ?? {};
}

/** The text of a file of publication policies, one or a list of them. @throws Problem naming file and line */
export function parsePolicies(source: string, name: string): readonly PolicyInput[] {
  return parse(source, name, policyFile) ?? [];
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
