import { isNewline, isSpace } from "../../text/chars.js";

/** What stands for the @ of a mail address, with the white space and brackets around it. Half-open. */
export interface AtSign {
  readonly start: number;
  readonly end: number;
  readonly isHash: boolean;
  /** Something other than @ itself. */
  readonly altered: boolean;
}

/** （at）, [AT], (@), 【艾特】, (#). */
const BRACKETED = /[([（【]\s?(?:at|@|#|艾特)\s?[)\]）】]/iy;

/** The sign whose first character (without white space) is at `at`, or null. */
export function atSignAt(text: string, at: number): AtSign | null {
  const character = text[at]!;
  if (character === "@" || character === "#") {
    return {
      start: skipLeft(text, at),
      end: skipRight(text, at + 1),
      isHash: character === "#",
      altered: character === "#",
    };
  }
  if (!"aA@#艾 ".includes(text[at + 1] ?? "?")) return null;
  BRACKETED.lastIndex = at;
  const match = BRACKETED.exec(text);
  if (match === null) return null;
  return { start: skipLeft(text, at), end: skipRight(text, at + match[0].length), isHash: false, altered: true };
}

/** White space one sign may have beside it: two spaces, or one line break. */
const WIDEST = 2;

function skipLeft(text: string, at: number): number {
  let index = at;
  while (at - index < WIDEST && isWhite(text.charCodeAt(index - 1))) index--;
  return index;
}

function skipRight(text: string, at: number): number {
  let index = at;
  while (index - at < WIDEST && isWhite(text.charCodeAt(index))) index++;
  return index;
}

function isWhite(unit: number): boolean {
  return isSpace(unit) || isNewline(unit);
}
