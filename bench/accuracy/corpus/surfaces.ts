import type { Random } from "./random.js";
import type { Surface } from "./types.js";

/** Running text, a table printed as text, or the cells of a sheet. */
export type Medium = "prose" | "text-table" | "sheet";

const HANZI = "零一二三四五六七八九";
const ZERO_WIDTH = ["\u200b", "\u200c", "\u200d", "\ufeff", "\u2060"];

/** Groups in which people break up a number of this length when they write it by hand. */
function groupsOf(random: Random, length: number): readonly number[] {
  if (length === 18)
    return random.pick([
      [6, 8, 4],
      [6, 4, 4, 4],
      [4, 4, 4, 4, 2],
      [3, 3, 4, 4, 4],
    ]);
  if (length === 15)
    return random.pick([
      [6, 6, 3],
      [5, 5, 5],
    ]);
  if (length === 11)
    return random.pick([
      [3, 4, 4],
      [3, 4, 4],
      [4, 3, 4],
      [3, 3, 5],
      [5, 6],
    ]);
  if (length === 16) return [4, 4, 4, 4];
  if (length === 19)
    return random.pick([
      [4, 4, 4, 4, 3],
      [6, 13],
    ]);
  if (length === 17) return [4, 4, 4, 4, 1];
  const groups: number[] = [];
  for (let left = length; left > 0; left -= 4) groups.push(Math.min(4, left));
  return groups;
}

function grouped(random: Random, value: string, separator: string): string {
  let at = 0;
  return groupsOf(random, value.length)
    .map((size) => {
      at += size;
      return value.slice(at - size, at);
    })
    .join(separator);
}

export const toFullWidth = (value: string): string =>
  value.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

function confuse(random: Random, value: string): string {
  const swaps: Record<string, readonly string[]> = { "0": ["O", "o"], "1": ["l", "I"], "8": ["B"] };
  const places = [...value].flatMap((c, index) => (index > 0 && swaps[c] !== undefined ? [index] : []));
  if (places.length === 0) return value;
  const chosen = new Set(random.sample(places, random.int(1, Math.min(3, places.length))));
  return [...value].map((c, index) => (chosen.has(index) ? random.pick(swaps[c] as readonly string[]) : c)).join("");
}

/**
 * Write a number on a surface. Gives back the surface that really came out: where one does not apply (no label beside an
 * OCR confusion, a cell that may hold no line break) the value stays plain.
 */
export function disguise(
  random: Random,
  value: string,
  surface: Surface,
  context: { labelled: boolean; medium: Medium },
): { text: string; surface: Surface } {
  const changed = (text: string): { text: string; surface: Surface } => ({
    text,
    surface: text === value ? "plain" : surface,
  });
  switch (surface) {
    case "full-width":
      return changed(toFullWidth(value));
    case "spaced":
      if (context.labelled && random.chance(0.2)) return changed([...value].join(" "));
      return changed(grouped(random, value, random.chance(0.9) ? " " : "  "));
    case "hyphen":
      return changed(grouped(random, value, random.chance(0.85) ? "-" : random.pick(["–", "—", "‐"])));
    case "nbsp":
      return changed(grouped(random, value, random.pick(["\u00a0", "\u00a0", "\u3000", "\u2009"])));
    case "zero-width": {
      const at = random.int(1, value.length - 1);
      const mark = random.pick(ZERO_WIDTH);
      if (random.chance(0.3)) return changed([...value].join(mark));
      return changed(value.slice(0, at) + mark + value.slice(at));
    }
    case "line-broken": {
      if (context.medium === "text-table") return { text: value, surface: "plain" };
      const at = random.int(3, value.length - 3);
      return changed(value.slice(0, at) + random.pick(["\n", "\n", "\r\n"]) + value.slice(at));
    }
    case "hanzi": {
      if (!context.labelled || context.medium !== "prose" || /[A-WYZ]/i.test(value))
        return { text: value, surface: "plain" };
      const zero = random.pick(["零", "〇", "○"]);
      return changed([...value].map((c) => (c === "0" ? zero : /\d/.test(c) ? HANZI[Number(c)] : c)).join(""));
    }
    case "ocr":
      return context.labelled ? changed(confuse(random, value)) : { text: value, surface: "plain" };
    default:
      return { text: value, surface: "plain" };
  }
}
