import { ATTRIBUTE_WIDTH, type Attributes } from "./attribute-list.js";
import { hashName } from "./tags.js";

/** An attribute's value in the source, or null. */
export interface ValueSpan {
  readonly start: number;
  readonly end: number;
}

/** Names of attributes, as the tokenizer hashes them. */
export const ATTRIBUTE = {
  style: hashName("style"),
  class: hashName("class"),
  id: hashName("id"),
  hidden: hashName("hidden"),
  name: hashName("name"),
  property: hashName("property"),
  itemprop: hashName("itemprop"),
  type: hashName("type"),
  content: hashName("content"),
  value: hashName("value"),
  href: hashName("href"),
  colspan: hashName("colspan"),
  rowspan: hashName("rowspan"),
} as const;

const LONGEST_PART = 60;

/** An attribute that holds text, and how its block is told. */
interface TextAttribute {
  readonly name: string;
  readonly part: string;
}

const READ: ReadonlyMap<number, TextAttribute> = new Map(
  ["alt", "title", "placeholder", "label", "summary", "abbr", "aria-label", "content", "value", "cite", "onclick"].map(
    (name) => [hashName(name), { name, part: partOf(name) }],
  ),
);

/** How the block of an attribute's text is told. */
export function partOf(name: string): string {
  return `attribute ${name.slice(0, LONGEST_PART)}`;
}

/** The usual text attribute with this hash and length of name, or undefined. */
export function textAttributeOf(hash: number, length: number): TextAttribute | undefined {
  const found = READ.get(hash);
  return found !== undefined && found.name.length === length ? found : undefined;
}

const HIDING_BITS = bitsOf([ATTRIBUTE.style, ATTRIBUTE.hidden]);
const NAMING_BITS = bitsOf([ATTRIBUTE.class, ATTRIBUTE.id]);
const SPAN_BITS = bitsOf([ATTRIBUTE.colspan, ATTRIBUTE.rowspan]);
const TEXT_BITS = bitsOf([...READ.keys(), ATTRIBUTE.href]);

function bitsOf(hashes: readonly number[]): number {
  return hashes.reduce((bits, hash) => bits | (1 << (hash & 31)), 0);
}

/** False where no attribute can hide its element; a look at one number, as for most tags of a page. `byName`: whether the page hides classes or ids. */
export function mayHide(attributes: Attributes, byName: boolean): boolean {
  return attributes.count > 0 && (attributes.seen & (byName ? HIDING_BITS | NAMING_BITS : HIDING_BITS)) !== 0;
}

/** False where the cell certainly covers one column and one row. */
export function maySpan(attributes: Attributes): boolean {
  return attributes.count > 0 && (attributes.seen & SPAN_BITS) !== 0;
}

/** False where no attribute holds text to read. */
export function mayHoldText(attributes: Attributes): boolean {
  return attributes.count > 0 && (attributes.hasD || attributes.hasLong || (attributes.seen & TEXT_BITS) !== 0);
}

/** Whether the value is a place where text stands: alt, title, data-* and their like. `href` and `style` are read apart. */
export function isTextAttribute(source: string, hash: number, nameStart: number, nameEnd: number): boolean {
  if (READ.has(hash)) return true;
  return (
    nameEnd - nameStart > 5 &&
    (source.charCodeAt(nameStart) | 0x20) === 0x64 &&
    source.charCodeAt(nameStart + 4) === 0x2d &&
    source.slice(nameStart, nameStart + 4).toLowerCase() === "data"
  );
}

/** The first attribute with this name, as the standard has it. */
export function valueSpanOf(attributes: Attributes, hash: number): ValueSpan | null {
  const { data } = attributes;
  for (let index = 0; index < attributes.count; index++) {
    const at = index * ATTRIBUTE_WIDTH;
    if (data[at] === hash) return { start: data[at + 3]!, end: data[at + 4]! };
  }
  return null;
}

/** A whole number from 1 to `most`, as in colspan; 1 where the attribute is missing or is none. */
export function countOf(source: string, attributes: Attributes, hash: number, most: number): number {
  const span = valueSpanOf(attributes, hash);
  if (span === null) return 1;
  const count = Number.parseInt(source.slice(span.start, Math.min(span.end, span.start + 12)), 10);
  return Number.isNaN(count) || count < 1 ? 1 : Math.min(count, most);
}

const SCHEMES = ["tel:", "mailto:", "sms:", "callto:"];

/** Whether a link names a telephone or a mailbox. */
export function isContactLink(source: string, start: number, end: number): boolean {
  if (end - start < 5) return false;
  const first = source.charCodeAt(start) | 0x20;
  // Nearly every link begins otherwise: no string is made for those. t m s c, and white space, which is stripped.
  if (first !== 0x74 && first !== 0x6d && first !== 0x73 && first !== 0x63 && first !== 0x20) return false;
  const head = source
    .slice(start, Math.min(end, start + 16))
    .trimStart()
    .toLowerCase();
  return SCHEMES.some((scheme) => head.startsWith(scheme));
}

/** Characters of an identity number. */
const IDENTITY = 18;
const EQUALS = 0x3d;

/** Whether a link ends in a parameter that is as long as an identity number: `detail?sfzh=…`. A look at one unit for most links. */
export function endsInIdentity(source: string, start: number, end: number): boolean {
  const from = end - IDENTITY;
  if (from <= start || source.charCodeAt(from - 1) !== EQUALS) return false;
  for (let at = from; at < end - 1; at++) {
    const unit = source.charCodeAt(at);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return /[\dXx]/.test(source[end - 1]!);
}
