import { areaCodeLength, isLocalNumber } from "./area-codes.js";
import { countryCodeStart } from "./country-code.js";

/** An area code set off from its local number by brackets, a dash of two, a slash or an underscore: the digits, and where it begins with its bracket. */
export interface AreaLeft {
  readonly start: number;
  readonly length: number;
}

const AREA = /(?:[(（[【]\s?)?(0\d{2,3})\s?(?:[)）\]】]\s?[-–—]{0,2}|[-–—]{1,2}|[_/])\s?$/;
/** (+86-851), +86(851): without its trunk 0. */
const ABROAD = /(?:[(（]\s?\+?(?:00)?86[-\s]?|\+(?:00)?86[-\s]?[(（])0?(\d{2,3})\s?[)）]\s?[-–—]?\s?$/;
const REACH = 18;
const JOINTS = ")）]】-–—_/";
const SEPARATORS = ",，、;；/或和及";

/** The character left of `at`, white space skipped; a space where there is none. */
function unitLeft(text: string, at: number): string {
  let index = at - 1;
  while (at - index <= 3 && text[index] === " ") index--;
  return text[index] ?? " ";
}

/** The area code directly left of a local number that begins at `start`, or null. Only what a chain of digits cannot hold: brackets, double dashes. */
export function areaLeft(text: string, start: number): AreaLeft | null {
  if (!JOINTS.includes(unitLeft(text, start))) return null;
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const abroad = ABROAD.exec(before);
  if (abroad !== null) {
    const length = areaCodeLength(`0${abroad[1]!}`);
    return length === abroad[1]!.length + 1 ? { start: from + abroad.index, length } : null;
  }
  const match = AREA.exec(before);
  if (match === null) return null;
  const code = match[1]!;
  const length = areaCodeLength(code);
  if (length !== code.length) return null;
  const at = from + match.index;
  // 6223-0701-2000… is a card.
  if (/[\d\-–—]/.test(text[at - 1] ?? "")) return null;
  return { start: countryCodeStart(text, at), length };
}

const LIST =
  /(?:^|[^\d.])[(（]?(0\d{2,3})[)）]?\s?[-–—]{0,2}\s?(\d{7,8})((?:\s?(?:[-–—]|转)\s?\d{1,5})?(?:\s?[,，、;；/或和及 ]\s?\d{7,8})*)\s?[,，、;；/或和及 ]\s?$/;
const LIST_REACH = 64;

/** The length of the area code of a list of local numbers (0455-6462877,6461700) whose next member begins at `start`; 0 where there is no such list. */
export function listAreaLength(text: string, start: number): number {
  const left = unitLeft(text, start);
  if (!SEPARATORS.includes(left) && !(left >= "0" && left <= "9")) return 0;
  const match = LIST.exec(text.slice(Math.max(0, start - LIST_REACH), start));
  if (match === null) return 0;
  const length = areaCodeLength(match[1]!);
  return length === match[1]!.length && isLocalNumber(match[2]!, length) ? length : 0;
}
