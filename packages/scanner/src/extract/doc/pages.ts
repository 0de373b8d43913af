import { u8, u32 } from "../ole/numbers.js";

/** A stretch of the stream WordDocument and what is said of it, in the order of the file (bytes). */
export interface Formatted<T> {
  readonly from: number;
  readonly to: number;
  readonly look: T;
}

const PAGE = 512;

/**
 * Reads the formatted pages that a table of them (PlcBteChpx, PlcBtePapx: [MS-DOC] 2.8.5, 2.8.6) lists.
 * @param entry bytes of an entry on a page: 1 for runs, 13 for paragraphs
 * @param lookOf what a list of modifiers means; stretches of which it means nothing are left out
 */
export function readPages<T>(
  word: Buffer,
  plc: Buffer,
  entry: 1 | 13,
  lookOf: (list: Buffer) => T | null,
): Formatted<T>[] {
  const count = Math.floor((plc.length - 4) / 8);
  const found: Formatted<T>[] = [];
  const seen = new Set<number>();
  for (let i = 0; i < count; i++) {
    const number = u32(plc, 4 * (count + 1) + 4 * i) & 0x3fffff;
    if (seen.has(number)) continue;
    seen.add(number);
    readPage(word.subarray(number * PAGE, (number + 1) * PAGE), entry, lookOf, found);
  }
  return found.sort((a, b) => a.from - b.from);
}

function readPage<T>(page: Buffer, entry: 1 | 13, lookOf: (list: Buffer) => T | null, found: Formatted<T>[]): void {
  if (page.length < PAGE) return;
  const count = u8(page, PAGE - 1);
  for (let i = 0; i < count; i++) {
    const from = u32(page, 4 * i);
    const to = u32(page, 4 * i + 4);
    const at = 2 * u8(page, 4 * (count + 1) + entry * i);
    if (at === 0 || to <= from) continue;
    const look = lookOf(entry === 1 ? runList(page, at) : paragraphList(page, at));
    if (look !== null) found.push({ from, to, look });
  }
}

function runList(page: Buffer, at: number): Buffer {
  return page.subarray(at + 1, at + 1 + u8(page, at));
}

/** A paragraph's list: its length in words (two forms), then the number of its style. */
function paragraphList(page: Buffer, at: number): Buffer {
  const words = u8(page, at);
  const start = words === 0 ? at + 2 : at + 1;
  const size = words === 0 ? 2 * u8(page, at + 1) : 2 * words - 1;
  return page.subarray(start + 2, start + size);
}

/** What is said of the place `at`: the stretch that holds it, or null. Stretches do not overlap in a sound file. */
export function stretchAt<T>(list: readonly Formatted<T>[], at: number): Formatted<T> | null {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.to <= at) low = middle + 1;
    else high = middle;
  }
  const found = list[low];
  return found !== undefined && found.from <= at && at < found.to ? found : null;
}
