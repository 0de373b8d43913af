import { allAttributes, walkXml } from "../xml-walk.js";
import type { Field, Value } from "./value.js";

/** An element while it is open. */
interface Element {
  readonly name: string;
  readonly at: number;
  readonly attributes: Field[];
  readonly children: { readonly name: string; readonly value: Value }[];
  /** All text inside, children's too: an element with words beside its children is prose. */
  text: string;
  /** It has words of its own beside its children. */
  mixed: boolean;
  own: boolean;
}

/** What an XML file holds. */
export interface XmlReading {
  readonly root: string;
  readonly value: Value;
  readonly comments: readonly { readonly text: string; readonly at: number }[];
}

/** Deepest nesting kept as structure; deeper elements give their text to the one at that depth. */
const DEEPEST = 100;

/**
 * XML → values: an element without children is a scalar, one with children a record of its attributes and children, children of
 * one name a list. Words around inline elements make the whole element one text. Null where there is no root element.
 */
export function readXml(text: string): XmlReading | null {
  const open: Element[] = [];
  const comments: { text: string; at: number }[] = [];
  let done: { name: string; value: Value } | null = null;
  let deeper = 0;
  const walk = walkXml({
    open: (name, attributes) => {
      if (open.length >= DEEPEST) {
        deeper++;
        return;
      }
      const at = walk.position();
      const fields = [...allAttributes(attributes)]
        .filter(([key]) => key !== "xmlns" && !key.startsWith("xmlns:"))
        .map(([key, value]): Field => ({ key: key.replace(/^.*:/, ""), value: { kind: "scalar", text: value, at } }));
      open.push({ name, at, attributes: fields, children: [], text: "", mixed: false, own: false });
    },
    text: (piece) => {
      const top = open.at(-1);
      if (top === undefined) return;
      if (piece.trim() !== "") {
        top.own = true;
        if (top.children.length > 0) top.mixed = true;
      }
      for (const element of open.length > 12 ? open.slice(-12) : open) element.text += piece;
    },
    close: (name) => {
      if (deeper > 0) {
        deeper--;
        return;
      }
      const element = open.pop();
      if (element === undefined) return;
      const value = readElement(element);
      const parent = open.at(-1);
      if (parent === undefined) done ??= { name, value };
      else {
        if (parent.own) parent.mixed = true;
        parent.children.push({ name, value });
      }
    },
    comment: (comment) => {
      if (comment.trim() !== "") comments.push({ text: comment, at: walk.position() });
    },
  });
  walk.write(text);
  walk.end();
  // Cut off: what is open is closed, innermost first.
  while (open.length > 0 && done === null) {
    const element = open.pop()!;
    const value = readElement(element);
    const parent = open.at(-1);
    if (parent === undefined) done = { name: element.name, value };
    else parent.children.push({ name: element.name, value });
  }
  const root = done as { name: string; value: Value } | null;
  return root === null ? null : { root: root.name, value: root.value, comments };
}

function readElement(element: Element): Value {
  const { at, attributes, children, text } = element;
  if (element.mixed || children.length === 0) {
    const trimmed = text.trim();
    const own: Value = { kind: "scalar", text: trimmed, at: at + text.length - text.trimStart().length };
    if (attributes.length === 0) return own;
    return { kind: "record", fields: trimmed === "" ? attributes : [...attributes, { key: "", value: own }] };
  }
  const fields = [...attributes];
  const lists = new Map<string, Value[]>();
  for (const { name, value } of children) {
    const list = lists.get(name);
    if (list !== undefined) list.push(value);
    else {
      const items = [value];
      lists.set(name, items);
      fields.push({ key: name, value: { kind: "list", items } });
    }
  }
  return {
    kind: "record",
    fields: fields.map((field) =>
      field.value.kind === "list" && field.value.items.length === 1
        ? { key: field.key, value: field.value.items[0]! }
        : field,
    ),
  };
}
