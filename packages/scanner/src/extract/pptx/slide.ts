import { walkPart } from "../ooxml/part.js";
import type { Shape } from "../slides/board.js";
import { type Attributes, attribute, isOn } from "../xml-walk.js";
import type { Zip } from "../zip/zip.js";

/** Width and height of the slides (EMU). */
export interface SlideSize {
  readonly width: number;
  readonly height: number;
}

/** What a slide part holds. */
export interface SlideReading {
  /** `show="0"`. */
  readonly hidden: boolean;
  readonly shapes: readonly Shape[];
}

interface OpenShape {
  text: string;
  alternative: string;
  hidden: string | null;
  white: string;
  placeholder: string | null;
  rows: string[][] | null;
}

const SHAPES = new Set(["sp", "pic", "graphicFrame", "cxnSp"]);

/** Reads one slide, layout, master or notes part (ECMA-376 part 1, 19.3). */
export function readSlide(zip: Zip, part: string, size: SlideSize, withoutPlaceholders = false): SlideReading {
  const shapes: Shape[] = [];
  const open: OpenShape[] = [];
  let hidden = false;
  let taking = false;
  let inRun = false;
  let white = false;
  let groupDepth = 0;
  let offset = { x: 0, y: 0 };
  let skipping = 0;
  const choices: boolean[] = [];
  const add = (text: string): void => {
    const shape = open.at(-1);
    if (shape === undefined) return;
    if (white) shape.white += text;
    else if (shape.rows !== null) {
      const row = shape.rows.at(-1);
      if (row !== undefined && row.length > 0) row[row.length - 1] += text;
    } else shape.text += text;
  };
  walkPart(zip, part, {
    open: (name, attributes) => {
      if (skipping > 0) {
        skipping++;
        return;
      }
      if (SHAPES.has(name)) open.push(createShape());
      const shape = open.at(-1);
      switch (name) {
        case "sld":
          hidden = attribute(attributes, "show") === "0";
          return;
        case "grpSp":
          groupDepth++;
          return;
        case "AlternateContent":
          choices.push(false);
          return;
        case "Choice":
        case "Fallback":
          if (choices.at(-1) === true) skipping = 1;
          else if (choices.length > 0) choices[choices.length - 1] = true;
          return;
        case "cNvPr":
          if (shape !== undefined) takeNames(shape, attributes);
          return;
        case "ph":
          if (shape !== undefined) shape.placeholder = attribute(attributes, "type") ?? "body";
          return;
        case "off":
          offset = { x: Number(attribute(attributes, "x")), y: Number(attribute(attributes, "y")) };
          return;
        case "ext":
          // Inside a group positions are the group's own.
          if (shape !== undefined && groupDepth === 0 && attribute(attributes, "cx") !== undefined) {
            takeBox(shape, offset, Number(attribute(attributes, "cx")), Number(attribute(attributes, "cy")), size);
          }
          return;
        case "tbl":
          if (shape !== undefined) shape.rows = [];
          return;
        case "tr":
          shape?.rows?.push([]);
          return;
        case "tc":
          shape?.rows?.at(-1)?.push("");
          return;
        case "r":
        case "fld":
          inRun = true;
          white = false;
          return;
        case "t":
          taking = true;
          return;
        case "br":
          add("\n");
          return;
        case "tab":
          add("\t");
          return;
        case "srgbClr":
          if (inRun && /^f[c-f]f[c-f]f[c-f]$/i.test(attribute(attributes, "val") ?? "")) white = true;
      }
    },
    text: (text) => {
      if (taking && skipping === 0) add(text);
    },
    close: (name) => {
      if (skipping > 0) {
        skipping--;
        return;
      }
      if (name === "t") taking = false;
      else if (name === "r" || name === "fld") {
        inRun = false;
        white = false;
      } else if (name === "p") add("\n");
      else if (name === "grpSp") groupDepth--;
      else if (name === "AlternateContent") choices.pop();
      else if (SHAPES.has(name)) {
        const shape = open.pop();
        if (shape === undefined) return;
        if (!withoutPlaceholders || shape.placeholder === null) shapes.push(...closeShape(shape));
      }
    },
  });
  return { hidden, shapes };
}

function createShape(): OpenShape {
  return {
    text: "",
    alternative: "",
    hidden: null,
    white: "",
    placeholder: null,
    rows: null,
  };
}

function takeNames(shape: OpenShape, attributes: Attributes): void {
  shape.alternative = [attribute(attributes, "title"), attribute(attributes, "descr")].filter(Boolean).join("\n");
  if (isOn(attribute(attributes, "hidden"))) shape.hidden = "hidden shape";
}

function takeBox(shape: OpenShape, at: { x: number; y: number }, width: number, height: number, size: SlideSize): void {
  if (size.width === 0) return;
  if (at.x >= size.width || at.y >= size.height || at.x + width <= 0 || at.y + height <= 0) {
    shape.hidden ??= "off the slide";
  }
}

/** A shape as it is told; white letters apart, unless the whole shape is white: then it stands on a dark background. */
function closeShape(shape: OpenShape): Shape[] {
  const { alternative, hidden, rows } = shape;
  const filled = rows?.filter((row) => row.some((cell) => cell.trim() !== "")) ?? [];
  if (rows !== null && filled.length > 0) {
    const trimmed = rows.map((row) => row.map((cell) => cell.trim()));
    const told: Shape = { text: "", rows: trimmed, alternative, hidden };
    return shape.white.trim() === "" ? [told] : [told, { text: shape.white, rows: null, alternative: "", hidden }];
  }
  if (shape.text.trim() === "") return [{ text: shape.white || shape.text, rows: null, alternative, hidden }];
  const told: Shape = { text: shape.text, rows: null, alternative, hidden };
  if (shape.white.trim() === "") return [told];
  return [told, { text: shape.white, rows: null, alternative: "", hidden: hidden ?? "white text" }];
}
