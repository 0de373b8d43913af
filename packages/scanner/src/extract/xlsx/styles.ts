import { walkPart } from "../ooxml/part.js";
import { type Attributes, attribute, isOn } from "../xml-walk.js";
import type { Zip } from "../zip/zip.js";
import { BUILT_IN_FORMATS } from "./built-in-formats.js";

/** What a cell's style number means for its text. */
export interface Styles {
  readonly formatOf: (style: number) => string;
  /** White letters on nothing or on white. */
  readonly isWhite: (style: number) => boolean;
}

interface CellFormat {
  readonly number: number;
  readonly font: number;
  readonly fill: number;
}

/** styles.xml: number formats and colours of the cell formats (ECMA-376 part 1, 18.8). */
export function readStyles(zip: Zip, part: string): Styles {
  const formats = new Map<number, string>();
  const whiteFonts: boolean[] = [];
  const lightFills: boolean[] = [];
  const cells: CellFormat[] = [];
  let section = "";
  walkPart(zip, part, {
    open: (name, attributes) => {
      if (SECTIONS.has(name)) section = name;
      else if (name === "numFmt" && section === "numFmts") {
        formats.set(numberOf(attributes, "numFmtId"), attribute(attributes, "formatCode") ?? "");
      } else if (section === "fonts" && name === "font") whiteFonts.push(false);
      else if (section === "fonts" && name === "color") whiteFonts[whiteFonts.length - 1] = isWhiteColour(attributes);
      else if (section === "fills" && name === "fill") lightFills.push(true);
      else if (section === "fills" && name === "patternFill") {
        // A pattern without a colour of its own is black on white.
        const pattern = attribute(attributes, "patternType") ?? "none";
        lightFills[lightFills.length - 1] = pattern === "none";
      } else if (section === "fills" && name === "gradientFill") lightFills[lightFills.length - 1] = false;
      else if (section === "fills" && name === "fgColor") {
        lightFills[lightFills.length - 1] ||= isWhiteColour(attributes);
      } else if (section === "cellXfs" && name === "xf") {
        cells.push({
          number: numberOf(attributes, "numFmtId"),
          font: numberOf(attributes, "fontId"),
          fill: numberOf(attributes, "fillId"),
        });
      }
    },
    close: (name) => {
      if (name === section) section = "";
    },
  });
  return {
    formatOf: (style) => {
      const number = cells[style]?.number ?? 0;
      return formats.get(number) ?? BUILT_IN_FORMATS[number] ?? "General";
    },
    isWhite: (style) => {
      const cell = cells[style];
      return cell !== undefined && whiteFonts[cell.font] === true && lightFills[cell.fill] !== false;
    },
  };
}

const SECTIONS = new Set(["numFmts", "fonts", "fills", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "borders"]);

function numberOf(attributes: Attributes, name: string): number {
  return Number(attribute(attributes, name) ?? 0);
}

/** White itself: by value, as the theme's background (index 0, without a tint), or in the old palette (1 and 9). */
function isWhiteColour(attributes: Attributes): boolean {
  const rgb = attribute(attributes, "rgb");
  if (rgb !== undefined) return /^(?:[0-9a-f]{2})?f[c-f]f[c-f]f[c-f]$/i.test(rgb);
  if (isOn(attribute(attributes, "auto"))) return false;
  const theme = attribute(attributes, "theme");
  if (theme !== undefined) return theme === "0" && Number(attribute(attributes, "tint") ?? 0) > -0.02;
  const indexed = attribute(attributes, "indexed");
  return indexed === "1" || indexed === "9";
}
