import type { Picture } from "./covering-image.js";
import { apply, type Box, boxOf, combine, type Matrix, type Point } from "./geometry.js";
import { floats, type Pdfium, type Pointer } from "./pdfium.js";

/** A straight line drawn along a page's edges. `at`: its y (horizontal) or x (vertical). */
export interface RuleLine {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** An area filled with one colour, and when it was drawn. */
interface Fill {
  readonly box: Box;
  readonly order: number;
  readonly white: boolean;
}

/** What is drawn on a page beside letters. */
export interface Drawn {
  readonly horizontal: RuleLine[];
  readonly vertical: RuleLine[];
  readonly fills: Fill[];
  readonly images: Picture[];
  /** Text object → when it was drawn, and how its letters look. */
  readonly texts: Map<Pointer, { readonly order: number; readonly white: boolean; readonly invisible: boolean }>;
}

const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
const FORM = 5;

/** Objects looked at on one page, and segments of one path: maps and drawings have a million, tables do not. */
const MOST_OBJECTS = 200_000;
const MOST_SEGMENTS = 5000;

/** Goes through a page's objects in drawing order, forms included. */
export function readObjects(engine: Pdfium, page: Pointer, view: Matrix): Drawn {
  const drawn: Drawn = { horizontal: [], vertical: [], fills: [], images: [], texts: new Map() };
  const { call } = engine;
  let order = 0;
  const visit = (object: Pointer, outer: Matrix, depth: number): void => {
    if (object === 0 || order > MOST_OBJECTS) return;
    order++;
    const type = call._FPDFPageObj_GetType(object);
    if (type === TEXT) drawn.texts.set(object, { order, ...lookOf(engine, object) });
    else if (type === PATH) takePath(engine, object, outer, order, drawn);
    else if (type === IMAGE) {
      const matrix = combine(matrixOf(engine, object), outer);
      const corners = [apply(matrix, 0, 0), apply(matrix, 1, 0), apply(matrix, 0, 1), apply(matrix, 1, 1)];
      drawn.images.push({ object, box: boxOf(corners), order });
    } else if (type === FORM && depth < 12) {
      const inner = combine(matrixOf(engine, object), outer);
      const count = call._FPDFFormObj_CountObjects(object);
      for (let i = 0; i < count; i++) visit(call._FPDFFormObj_GetObject(object, i), inner, depth + 1);
    }
  };
  const count = call._FPDFPage_CountObjects(page);
  for (let i = 0; i < count; i++) visit(call._FPDFPage_GetObject(page, i), view, 0);
  return drawn;
}

function matrixOf(engine: Pdfium, object: Pointer): Matrix {
  if (engine.call._FPDFPageObj_GetMatrix(object, engine.scratch) === 0) return [1, 0, 0, 1, 0, 0];
  return floats(engine, 6) as unknown as Matrix;
}

interface Colour {
  readonly white: boolean;
  readonly alpha: number;
}

function fillOf(engine: Pdfium, object: Pointer): Colour {
  const { call, scratch } = engine;
  if (call._FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) {
    return { white: false, alpha: 255 };
  }
  const [r = 0, g = 0, b = 0, alpha = 255] = call.HEAP32.subarray(scratch >> 2, (scratch >> 2) + 4);
  return { white: r >= 250 && g >= 250 && b >= 250, alpha };
}

/** Text render modes 3 and 7 paint nothing (PDF 32000-1, 9.3.6). */
function lookOf(engine: Pdfium, object: Pointer): { white: boolean; invisible: boolean } {
  const mode = engine.call._FPDFTextObj_GetTextRenderMode(object);
  const { white, alpha } = fillOf(engine, object);
  return { white: white && (mode === 0 || mode === 4), invisible: mode === 3 || mode === 7 || alpha === 0 };
}

function takePath(engine: Pdfium, path: Pointer, outer: Matrix, order: number, drawn: Drawn): void {
  const { call, scratch } = engine;
  if (call._FPDFPath_GetDrawMode(path, scratch, scratch + 4) === 0) return;
  const filled = call.HEAP32[scratch >> 2] !== 0;
  const stroked = call.HEAP32[(scratch >> 2) + 1] !== 0;
  const count = call._FPDFPath_CountSegments(path);
  if ((!filled && !stroked) || count > MOST_SEGMENTS) return;
  const matrix = combine(matrixOf(engine, path), outer);
  for (const points of subpaths(engine, path, count, matrix)) {
    const box = boxOf(points);
    if (filled && isThin(box)) takeLine(drawn, ...centreLine(box));
    else if (stroked) for (let i = 1; i < points.length; i++) takeLine(drawn, points[i - 1]!, points[i]!);
    if (filled && !isThin(box) && isUpright(points)) {
      const { white, alpha } = fillOf(engine, path);
      if (alpha > 250 && call._FPDFPageObj_HasTransparency(path) === 0) drawn.fills.push({ box, order, white });
    }
  }
}

function* subpaths(engine: Pdfium, path: Pointer, count: number, matrix: Matrix): Generator<Point[]> {
  const { call, scratch } = engine;
  let points: Point[] = [];
  let curved = false;
  for (let i = 0; i < count; i++) {
    const segment = call._FPDFPath_GetPathSegment(path, i);
    const type = call._FPDFPathSegment_GetType(segment);
    if (type === 2) {
      if (points.length > 1 && !curved) yield points;
      points = [];
      curved = false;
    } else if (type === 1) curved = true;
    if (call._FPDFPathSegment_GetPoint(segment, scratch, scratch + 4) === 0) continue;
    const [x = 0, y = 0] = floats(engine, 2);
    points.push(apply(matrix, x, y));
    if (call._FPDFPathSegment_GetClose(segment) !== 0 && points.length > 1) points.push(points[0]!);
  }
  if (points.length > 1 && !curved) yield points;
}

/** Points up to which a filled shape is a drawn line. */
const THIN = 2.5;

function isThin(box: Box): boolean {
  return box.x1 - box.x0 <= THIN || box.y1 - box.y0 <= THIN;
}

function centreLine({ x0, y0, x1, y1 }: Box): [Point, Point] {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return x1 - x0 > y1 - y0
    ? [
        [x0, y],
        [x1, y],
      ]
    : [
        [x, y0],
        [x, y1],
      ];
}

function isUpright(points: readonly Point[]): boolean {
  return points.every((point, i) => {
    const next = points[(i + 1) % points.length]!;
    return Math.abs(point[0] - next[0]) < 0.7 || Math.abs(point[1] - next[1]) < 0.7;
  });
}

/** Points a line of a table is at least long. */
const SHORTEST = 4;

function takeLine(drawn: Drawn, [ax, ay]: Point, [bx, by]: Point): void {
  if (Math.abs(ay - by) < 0.8 && Math.abs(ax - bx) >= SHORTEST) {
    drawn.horizontal.push({ at: (ay + by) / 2, from: Math.min(ax, bx), to: Math.max(ax, bx) });
  } else if (Math.abs(ax - bx) < 0.8 && Math.abs(ay - by) >= SHORTEST) {
    drawn.vertical.push({ at: (ax + bx) / 2, from: Math.min(ay, by), to: Math.max(ay, by) });
  }
}
