/** A box on a page as a reader sees it: points (1/72 inch), from the top left corner, y down. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** a b c d e f of PDF 32000-1, 8.3.3. */
export type Matrix = readonly [number, number, number, number, number, number];

export type Point = readonly [number, number];

export function apply(matrix: Matrix, x: number, y: number): Point {
  const [a, b, c, d, e, f] = matrix;
  return [a * x + c * y + e, b * x + d * y + f];
}

/** First `inner`, then `outer`. */
export function combine(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** From the page's own space (y up, before its /Rotate) to what a reader sees. `rotation`: quarter turns clockwise. */
export function toView(left: number, bottom: number, width: number, height: number, rotation: number): Matrix {
  switch (rotation) {
    case 1:
      return [0, 1, 1, 0, -bottom, -left];
    case 2:
      return [-1, 0, 0, 1, width + left, -bottom];
    case 3:
      return [0, -1, -1, 0, height + bottom, width + left];
    default:
      return [1, 0, 0, -1, -left, height + bottom];
  }
}

export function boxOf(points: readonly Point[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  }
  return { x0, y0, x1, y1 };
}

export function areaOf(box: Box): number {
  return Math.max(0, box.x1 - box.x0) * Math.max(0, box.y1 - box.y0);
}

export function holds(box: Box, x: number, y: number): boolean {
  return x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;
}
