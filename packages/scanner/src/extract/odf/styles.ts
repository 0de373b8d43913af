import { walkPart } from "../ooxml/part.js";
import { type Attributes, attribute } from "../xml-walk.js";
import type { Zip } from "../zip/zip.js";

/** What of a style hides something; undefined where nothing is said. */
export interface OdfLook {
  vanish?: boolean;
  white?: boolean;
  shaded?: boolean;
  /** A column's width or a row's height is next to nothing. */
  narrow?: boolean;
  /** A sheet that is not shown, a slide that is left out. */
  away?: boolean;
}

/** Looks of the styles by `family:name`, and the size of the pages (cm), where the file tells one. */
export interface OdfStyles {
  readonly looks: ReadonlyMap<string, OdfLook>;
  readonly width: number;
  readonly height: number;
}

/** Reads the styles of both parts (OpenDocument 1.3 part 3, clause 16), with what they take from their parents. */
export function readOdfStyles(zip: Zip, folder: string): OdfStyles {
  const looks = new Map<string, OdfLook>();
  const parents = new Map<string, string>();
  let width = 0;
  let height = 0;
  for (const part of ["styles.xml", "content.xml"]) {
    let open: string | null = null;
    walkPart(zip, folder + part, {
      open: (name, attributes) => {
        if (name === "style") {
          const family = attribute(attributes, "family") ?? "";
          open = `${family}:${attribute(attributes, "name") ?? ""}`;
          const parent = attribute(attributes, "parent-style-name");
          if (parent !== undefined) parents.set(open, `${family}:${parent}`);
          looks.set(open, {});
        } else if (name === "page-layout-properties" && width === 0) {
          width = lengthOf(attribute(attributes, "page-width"));
          height = lengthOf(attribute(attributes, "page-height"));
        } else if (open !== null) takeLook(looks.get(open)!, name, attributes);
      },
      close: (name) => {
        if (name === "style") open = null;
      },
    });
  }
  const whole = new Map<string, OdfLook>();
  for (const style of looks.keys()) {
    let look: OdfLook = {};
    let at: string | undefined = style;
    for (let depth = 0; at !== undefined && depth < 12; depth++) {
      look = { ...looks.get(at), ...look };
      at = parents.get(at);
    }
    if (Object.keys(look).length > 0) whole.set(style, look);
  }
  return { looks: whole, width, height };
}

function takeLook(look: OdfLook, name: string, attributes: Attributes): void {
  if (name === "text-properties") {
    if (attribute(attributes, "display") === "none") look.vanish = true;
    const size = attribute(attributes, "font-size");
    if (size?.endsWith("pt") === true && Number.parseFloat(size) <= 1.5) look.vanish = true;
    const colour = attribute(attributes, "color");
    if (colour !== undefined) look.white = isWhite(colour);
    takeGround(look, attributes);
  } else if (name === "table-properties") {
    if (attribute(attributes, "display") === "false") look.away = true;
  } else if (name === "drawing-page-properties") {
    if (attribute(attributes, "visibility") === "hidden") look.away = true;
  } else if (name === "table-column-properties" || name === "table-row-properties") {
    const size = attribute(attributes, "column-width") ?? attribute(attributes, "row-height");
    if (size !== undefined && lengthOf(size) < 0.05) look.narrow = true;
  } else if (name === "table-cell-properties" || name === "paragraph-properties" || name === "graphic-properties") {
    takeGround(look, attributes);
    const fill = attribute(attributes, "fill-color");
    if (fill !== undefined && attribute(attributes, "fill") === "solid") look.shaded = !isWhite(fill);
  }
}

function takeGround(look: OdfLook, attributes: Attributes): void {
  const ground = attribute(attributes, "background-color");
  if (ground !== undefined) look.shaded = ground !== "transparent" && !isWhite(ground);
}

function isWhite(colour: string): boolean {
  return /^#f[c-f]f[c-f]f[c-f]$/i.test(colour);
}

const UNITS: Readonly<Record<string, number>> = {
  cm: 1,
  mm: 0.1,
  in: 2.54,
  pt: 2.54 / 72,
  pc: 2.54 / 6,
  px: 2.54 / 96,
};

/** A length as OpenDocument writes it, in cm; 0 where there is none. */
export function lengthOf(text: string | undefined): number {
  const match = /^(-?[\d.]+)(cm|mm|in|pt|pc|px)$/.exec(text ?? "");
  return match === null ? 0 : Number(match[1]) * UNITS[match[2]!]!;
}
