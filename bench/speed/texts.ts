import { createCleanCorpus } from "../clean/generate.js";

/** One invented personal item, put in after each PERIOD units, as published pages have them. */
const ITEMS = [
  "联系人张秀兰，身份证号52010319850312004X，",
  "户主王德才，手机13985412267，",
  "开户账号6217997000012345678，",
  "李小明，男，1985年3月生，家住贵州省凯里市三棵树镇平寨村三组12号，",
];
const PERIOD = 700;

/**
 * Kinds of the clean corpus that are running prose with a contact in a thousand characters at most; the rest are directories, tender notices, guides with
 * their telephones and tables of numbers, which `contactPages` has.
 */
const PROSE: ReadonlySet<string> = new Set([
  "policy",
  "five-year-plan",
  "work-report",
  "speech",
  "interpretation",
  "meeting-news",
  "commendation",
  "audit",
  "statistics-bulletin",
]);

/** Pages of every kind of the clean corpus, `bytes` bytes of UTF-8 or a little more. */
export function contactPages(bytes: number): string {
  const all = createCleanCorpus().map(({ text }) => text);
  const parts: string[] = [];
  for (let size = 0, index = 0; size < bytes; index++) {
    parts.push(all[index % all.length]!);
    size += Buffer.byteLength(parts[index]!);
  }
  return parts.join("\n");
}

/** Chinese government prose of `bytes` bytes of UTF-8, about one personal item in 2 KB. */
export function prose(bytes: number): string {
  const clean = createCleanCorpus()
    .filter(({ kind }) => PROSE.has(kind))
    .map(({ text }) => text);
  const parts: string[] = [];
  let size = 0;
  for (let index = 0; size < bytes; index++) {
    const text = clean[index % clean.length]!;
    for (let at = 0; at < text.length && size < bytes; at += PERIOD) {
      const part = text.slice(at, at + PERIOD) + ITEMS[(index + at / PERIOD) % ITEMS.length]!;
      parts.push(part);
      size += Buffer.byteLength(part);
    }
  }
  return parts.join("");
}

/** Texts made to slow a careless scanner down: each a shape of performance.md, repeated to `units` UTF-16 code units. */
export function hostile(units: number): Record<string, string> {
  const repeat = (piece: string): string => piece.repeat(Math.ceil(units / piece.length)).slice(0, units);
  return {
    "one digit": repeat("1"),
    "@": repeat("@"),
    市: repeat("市"),
    "1号": repeat("1号"),
    "a.a.a@": repeat("a.a.a@"),
    letters: repeat("abcdefghij"),
    "138 groups": repeat("138 "),
    "18 digits a line": repeat("520103198503120048\n"),
    村1组: repeat("村1组"),
    年3月生: repeat("1985年3月生"),
    tabs: repeat("电话\t"),
    "no line break": prose(units * 3)
      .replace(/\n/g, "")
      .slice(0, units),
  };
}
