import { SaxesParser } from "saxes";

export type Attributes = Readonly<Record<string, string>>;

/** What a walk calls back. Names come without their namespace prefix; `raw` is the name as written. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Attributes, raw: string) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
  readonly comment?: (text: string) => void;
}

export interface XmlWalk {
  readonly write: (chunk: string) => void;
  /** Ends the walk and says how many faults the markup had. */
  readonly end: () => number;
  /** Code units read so far, line breaks counted as they stand in the source. */
  readonly position: () => number;
}

/**
 * Walks XML without a tree. Faults of the markup do not stop it. No DTD is read and no entity of a DTD expanded: an unknown entity
 * stays as written, so that there is nothing to blow up.
 */
export function walkXml(handlers: XmlHandlers): XmlWalk {
  const parser = new SaxesParser({ position: true });
  let faults = 0;
  parser.on("error", () => {
    faults++;
  });
  const { open, text, close, comment } = handlers;
  if (open !== undefined)
    parser.on("opentag", (tag) => open(localName(tag.name), tag.attributes as Attributes, tag.name));
  if (close !== undefined) parser.on("closetag", (tag) => close(localName(tag.name)));
  if (text !== undefined) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  if (comment !== undefined) parser.on("comment", comment);
  return {
    write: (chunk) => {
      parser.write(chunk);
    },
    end: () => {
      parser.close();
      return faults;
    },
    position: () => parser.position,
  };
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** An attribute by its local name, whatever prefix the file gives its namespace. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  for (const key in attributes) {
    // Hardly any attribute has a prefix: the colon is looked for first.
    const colon = key.length - name.length - 1;
    if (colon > 0 && key.charCodeAt(colon) === 0x3a && key.endsWith(name)) return attributes[key];
  }
  return undefined;
}

/** An on/off attribute of Office markup: "1", "true" and "on" are on; `absent` where it is not given. */
export function isOn(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === "1" || value === "true" || value === "on";
}
