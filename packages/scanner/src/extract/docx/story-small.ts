import { type Flow, placeOfFlow } from "../flow/flow.js";
import { type Attributes, attribute } from "../xml-walk.js";
import { addRunText, flowOf, type State } from "./story-state.js";

/** A quarter of an A4 page, in square EMU (914,400 to the inch). */
const LARGE = 0.25 * 7_560_000 * 10_692_000;

/** Elements that are one character, a mark or a picture. */
export function openSmall(state: State, flow: Flow, name: string, attributes: Attributes): void {
  if (name === "tab" || name === "ptab") addRunText(state, "\t");
  else if (name === "br" || name === "cr") addRunText(state, "\n");
  else if (name === "noBreakHyphen") addRunText(state, "-");
  else if (name === "sym") addSymbol(state, attribute(attributes, "char"));
  else if (name === "lastRenderedPageBreak") flow.page = Math.max(1, flow.page) + 1;
  else if (name === "extent") state.area = Number(attributes.cx) * Number(attributes.cy);
  else if (name === "blip" || name === "imagedata") takePicture(state);
  else if (name === "docPr" || name === "cNvPr") takeAlternatives(state, attributes);
  else if (name === "shape") {
    state.area = areaOfStyle(attributes.style ?? "");
    addAlternative(state, attributes.alt);
    addAlternative(state, attributes.title);
  } else if (name === "hyperlink") addTip(state, attribute(attributes, "tooltip"));
}

function addSymbol(state: State, code: string | undefined): void {
  const unit = Number.parseInt(code ?? "", 16);
  // Symbol fonts put ASCII into the private area at F000.
  if (unit >= 0xf020 && unit <= 0xf07e) addRunText(state, String.fromCharCode(unit - 0xf000));
}

function takePicture(state: State): void {
  state.pictures++;
  if (state.area >= LARGE) state.largePictures.push(state.pictures);
  state.area = 0;
}

/** The area a VML style gives a shape ("width:400pt;height:300pt"), in square EMU (12,700 to the point). */
function areaOfStyle(style: string): number {
  const width = /(?:^|;)width:([\d.]+)pt/.exec(style);
  const height = /(?:^|;)height:([\d.]+)pt/.exec(style);
  return width === null || height === null ? 0 : Number(width[1]) * Number(height[1]) * 12_700 ** 2;
}

function takeAlternatives(state: State, attributes: Attributes): void {
  addAlternative(state, attribute(attributes, "descr"));
  addAlternative(state, attribute(attributes, "title"));
}

function addAlternative(state: State, text: string | undefined): void {
  if (text === undefined || text.trim() === "" || text === state.lastAlternative) return;
  state.lastAlternative = text;
  const place = { ...placeOfFlow(flowOf(state)), part: "alt text" };
  state.blocks.push({ kind: "text", text, place, hidden: "alt text" });
}

/** What Word shows while the pointer rests on a link. */
function addTip(state: State, text: string | undefined): void {
  if (text === undefined || text.trim() === "") return;
  const place = { ...placeOfFlow(flowOf(state)), part: "hyperlink" };
  state.blocks.push({ kind: "text", text, place, hidden: "attribute" });
}

/** A field's code, where it says more than the program's own words. */
export function addCode(state: State, code: string): void {
  if (!/\d{7}|@|[\u4e00-\u9fff]{2}/.test(code)) return;
  const place = { ...placeOfFlow(flowOf(state)), part: "field code" };
  state.blocks.push({ kind: "text", text: code.trim(), place, hidden: "field code" });
}
