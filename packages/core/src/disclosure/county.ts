import { CODE_DIGITS, COUNTY_CODES } from "../rules/data/county-codes.js";
import { COUNTIES } from "../rules/data/regions.js";
import { divisionCodes } from "../rules/identity/divisions.js";

/** Codes by name, and the names by their first two characters, the longest first. Made at the first question. */
interface Counties {
  readonly codes: ReadonlyMap<string, readonly number[]>;
  readonly names: ReadonlyMap<string, readonly string[]>;
}

let counties: Counties | null = null;

/** The codes of each name of COUNTIES, ascending; null where several provinces have the name. */
export function countyCodes(): (readonly number[] | null)[] {
  const divisions = divisionCodes();
  let before: readonly number[] | null = null;
  return COUNTY_CODES.trim()
    .split(/\s+/)
    .map((entry) => {
      before = entry === "=" ? before : entry === "-" ? null : codesOf(entry, divisions);
      return before;
    });
}

function codesOf(entry: string, divisions: readonly number[]): readonly number[] {
  const codes: number[] = [];
  let index = 0;
  for (let at = 0; at < entry.length; at += 2) {
    const low = CODE_DIGITS.indexOf(entry[at + 1]!);
    index = entry[at] === "!" ? index + low : CODE_DIGITS.indexOf(entry[at]!) * CODE_DIGITS.length + low;
    codes.push(divisions[index]!);
  }
  return codes;
}

function load(): Counties {
  const codes = new Map<string, readonly number[]>();
  const names = new Map<string, string[]>();
  const entries = countyCodes();
  COUNTIES.trim()
    .split(/\s+/)
    .forEach((name, index) => {
      const entry = entries[index] ?? null;
      if (entry === null || name.length < 3) return;
      codes.set(name, entry);
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
