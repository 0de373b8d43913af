import { createGrey, type Grey } from "./grey.js";
import type { Ink } from "./ink.js";

/** Degrees looked at either way, and the steps of the first and the second look. */
const MOST = 5;
const COARSE = 0.5;
const FINE = 0.1;
/** Points of ink looked at. */
const POINTS = 60_000;

/**
 * By how many degrees lines of writing fall to the right (positive) or rise. The angle is taken at which the rows' darkness differs most from row to row: there lines of
 * letters and the white between them are each in rows of their own (projection profile).
 */
export function skewOf({ width, height, data }: Ink): number {
  const points: [number, number][] = [];
  let count = 0;
  for (const value of data) count += value;
  const step = Math.max(1, Math.floor(count / POINTS));
  for (let at = 0, seen = 0; at < data.length; at++) {
    if (data[at] === 1 && seen++ % step === 0) points.push([at % width, Math.floor(at / width)]);
  }
  if (points.length < 200) return 0;
  const best = (from: number, to: number, by: number): number => {
    let [angle, most] = [0, -1];
    for (let at = from; at <= to + 1e-9; at += by) {
      // Among angles that are as good the straightest is taken.
      const score = sharpness(points, height, at) * (1 - Math.abs(at) * 1e-4);
      if (score > most) [angle, most] = [at, score];
    }
    return angle;
  };
  const coarse = best(-MOST, MOST, COARSE);
  return Math.round(best(coarse - COARSE, coarse + COARSE, FINE) * 10) / 10;
}

function sharpness(points: readonly [number, number][], height: number, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const rows = new Float64Array(3 * height + 3);
  for (const [x, y] of points) {
    const row = Math.round(y - x * slope) + height;
    if (row >= 0 && row < rows.length) rows[row] = rows[row]! + 1;
  }
  let sum = 0;
  for (let i = 1; i < rows.length; i++) sum += (rows[i]! - rows[i - 1]!) ** 2;
  return sum;
}

/** The picture turned about its middle so that lines which fell by so many degrees are level; white where nothing was. */
export function straighten(grey: Grey, degrees: number): Grey {
  if (Math.abs(degrees) < 0.05) return grey;
  const { width, height, data } = grey;
  const out = createGrey(width, height);
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const [middleX, middleY] = [width / 2, height / 2];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fromX = middleX + (x - middleX) * cos - (y - middleY) * sin;
      const fromY = middleY + (x - middleX) * sin + (y - middleY) * cos;
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const [right, down] = [fromX - left, fromY - top];
      const at = top * width + left;
      const upper = data[at]! * (1 - right) + data[at + 1]! * right;
      const lower = data[at + width]! * (1 - right) + data[at + width + 1]! * right;
      out.data[y * width + x] = upper * (1 - down) + lower * down;
    }
  }
  return out;
}
