import type { Fragment } from "./fragment.js";
import type { Random } from "./random.js";

const CJK = /[㎡℃％\u3001-\u301f\u3400-\u9fff\uff08\uff09\uff0c\uff1a\uff1b\u201c\u201d\u2018\u2019]/;
const FULL: Record<string, string> = {
  ",": "\uff0c",
  ";": "\uff1b",
  ":": "\uff1a",
  "!": "\uff01",
  "?": "\uff1f",
  "(": "\uff08",
  ")": "\uff09",
};

/** How a typist sets punctuation: full-width beside Chinese characters, only colons so, or all as on the keyboard. */
type Punctuation = "full" | "colons" | "keyboard";

export const pickPunctuation = (random: Random): Punctuation =>
  random.weighted([
    ["full", 80],
    ["keyboard", 13],
    ["colons", 7],
  ] as const);

/**
 * Set the punctuation of a fragment. Length and marks stay as they are; what a gold or decoy mark covers is left alone, as its
 * own maker has written it.
 */
export function typeset(fragment: Fragment, style: Punctuation): Fragment {
  if (style === "keyboard") return fragment;
  const { text, marks } = fragment;
  const shut = marks.filter(
    (mark) => !(mark.is === "gold" && mark.kind === "phrase") && !(mark.is === "decoy" && mark.what === "general-rule"),
  );
  let out = "";
  const opened: boolean[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    const full = FULL[char];
    if (full === undefined || (style === "colons" && char !== ":")) {
      out += char;
      continue;
    }
    const beside = CJK.test(out.at(-1) ?? "") || CJK.test(text[i + 1] ?? "");
    const inside = shut.some((mark) => mark.start <= i && i < mark.end);
    let set = beside && !inside;
    // A closing bracket goes with its opening one.
    if (char === "(") opened.push(set);
    if (char === ")" && !inside) set = opened.pop() ?? set;
    out += set ? full : char;
  }
  return { text: out, marks };
}
