import { walkPart } from "../ooxml/part.js";
import { areaOf, type Box, combine, holds, type Matrix } from "../pdf/geometry.js";
import type { RuleLine } from "../pdf/objects.js";
import type { Glyph } from "../pdf/page.js";
import { type Attributes, attribute, isOn } from "../xml-walk.js";
import type { Zip } from "../zip/zip.js";
import { addLetters, addWords, POINTS, type Run, readSteps, type Steps, type TextObject } from "./glyphs.js";
import { numbersOf } from "./numbers.js";
import { linesOfPath } from "./path.js";

/** What a part with graphics holds: a page, a template, the look of an annotation. */
export interface OfdContent {
  readonly runs: Run[];
  /** What is drawn over the runs before `after`. */
  readonly covers: { readonly box: Box; readonly after: number }[];
  readonly horizontal: RuleLine[];
  readonly vertical: RuleLine[];
  /** Templates that the page stands on, by their number. */
  readonly templates: string[];
  /** With the number of their file among the resources. */
  readonly pictures: { readonly box: Box; readonly resource: string }[];
  readonly links: string[];
}

const SAME: Matrix = [1, 0, 0, 1, 0, 0];

/** Reads one part of graphics (GB/T 33190-2016, clauses 7 to 11). `origin`: where it stands on the page (mm). */
export function readContent(zip: Zip, part: string, origin: readonly [number, number] = [0, 0]): OfdContent {
  const content: OfdContent = {
    runs: [],
    covers: [],
    horizontal: [],
    vertical: [],
    templates: [],
    pictures: [],
    links: [],
  };
  const { runs, covers } = content;
  let object: TextObject | null = null;
  let code: Attributes | null = null;
  let text = "";
  let path: { attributes: Attributes; data: string; dark: boolean } | null = null;
  let inData = false;
  const [originX, originY] = origin;
  const boxOf = (attributes: Attributes): Box => {
    const [x = 0, y = 0, width = 0, height = 0] = numbersOf(attribute(attributes, "Boundary"));
    const left = (x + originX) * POINTS;
    const top = (y + originY) * POINTS;
    return { x0: left, y0: top, x1: left + width * POINTS, y1: top + height * POINTS };
  };
  walkPart(zip, part, {
    open: (name, attributes) => {
      switch (name) {
        case "Template":
          content.templates.push(attribute(attributes, "TemplateID") ?? "");
          return;
        case "TextObject":
          object = openText(attributes, originX, originY);
          return;
        case "FillColor":
          if (object !== null && object.hidden === null && isWhite(attributes)) object.hidden = "white text";
          if (object !== null && attribute(attributes, "Alpha") === "0") object.hidden = "invisible text";
          if (path !== null) path.dark = !isWhite(attributes);
          return;
        case "TextCode":
          code = attributes;
          text = "";
          return;
        case "PathObject":
          path = { attributes, data: "", dark: true };
          return;
        case "AbbreviatedData":
          inData = true;
          return;
        case "ImageObject": {
          const box = boxOf(attributes);
          content.pictures.push({ box, resource: attribute(attributes, "ResourceID") ?? "" });
          covers.push({ box, after: runs.length });
          return;
        }
        case "URI": {
          const uri = attribute(attributes, "URI") ?? "";
          if (/^(?:mailto|tel|sms):/i.test(uri)) content.links.push(uri);
        }
      }
    },
    text: (piece) => {
      if (code !== null) text += piece;
      else if (inData && path !== null) path.data += piece;
    },
    close: (name) => {
      if (name === "TextCode" && object !== null && code !== null) {
        runs.push({ code: object, hidden: object.hidden, steps: stepsOf(code), text });
        code = null;
      } else if (name === "TextObject") object = null;
      else if (name === "AbbreviatedData") inData = false;
      else if (name === "PathObject" && path !== null) {
        const box = boxOf(path.attributes);
        const filled = isOn(attribute(path.attributes, "Fill"));
        linesOfPath(path.data, path.attributes, box, filled, content);
        // A filled box as high as a letter hides what was set before it.
        if (filled && path.dark && box.y1 - box.y0 > 5) covers.push({ box, after: runs.length });
        path = null;
      }
    },
  });
  return content;
}

/**
 * The letters that a part shows. `single`: each by itself, which a page with lines or pictures needs; else a word may stand for its letters. Those that a box
 * or a picture drawn later lies over are hidden. A picture over most of a page is its ground, or a scan with its words.
 */
export function glyphsOf({ runs, covers }: OfdContent, single: boolean): Glyph[] {
  const glyphs: Glyph[] = [];
  const small = covers.filter(({ box }) => areaOf(box) < 0.25 * 595 * 842);
  runs.forEach((run, index) => {
    const from = glyphs.length;
    if (!single && small.length === 0) {
      addWords(run, glyphs);
      return;
    }
    addLetters(run, glyphs);
    const above = small.filter(({ after }) => index < after);
    for (let at = above.length === 0 ? glyphs.length : from; at < glyphs.length; at++) {
      const glyph = glyphs[at]!;
      if (glyph.hidden === null && isUnder(glyph, above)) glyphs[at] = { ...glyph, hidden: "under a drawing" };
    }
  });
  return glyphs;
}

function isUnder(glyph: Glyph, covers: OfdContent["covers"]): boolean {
  const x = (glyph.x0 + glyph.x1) / 2;
  const y = (glyph.y0 + glyph.y1) / 2;
  return covers.some(({ box }) => holds(box, x, y));
}

function openText(attributes: Attributes, originX: number, originY: number): TextObject {
  const [x = 0, y = 0] = numbersOf(attribute(attributes, "Boundary"));
  const told = numbersOf(attribute(attributes, "CTM"));
  const matrix: Matrix = told.length === 6 ? combine(told as unknown as Matrix, SAME) : SAME;
  const size = Number(attribute(attributes, "Size") ?? 4);
  const unseen =
    attribute(attributes, "Visible") === "false" ||
    attribute(attributes, "Alpha") === "0" ||
    (attribute(attributes, "Fill") === "false" && !isOn(attribute(attributes, "Stroke")));
  return {
    x: x + originX,
    y: y + originY,
    matrix,
    size: Number.isFinite(size) && size > 0 ? size : 4,
    scale: Number(attribute(attributes, "HScale") ?? 1) || 1,
    hidden: unseen ? "invisible text" : null,
  };
}

function stepsOf(code: Attributes): Steps {
  return {
    startX: Number(attribute(code, "X") ?? 0) || 0,
    startY: Number(attribute(code, "Y") ?? 0) || 0,
    stepsX: readSteps(attribute(code, "DeltaX")),
    stepsY: readSteps(attribute(code, "DeltaY")),
  };
}

/** White as three equal channels; in grey as one. */
function isWhite(attributes: Attributes): boolean {
  const value = numbersOf(attribute(attributes, "Value"));
  return (value.length === 3 || value.length === 1) && value.every((channel) => channel >= 252);
}
