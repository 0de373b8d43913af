import { drawingRecords, PROPERTY_TABLES, readLook, walkDrawing } from "../ole/drawing.js";
import { i16, i32, u32 } from "../ole/numbers.js";
import type { Shape } from "../slides/board.js";
import { textOfAtom } from "./text.js";
import { RECORD } from "./types.js";

/** What reading the shapes of one slide needs. */
export interface SlideContext {
  /** Width and height of a slide, in its own units (576 to the inch). */
  readonly width: number;
  readonly height: number;
  /** Texts of the outline, which placeholders refer to by their number. */
  readonly outline: readonly string[];
  /** Leave out placeholders, which on masters hold the program's own words. */
  readonly withoutPlaceholders: boolean;
}

interface Found extends Shape {
  readonly top: number;
  readonly left: number;
}

const DEEPEST = 20;

/** The shapes in a slide's drawing, in the order of the file; a group marked as a table becomes rows. */
export function readShapes(container: Buffer, context: SlideContext, depth = 0): Shape[] {
  const shapes: Shape[] = [];
  for (const record of drawingRecords(container)) {
    if (!record.container || depth > DEEPEST) continue;
    if (record.type === RECORD.shape) push(shapes, readShape(record.data, context));
    else if (record.type === RECORD.group) {
      const table = tableOfGroup(record.data, context);
      if (table !== null) shapes.push(table);
      else shapes.push(...readShapes(record.data, context, depth + 1));
    } else shapes.push(...readShapes(record.data, context, depth + 1));
  }
  return shapes;
}

function push(shapes: Shape[], shape: Found | null): void {
  if (shape !== null) shapes.push(shape);
}

function readShape(data: Buffer, context: SlideContext): Found | null {
  let text = "";
  let alternative = "";
  let hidden: string | null = null;
  let top = 0;
  let left = 0;
  let placeholder = false;
  walkDrawing(data, (record) => {
    if (PROPERTY_TABLES.has(record.type)) {
      const look = readLook(record);
      alternative ||= look.alternative;
      if (look.hidden) hidden = "hidden shape";
    } else if (record.type === RECORD.anchor) {
      const box = boxOf(record.data);
      [top, left] = [box.top, box.left];
      if (isOff(box, context)) hidden ??= "off the slide";
    } else if (record.type === RECORD.childAnchor) [left, top] = [i32(record.data, 0), i32(record.data, 4)];
    else if (record.type === RECORD.placeholder) placeholder = true;
    else if (record.type === RECORD.outlineReference) text += context.outline[u32(record.data, 0)] ?? "";
    else if (record.type === RECORD.characters || record.type === RECORD.bytes) text += textOfAtom(record) ?? "";
    // The drawing's textbox is no container by its head, yet holds records.
    if (record.type === RECORD.textbox && !record.container) text += textIn(record.data, context);
    return undefined;
  });
  if (context.withoutPlaceholders && placeholder) return null;
  return text.trim() === "" && alternative.trim() === "" ? null : { text, rows: null, alternative, hidden, top, left };
}

/** The text of a drawing's textbox. */
function textIn(data: Buffer, context: SlideContext): string {
  let text = "";
  for (const record of drawingRecords(data)) {
    if (record.type === RECORD.outlineReference) text += context.outline[u32(record.data, 0)] ?? "";
    else if (record.type !== RECORD.string) text += textOfAtom(record) ?? "";
  }
  return text;
}

interface Box {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

function boxOf(data: Buffer): Box {
  if (data.length >= 16) {
    return { top: i32(data, 0), left: i32(data, 4), right: i32(data, 8), bottom: i32(data, 12) };
  }
  return { top: i16(data, 0), left: i16(data, 2), right: i16(data, 4), bottom: i16(data, 6) };
}

function isOff({ top, left, right, bottom }: Box, { width, height }: SlideContext): boolean {
  return width > 0 && height > 0 && (left >= width || top >= height || right <= 0 || bottom <= 0);
}

/** A table is drawn as a group of boxes: those of one height are a row. */
function tableOfGroup(data: Buffer, context: SlideContext): Shape | null {
  let marked = false;
  const cells: Found[] = [];
  let first = true;
  for (const record of drawingRecords(data)) {
    if (record.type === RECORD.group) return null;
    if (record.type !== RECORD.shape) continue;
    // The first shape of a group stands for the group itself.
    if (first) {
      for (const inner of drawingRecords(record.data)) {
        if (PROPERTY_TABLES.has(inner.type)) marked ||= readLook(inner).table;
      }
      first = false;
      if (!marked) return null;
      continue;
    }
    const cell = readShape(record.data, context);
    if (cell !== null) cells.push(cell);
  }
  if (cells.length === 0) return null;
  const tops = [...new Set(cells.map(({ top }) => top))].sort((a, b) => a - b);
  const lefts = [...new Set(cells.map(({ left }) => left))].sort((a, b) => a - b);
  const rows = tops.map(() => lefts.map(() => ""));
  for (const { top, left, text } of cells) rows[tops.indexOf(top)]![lefts.indexOf(left)] = text.trim();
  return { text: "", rows, alternative: "", hidden: null };
}
