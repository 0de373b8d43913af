import { COUNTY_CODES } from "../rules/data/county-codes.js";
import { COUNTIES } from "../rules/data/regions.js";

/** Codes by name, and the names by their first two characters, the longest first. Made at the first question. */
interface Counties {
  readonly codes: ReadonlyMap<string, readonly number[]>;
  readonly names: ReadonlyMap<string, readonly string[]>;
}

let counties: Counties | null = null;

function load(): Counties {
  const codes = new Map<string, readonly number[]>();
  const names = new Map<string, string[]>();
  const entries = COUNTY_CODES.trim().split(/\s+/);
  COUNTIES.trim()
    .split(/\s+/)
    .forEach((name, index) => {
      const entry = entries[index] ?? "-";
      if (entry === "-" || name.length < 3) return;
      codes.set(name, entry.split(",").map(Number));
      const key = name.slice(0, 2);
      names.set(
        key,
        [...(names.get(key) ?? []), name].sort((a, b) => b.length - a.length),
      );
    });
  return { codes, names };
}

/** Text looked at: an address names its county at its beginning. */
const LONGEST = 120;

/**
 * The division codes of the county that a text names (the last one, 遵义市播州区: 播州区), whole and with its 县, 市 or 区; null where it names none, or one whose name
 * several provinces have (鼓楼区).
 */
export function countyIn(text: string): readonly number[] | null {
  counties ??= load();
  let found: readonly number[] | null = null;
  for (let at = 0; at < Math.min(text.length - 2, LONGEST); at++) {
    const name = counties.names.get(text.slice(at, at + 2))?.find((each) => text.startsWith(each, at));
    if (name === undefined) continue;
    found = counties.codes.get(name)!;
    at += name.length - 1;
  }
  return found;
}
