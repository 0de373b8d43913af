import { walkPart } from "../ooxml/part.js";
import { type Attributes, attribute, isOn } from "../xml-walk.js";
import type { Zip } from "../zip/zip.js";

/** What of a run's or style's properties hides its text; undefined where nothing is said. */
export interface Look {
  vanish?: boolean;
  white?: boolean;
  /** A background behind the letters that is not white. */
  shaded?: boolean;
}

/** Half points up to which letters cannot be read. */
const TINY = 3;

/** Takes one element of run, paragraph or cell properties into a look. */
export function takeLook(look: Look, name: string, attributes: Attributes): void {
  const value = attribute(attributes, "val");
  if (name === "vanish" || name === "specVanish" || name === "webHidden") {
    if (name === "vanish") look.vanish = isOn(value, true);
  } else if (name === "sz") {
    if (Number(value) <= TINY) look.vanish = true;
  } else if (name === "color") {
    const theme = attribute(attributes, "themeColor");
    look.white = /^f[c-f]f[c-f]f[c-f]$/i.test(value ?? "") || (theme === "background1" && value === undefined);
  } else if (name === "highlight") look.shaded = value !== "none" && value !== "white";
  else if (name === "shd") {
    const fill = attribute(attributes, "fill") ?? "auto";
    look.shaded =
      (fill !== "auto" && !/^f[c-f]f[c-f]f[c-f]$/i.test(fill)) || attribute(attributes, "themeFill") !== undefined;
  }
}

/** Looks of the named styles, with what they take from the styles they are based on (ECMA-376 part 1, 17.7). */
export function readStyleLooks(zip: Zip, part: string): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>();
  const bases = new Map<string, string>();
  let id = "";
  walkPart(zip, part, {
    open: (name, attributes) => {
      if (name === "style") {
        id = attribute(attributes, "styleId") ?? "";
        looks.set(id, {});
      } else if (name === "basedOn") bases.set(id, attribute(attributes, "val") ?? "");
      else if (id !== "") takeLook(looks.get(id)!, name, attributes);
    },
    close: (name) => {
      if (name === "style") id = "";
    },
  });
  const whole = new Map<string, Look>();
  for (const style of looks.keys()) {
    let look: Look = {};
    let at: string | undefined = style;
    for (let depth = 0; at !== undefined && depth < 12; depth++) {
      look = { ...looks.get(at), ...look };
      at = bases.get(at);
    }
    if (look.vanish === true || look.white === true || look.shaded === true) whole.set(style, look);
  }
  return whole;
}
