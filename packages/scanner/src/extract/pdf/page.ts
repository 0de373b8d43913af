import { coveringPictures } from "./covering-image.js";
import { apply, areaOf, type Box, boxOf, holds, type Matrix, toView } from "./geometry.js";
import { type Drawn, readObjects } from "./objects.js";
import { floats, type Pdfium, type Pointer } from "./pdfium.js";

/** One character as it stands on the page. */
export interface Glyph extends Box {
  readonly text: string;
  /** The line letters stand on (y). */
  readonly base: number;
  /** Height of its line box, points. */
  readonly size: number;
  /** A space stands before it in the file. */
  readonly spaced: boolean;
  /** How it is hidden from a reader, or null. */
  readonly hidden: string | null;
}

/** A page's letters and lines. */
export interface PageContent {
  readonly width: number;
  readonly height: number;
  /** Letters that stand upright, in the order of the file; spaces are left out. */
  readonly glyphs: Glyph[];
  /** Letters that stand otherwise (watermarks, turned tables), as text in the order of the file. */
  readonly turned: string;
  readonly drawn: Drawn;
  /** Characters the fonts give no meaning for. */
  readonly unmapped: number;
  /** Quarter turns clockwise after which most of its letters stand upright, as they are told here. */
  readonly turn: number;
}

/** Reads one open page of a document. `covers`: boxes that annotations paint over, in the page's own space. */
export function readPage(engine: Pdfium, document: Pointer, page: Pointer, covers: readonly Box[]): PageContent {
  const { call } = engine;
  const text = call._FPDFText_LoadPage(page);
  const count = text === 0 ? 0 : call._FPDFText_CountChars(text);
  const told = call._FPDFPage_GetRotation(page);
  const shown: [number, number] = [call._FPDF_GetPageWidthF(page), call._FPDF_GetPageHeightF(page)];
  const [width, height] = told % 2 === 0 ? shown : [shown[1], shown[0]];
  call._FPDF_GetPageBoundingBox(page, engine.scratch);
  const [left = 0, , , bottom = 0] = floats(engine, 4);
  const turn = commonTurn(engine, text, count, told);
  const rotation = (told + turn) % 4;
  const view = toView(left, bottom, width, height, rotation);
  const drawn = readObjects(engine, page, view);
  const above = covers.map((box): Box => viewBox(view, box));
  const largest = drawn.images.reduce((most, { box }) => (areaOf(box) > areaOf(most) ? box : most), {
    x0: 0,
    y0: 0,
    x1: 0,
    y1: 0,
  });
  const pictured = areaOf(largest) / Math.max(1, width * height);
  const state: Reading = {
    engine,
    view,
    rotation,
    drawn,
    above,
    scanned: pictured > 0.5,
    isCovered: coveringPictures(engine, document, page, drawn.images),
    glyphs: [],
    turned: "",
    unmapped: 0,
    turnedAt: null,
    spaced: false,
  };
  for (let i = 0; i < count; i++) takeCharacter(state, text, i);
  if (text !== 0) call._FPDFText_ClosePage(text);
  const { glyphs, turned, unmapped } = state;
  return { width: shown[0], height: shown[1], glyphs, turned, drawn, unmapped, turn };
}

/** Letters looked at to tell how most of a page's text stands. */
const LOOKED_AT = 600;

/** Quarter turns clockwise after which most letters stand upright: wide tables are often printed sideways on an upright page. */
function commonTurn(engine: Pdfium, text: Pointer, count: number, rotation: number): number {
  const turns = [0, 0, 0, 0];
  const step = Math.max(1, Math.floor(count / LOOKED_AT));
  for (let i = 0; i < count; i += step) {
    if (engine.call._FPDFText_IsGenerated(text, i) === 1) continue;
    const degrees = (engine.call._FPDFText_GetCharAngle(text, i) * 180) / Math.PI + rotation * 90;
    const quarter = Math.round(degrees / 90);
    if (Math.abs(degrees - quarter * 90) < 6) turns[((quarter % 4) + 4) % 4]!++;
  }
  return (4 - turns.indexOf(Math.max(...turns))) % 4;
}

function viewBox(view: Matrix, box: Box): Box {
  return boxOf([apply(view, box.x0, box.y0), apply(view, box.x1, box.y1)]);
}

interface Reading {
  readonly engine: Pdfium;
  readonly view: Matrix;
  readonly rotation: number;
  readonly drawn: Drawn;
  readonly above: readonly Box[];
  /** A picture covers most of the page: invisible letters on it are what was recognised in it. */
  readonly scanned: boolean;
  /** Whether a picture drawn after `order` hides a place. */
  readonly isCovered: (x: number, y: number, order: number) => boolean;
  readonly glyphs: Glyph[];
  turned: string;
  turnedAt: { x: number; y: number } | null;
  unmapped: number;
  spaced: boolean;
}

function takeCharacter(state: Reading, text: Pointer, index: number): void {
  const { engine, view } = state;
  const { call, scratch } = engine;
  if (call._FPDFText_IsGenerated(text, index) === 1) return;
  const code = call._FPDFText_GetUnicode(text, index);
  if (code === 0 || code === 0xfffd) {
    state.unmapped++;
    return;
  }
  if (code >= 0xe000 && code <= 0xf8ff) state.unmapped++;
  // A hyphen at a line's end comes as U+0002.
  const character = code === 2 ? "-" : String.fromCodePoint(Math.min(code, 0x10ffff));
  if (character.trim() === "" || code < 32) {
    state.spaced = true;
    return;
  }
  const { spaced } = state;
  state.spaced = false;
  if (call._FPDFText_GetLooseCharBox(text, index, scratch) === 0) return;
  const [left = 0, top = 0, right = 0, bottom = 0] = floats(engine, 4);
  const box = boxOf([apply(view, left, top), apply(view, right, bottom)]);
  if (call._FPDFText_GetCharOrigin(text, index, scratch, scratch + 8) === 0) return;
  const at = scratch >> 3;
  const [x, y] = apply(view, call.HEAPF64[at]!, call.HEAPF64[at + 1]!);
  // The engine counts clockwise.
  const degrees = (call._FPDFText_GetCharAngle(text, index) * 180) / Math.PI + state.rotation * 90;
  const turn = ((degrees % 360) + 360) % 360;
  if (turn > 6 && turn < 354) {
    const far =
      state.turnedAt !== null &&
      Math.hypot(x - state.turnedAt.x, y - state.turnedAt.y) > 3 * Math.max(8, box.x1 - box.x0);
    state.turned += far ? `\n${character}` : character;
    state.turnedAt = { x, y };
    return;
  }
  const size = box.y1 - box.y0;
  const hidden = hiddenOf(state, call._FPDFText_GetTextObject(text, index), box, size);
  state.glyphs.push({ ...box, text: character, base: y, size, spaced, hidden });
}

function hiddenOf(state: Reading, object: Pointer, box: Box, size: number): string | null {
  const { drawn, above, scanned } = state;
  const look = drawn.texts.get(object);
  const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
  if (above.some((cover) => holds(cover, x, y))) return "under a drawing";
  if (size < 1) return "hidden text";
  if (look === undefined) return null;
  if (drawn.fills.some((fill) => fill.order > look.order && holds(fill.box, x, y))) return "under a drawing";
  if (!scanned && state.isCovered(x, y, look.order)) return "under a drawing";
  if (look.invisible) return scanned ? null : "invisible text";
  if (!look.white) return null;
  const behind = drawn.fills.some((fill) => fill.order < look.order && !fill.white && holds(fill.box, x, y));
  return behind || drawn.images.some(({ box: picture }) => holds(picture, x, y)) ? null : "white text";
}
