import { isNewline } from "../text/chars.js";

/** How far to the left the words that tell whose something is are looked for, in UTF-16 code units. */
const REACH = 110;
const LINES = 3;

/** Where the window before `at` begins: at most REACH units, LINES lines, and nothing before an empty line. */
export function windowStart(text: string, at: number): number {
  const floor = Math.max(0, at - REACH);
  let lines = 0;
  let from = at;
  while (from > floor) {
    const unit = text.charCodeAt(from - 1);
    if (isNewline(unit)) {
      if (unit === 0x0a && text.charCodeAt(from - 2) === 0x0d) from--;
      if (++lines === LINES || isNewline(text.charCodeAt(from - 2))) break;
    }
    from--;
  }
  return Math.max(from, 0);
}

/** The words after `at`: the rest of the line and the next one, at most 60 units. */
export function after(text: string, at: number): string {
  let to = at;
  let lines = 0;
  const ceiling = Math.min(text.length, at + 60);
  while (to < ceiling && (!isNewline(text.charCodeAt(to)) || ++lines < 2)) to++;
  return text.slice(at, to).replace(/\r/g, "");
}
