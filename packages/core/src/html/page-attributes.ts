import { ATTRIBUTE_WIDTH, type Attributes, LONG_VALUE } from "./attribute-list.js";
import {
  ATTRIBUTE,
  endsInIdentity,
  isContactLink,
  isTextAttribute,
  partOf,
  textAttributeOf,
  valueSpanOf,
} from "./attributes.js";
import { nameHides, styleHides } from "./hiding.js";
import { type Page, pushCopy, pushText, type Reader, sinkOf } from "./reader.js";
import { addAs, addRun, addSpace, addText, createSink, isPlain, type Sink, textOf } from "./sink.js";
import { tagNamed } from "./tags.js";
import { isWorthLooking } from "./worth.js";

const META = tagNamed("meta");
const INPUT = tagNamed("input");

const LONGEST_PART = 60;

/** Whether the element whose start tag stands at `start` is hidden by its attributes or by the page's own style sheets. */
export function isHidden(page: Page, start: number, attributes: Attributes): boolean {
  const { source, rules } = page;
  const { data } = attributes;
  for (let index = 0; index < attributes.count; index++) {
    const at = index * ATTRIBUTE_WIDTH;
    const from = data[at + 3]!;
    const to = data[at + 4]!;
    switch (data[at]) {
      case ATTRIBUTE.hidden:
        return true;
      case ATTRIBUTE.style:
        if (to > from && styleHides(rules, source, from, to)) return true;
        break;
      case ATTRIBUTE.class:
        if (rules.names.size > 0 && nameHides(rules, ".", source, from, to, start)) return true;
        break;
      case ATTRIBUTE.id:
        if (rules.names.size > 0 && nameHides(rules, "#", source, from, to, start)) return true;
        break;
    }
  }
  return false;
}

/**
 * Attributes as blocks of their own: those that hold text, contact links, and what a quote that was not closed has swallowed. A meta's content
 * is also metadata; what stands in a visible field is running text, since the reader sees it there.
 */
export function readAttributes(reader: Reader, tag: number, attributes: Attributes): void {
  const { page } = reader;
  if (tag === META) {
    readMeta(page, attributes);
    return;
  }
  const { source } = page;
  const { data } = attributes;
  for (let index = 0; index < attributes.count; index++) {
    const at = index * ATTRIBUTE_WIDTH;
    const from = data[at + 3]!;
    const to = data[at + 4]!;
    if (from === to) continue;
    const hash = data[at]!;
    const nameStart = data[at + 1]!;
    const nameEnd = data[at + 2]!;
    if (!holdsText(source, hash, nameStart, nameEnd, from, to) || !isWorthLooking(page.units, from, to)) continue;
    if (tag === INPUT && hash === ATTRIBUTE.value) readField(reader, attributes, from, to);
    else pushAttribute(page, hash, nameStart, nameEnd, from, to);
  }
}

function holdsText(
  source: string,
  hash: number,
  nameStart: number,
  nameEnd: number,
  from: number,
  to: number,
): boolean {
  if (hash === ATTRIBUTE.href && (isContactLink(source, from, to) || endsInIdentity(source, from, to))) return true;
  if (isTextAttribute(source, hash, nameStart, nameEnd)) return true;
  return to - from >= LONG_VALUE && hasTag(source, from, to);
}

function hasTag(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (source.charCodeAt(at) === 0x3c) return true;
  }
  return false;
}

function pushAttribute(page: Page, hash: number, nameStart: number, nameEnd: number, from: number, to: number): void {
  const { source } = page;
  const usual = textAttributeOf(hash, nameEnd - nameStart);
  if (usual !== undefined && isPlain(page.units, from, to)) {
    pushCopy(page, from, to, { hidden: "attribute", part: usual.part, notation: "attribute" });
    return;
  }
  const name = source.slice(nameStart, nameEnd).toLowerCase();
  const sink = createSink();
  // A data attribute's name is the only label its value has.
  if (name.startsWith("data-")) addLabel(sink, source, nameStart, nameStart + name.length);
  addText(sink, source, page.units, from, to, false, true);
  pushText(page, sink, { hidden: "attribute", part: partOf(name), notation: "attribute" });
}

function addLabel(sink: Sink, source: string, start: number, end: number): void {
  addRun(sink, source, start, end);
  addAs(sink, ":", end, end);
}

/** Types of `<input>` whose value is not shown as text. */
const NOT_SHOWN = new Set(["checkbox", "radio", "image", "file", "color", "range", "password"]);

function readField(reader: Reader, attributes: Attributes, from: number, to: number): void {
  const { page } = reader;
  const { source } = page;
  const typeSpan = valueSpanOf(attributes, ATTRIBUTE.type);
  const type = typeSpan === null ? "text" : source.slice(typeSpan.start, typeSpan.end).trim().toLowerCase();
  if (type !== "hidden" && !NOT_SHOWN.has(type)) {
    const sink = sinkOf(reader.layer);
    addSpace(sink, from, from);
    addText(sink, source, page.units, from, to, false, true);
    addSpace(sink, to, to);
    return;
  }
  const sink = createSink();
  const name = valueSpanOf(attributes, ATTRIBUTE.name) ?? valueSpanOf(attributes, ATTRIBUTE.id);
  if (name !== null && name.end > name.start && name.end - name.start <= LONGEST_PART) {
    addLabel(sink, source, name.start, name.end);
  }
  addText(sink, source, page.units, from, to, false, true);
  const hidden = type === "hidden" ? "hidden input" : "attribute";
  pushText(page, sink, { hidden, part: "attribute value", notation: "attribute" });
}

function readMeta(page: Page, attributes: Attributes): void {
  const content = valueSpanOf(attributes, ATTRIBUTE.content);
  const key =
    valueSpanOf(attributes, ATTRIBUTE.name) ??
    valueSpanOf(attributes, ATTRIBUTE.property) ??
    valueSpanOf(attributes, ATTRIBUTE.itemprop);
  if (content === null || key === null) return;
  const { source, metadata } = page;
  const name = source.slice(key.start, Math.min(key.end, key.start + LONGEST_PART)).trim();
  const sink = createSink();
  addText(sink, source, page.units, content.start, content.end, false, true);
  if (name !== "" && !metadata.has(name)) metadata.set(name, textOf(sink));
  if (isWorthLooking(page.units, content.start, content.end)) {
    pushText(page, sink, { hidden: "metadata", part: `metadata ${name}`, notation: "attribute" });
  }
}
