import { declarationsHide } from "./declarations.js";
import { hashName, hashStep } from "./tags.js";

/** Class and id rules of a page's own style sheets that hide: `.name` and `#name`, perhaps with a tag before (`p.name`). */
export interface HidingRules {
  readonly selectors: Set<string>;
  /** Hashes of the class and id names in `selectors`: nearly every class of a page is told by them from the hidden ones. */
  readonly names: Set<number>;
  /** Style attributes last seen and what was found, by slot: a page has few, and has them on every tag. */
  readonly styles: string[];
  readonly hides: boolean[];
}

const SLOTS = 64;

export function createHidingRules(): HidingRules {
  return {
    selectors: new Set(),
    names: new Set(),
    styles: new Array(SLOTS).fill(""),
    hides: new Array(SLOTS).fill(false),
  };
}

const LONGEST_STYLE = 2000;

/** Whether a style attribute hides its element from the reader of the page. Looks at its first 2,000 characters. */
export function styleHides(rules: HidingRules, source: string, start: number, end: number): boolean {
  const length = Math.min(end - start, LONGEST_STYLE);
  const slot = (length * 7 + source.charCodeAt(start + (length >> 1))) & (SLOTS - 1);
  const style = source.slice(start, start + length);
  // Compared whole: startsWith takes twice as long.
  if (rules.styles[slot] === style) return rules.hides[slot]!;
  const hides = declarationsHide(style.toLowerCase());
  rules.styles[slot] = style;
  rules.hides[slot] = hides;
  return hides;
}

const SIMPLE_SELECTOR = /^[a-z0-9]*[.#][\w-]+$/i;
const HIDING_BODY = /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const MOST_SELECTORS = 5000;

/** Adds what a `<style>` hides. Only rules that always hold (not inside @media …) and only simple selectors: others cannot be told without a tree. */
export function addStyleSheet(rules: HidingRules, sheet: string): void {
  const bare = withoutComments(sheet);
  let depth = 0;
  let selectorStart = 0;
  let bodyStart = 0;
  for (let at = 0; at < bare.length; at++) {
    const unit = bare.charCodeAt(at);
    if (unit === 0x7b) {
      if (depth === 0) bodyStart = at + 1;
      depth++;
    } else if (unit === 0x7d && depth > 0) {
      depth--;
      if (depth > 0) continue;
      addRule(rules, bare.slice(selectorStart, bodyStart - 1), bare.slice(bodyStart, at));
      selectorStart = at + 1;
    } else if (unit === 0x3b && depth === 0) selectorStart = at + 1;
  }
}

function withoutComments(sheet: string): string {
  let at = sheet.indexOf("/*");
  if (at < 0) return sheet;
  const parts: string[] = [];
  let from = 0;
  while (at >= 0) {
    parts.push(sheet.slice(from, at));
    const end = sheet.indexOf("*/", at + 2);
    if (end < 0) return parts.join("");
    from = end + 2;
    at = sheet.indexOf("/*", from);
  }
  parts.push(sheet.slice(from));
  return parts.join("");
}

function addRule(rules: HidingRules, selectors: string, body: string): void {
  if (selectors.trimStart().startsWith("@") || !HIDING_BODY.test(body)) return;
  for (const selector of selectors.split(",")) {
    const name = selector.trim();
    if (!SIMPLE_SELECTOR.test(name) || rules.selectors.size >= MOST_SELECTORS) continue;
    rules.selectors.add(name.toLowerCase());
    rules.names.add(hashName(name.slice(name.search(/[.#]/) + 1)));
  }
}

/** Whether a class or id attribute (`sign` "." or "#") names what is hidden. `tagStart`: of the element's start tag. */
export function nameHides(
  rules: HidingRules,
  sign: string,
  source: string,
  start: number,
  end: number,
  tagStart: number,
): boolean {
  let hash = 0;
  let from = start;
  for (let at = start; at <= end; at++) {
    const unit = at < end ? source.charCodeAt(at) : 0x20;
    if (unit > 0x20) {
      hash = hashStep(hash, unit);
      continue;
    }
    if (at > from && rules.names.has(hash)) {
      const name = sign + source.slice(from, at).toLowerCase();
      if (rules.selectors.has(name) || rules.selectors.has(tagNameAt(source, tagStart) + name)) return true;
    }
    hash = 0;
    from = at + 1;
  }
  return false;
}

function tagNameAt(source: string, start: number): string {
  return /^[a-z][a-z0-9]*/i.exec(source.slice(start + 1, start + 32))?.[0].toLowerCase() ?? "";
}
