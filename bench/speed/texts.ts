import { createCleanCorpus } from "../clean/generate.js";
import { POLICY_PROSE } from "./policy-prose.js";

/** One invented personal item, put in after each PERIOD units, as published pages have them. */
const ITEMS = [
  "联系人张秀兰，身份证号52010319850312004X，",
  "户主王德才，手机13985412267，",
  "开户账号6217997000012345678，",
  "李小明，男，1985年3月生，家住贵州省凯里市三棵树镇平寨村三组12号，",
];
const PERIOD = 700;

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

/** Chinese government prose of `bytes` bytes of UTF-8, about one personal item in 2 KB. The same each time; no paragraph is like the next. */
export function prose(bytes: number): string {
  const parts: string[] = [];
  let size = 0;
  let sinceItem = 0;
  // A step that shares no factor with the number of sentences goes through them in ever other company.
  for (let index = 0, at = 0; size < bytes; index++) {
    at = (at + 1 + (index % 7) * (index % 11)) % POLICY_PROSE.length;
    let part = POLICY_PROSE[at]!;
    sinceItem += part.length;
    if (sinceItem >= PERIOD) {
      part += ITEMS[index % ITEMS.length]!;
      sinceItem = 0;
    }
    if (index % 3 === 2) part += "\n";
    parts.push(part);
    size += Buffer.byteLength(part);
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
