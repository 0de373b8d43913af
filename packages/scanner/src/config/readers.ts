import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import { nearest } from "../messages/nearest.js";
import type { Words } from "../messages/words.js";
import { parseSize } from "./size.js";

/** Something wrong in a config file: where (offset in its text) and what. */
export class ConfigFault extends Error implements Words {
  readonly offset: number;
  readonly zh: string;
  readonly en: string;

  constructor(offset: number, said: Words) {
    super(`${said.zh} / ${said.en}`);
    this.name = "ConfigFault";
    this.offset = offset;
    this.zh = said.zh;
    this.en = said.en;
  }
}

/** Reads one node of the file. `name`: the key it stands under, for messages. Throws {@link ConfigFault}. */
export type Reader<T> = (node: Node, name: string, document: Document) => T;

const fail = (node: Node, zh: string, en: string): never => {
  throw new ConfigFault(node.range?.[0] ?? 0, { zh, en });
};

function scalar(node: Node, document: Document): unknown {
  const real = isAlias(node) ? (node as Alias).resolve(document) : node;
  return isScalar(real) ? real.value : undefined;
}

export const text: Reader<string> = (node, name, document) => {
  const value = scalar(node, document);
  if (typeof value === "string" && value.trim().length > 0) return value;
  return fail(node, `${name} 应为文字。`, `${name} must be text.`);
};

export function number(least: number, most: number): Reader<number> {
  return (node, name, document) => {
    const value = scalar(node, document);
    if (typeof value === "number" && value >= least && value <= most) return value;
    return fail(
      node,
      `${name} 应为 ${least} 至 ${most} 之间的数。`,
      `${name} must be a number from ${least} to ${most}.`,
    );
  };
}

export function integer(least: number, most: number): Reader<number> {
  return (node, name, document) => {
    const value = scalar(node, document);
    if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
    return fail(
      node,
      `${name} 应为 ${least} 至 ${most} 之间的整数。`,
      `${name} must be a whole number from ${least} to ${most}.`,
    );
  };
}

/** Bytes: a number, or a number with B, KB, MB or GB (powers of 1,000). */
export const size: Reader<number> = (node, name, document) => {
  const bytes = parseSize(String(scalar(node, document)));
  if (bytes !== null) return bytes;
  return fail(node, `${name} 应为大小，如 200MB。`, `${name} must be a size such as 200MB.`);
};

export function choiceOf<const T extends string>(choices: readonly T[]): Reader<T> {
  return (node, name, document) => {
    const value = scalar(node, document);
    const known = choices.find((choice) => choice === value);
    if (known !== undefined) return known;
    const near = typeof value === "string" ? nearest(value, choices) : null;
    const list = choices.join(", ");
    return fail(
      node,
      `${name} 的值不认识。${near === null ? "" : `是不是 ${near}？`}可用：${list}。`,
      `unknown value of ${name}. ${near === null ? "" : `Did you mean ${near}? `}Known: ${list}.`,
    );
  };
}

/** true or false, as YAML has them. */
export const flag: Reader<boolean> = (node, name, document) => {
  const value = scalar(node, document);
  if (typeof value === "boolean") return value;
  return fail(node, `${name} 应为 true 或 false。`, `${name} must be true or false.`);
};

export function listOf<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (node, name, document) => {
    const real = isAlias(node) ? (node as Alias).resolve(document) : node;
    if (!isSeq(real))
      return fail(node, `${name} 应为列表（每行以 - 开头）。`, `${name} must be a list (each line starts with -).`);
    return real.items.map((item) => reader(item as Node, name, document));
  };
}

/** One, or a list of them. */
export function oneOrMore<T>(reader: Reader<T>): Reader<readonly T[]> {
  const several = listOf(reader);
  return (node, name, document) => {
    const real = isAlias(node) ? (node as Alias).resolve(document) : node;
    return isSeq(real) ? several(node, name, document) : [reader(node, name, document)];
  };
}

type Readers = Readonly<Record<string, Reader<unknown>>>;
type Read<R extends Readers> = { readonly [K in keyof R]?: R[K] extends Reader<infer T> ? T : never };

/** A mapping with these keys, each of which may be left out. */
export function record<const R extends Readers>(readers: R): Reader<Read<R>> {
  return (node, name, document) => {
    const real = isAlias(node) ? (node as Alias).resolve(document) : node;
    if (!isMap(real)) return fail(node, `${name} 应为若干“键: 值”。`, `${name} must be a mapping of keys to values.`);
    return readKeys(real, readers, document) as Read<R>;
  };
}

/** The same, with a condition over the whole; it returns what is wrong, or null. */
export function fields<const R extends Readers>(readers: R, check: (read: Read<R>) => Words | null): Reader<Read<R>> {
  const read = record(readers);
  return (node, name, document) => {
    const value = read(node, name, document);
    const wrong = check(value);
    return wrong === null ? value : fail(node, `${name}:${wrong.zh}`, `${name}: ${wrong.en}`);
  };
}

function readKeys(map: YAMLMap, readers: Readers, document: Document): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const pair of map.items) {
    const key = pair.key as Node;
    const name = String(scalar(key, document));
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (reader === undefined) {
      const near = nearest(name, Object.keys(readers));
      const known = Object.keys(readers).join(", ");
      fail(
        key,
        `不认识的键 ${name}。${near === null ? `可用的键：${known}。` : `是不是 ${near}？`}`,
        `unknown key ${name}. ${near === null ? `Known keys: ${known}.` : `Did you mean ${near}?`}`,
      );
    } else if (pair.value !== null) {
      const node = pair.value as Node;
      // A key without a value is a key left out.
      if (!(isScalar(node) && node.value === null)) value[name] = reader(node, name, document);
    }
  }
  return value;
}
