import { TuominError } from "../errors.js";
import type { Words } from "../rule.js";
import { nearestName } from "../text/nearest.js";

// Readers of what a caller wrote: each takes a value and the path of its field, and throws a TuominError `invalid-policy` that names it.

/** What is wrong with a value, and where it stands. */
export function wrong(path: string, zh: string, en: string): TuominError {
  return new TuominError("invalid-policy", `公示策略 ${path}：${zh}`, `publication policy ${path}: ${en}`);
}

/** An object that has no key but the known ones. */
export function record(value: unknown, path: string, known: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw wrong(path, "应为若干“键: 值”", "must be an object");
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const near = nearestName(key, known);
    throw wrong(`${path}.${key.slice(0, 64)}`, `不认识，是不是 ${near}？`, `is not known; did you mean ${near}?`);
  }
  return value as Readonly<Record<string, unknown>>;
}

/** Text that says something. */
export function text(value: unknown, path: string): string {
  if (typeof value === "string" && value.trim() !== "") return value;
  throw wrong(path, "应为文字", "must be text");
}

/** A number in a range. */
export function number(value: unknown, path: string, least: number, most: number): number {
  if (typeof value === "number" && value >= least && value <= most) return value;
  throw wrong(path, `应为 ${least} 至 ${most} 之间的数`, `must be a number from ${least} to ${most}`);
}

/** true or false. */
export function flag(value: unknown, path: string): boolean {
  if (typeof value === "boolean") return value;
  throw wrong(path, "应为 true 或 false", "must be true or false");
}

/** A list. */
export function list(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw wrong(path, "应为列表", "must be a list");
}

/** One of some words. */
export function choice<const T extends string>(value: unknown, path: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  const near = typeof value === "string" ? nearestName(value, known) : known[0]!;
  throw wrong(
    path,
    `应为 ${known.join("、")} 之一，是不是 ${near}？`,
    `must be one of ${known.join(", ")}; did you mean ${near}?`,
  );
}

/** A sentence in both languages, or one that stands for both. */
export function words(value: unknown, path: string): Words {
  if (typeof value === "string") return { zh: text(value, path), en: value };
  const object = record(value, path, ["zh", "en"]);
  const zh = text(object.zh, `${path}.zh`);
  return { zh, en: object.en === undefined ? zh : text(object.en, `${path}.en`) };
}
