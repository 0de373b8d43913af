/** Lines looked at. */
const LINES = 60;

/**
 * Whether a text is a table parted by a character: at least `minimumLines` of its first lines, and nine of ten of those that are not empty, have the
 * same number of it, at least `minimumEach`. Title lines above the table may have none. Quoted fields keep their delimiters to themselves.
 */
export function looksDelimited(text: string, delimiter: string, minimumLines: number, minimumEach: number): boolean {
  const counts = new Map<number, number>();
  let lines = 0;
  for (const line of text.split(/\r\n|\n|\r/, LINES)) {
    if (line.trim().length === 0) continue;
    const count = countOutsideQuotes(line, delimiter);
    if (count < minimumEach && lines === 0) continue;
    lines += 1;
    counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  for (const [count, times] of counts) {
    if (count >= minimumEach && times >= minimumLines && times >= lines * 0.9) return true;
  }
  return false;
}

function countOutsideQuotes(line: string, delimiter: string): number {
  let count = 0;
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === delimiter) count += 1;
  }
  return count;
}
