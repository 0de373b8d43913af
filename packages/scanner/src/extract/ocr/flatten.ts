import { createGrey, type Grey } from "./grey.js";
import type { Ink } from "./ink.js";

/** Pixels of the squares whose ground is measured. */
const SQUARE = 24;

/**
 * The picture on white ground: shadows, grey paper and tinted rows of tables divided out. The ground of a square is the mean of its pixels without ink; squares that
 * are all ink take their neighbours'.
 */
export function flatten({ width, height, data }: Grey, ink: Ink): Grey {
  const across = Math.ceil(width / SQUARE);
  const down = Math.ceil(height / SQUARE);
  const ground = new Float32Array(across * down);
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) ground[row * across + column] = groundOf(row, column);
  }
  fillFrom(ground, across);
  const out = createGrey(width, height);
  for (let y = 0; y < height; y++) {
    const row = Math.min(down - 1, Math.floor(y / SQUARE));
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const paper = ground[row * across + Math.floor(x / SQUARE)]!;
      out.data[at] = Math.min(255, (data[at]! * 250) / paper);
    }
  }
  return out;

  function groundOf(row: number, column: number): number {
    let [sum, count] = [0, 0];
    for (let y = row * SQUARE; y < Math.min(height, (row + 1) * SQUARE); y++) {
      for (let x = column * SQUARE; x < Math.min(width, (column + 1) * SQUARE); x++) {
        const at = y * width + x;
        if (ink.data[at] === 1) continue;
        sum += data[at]!;
        count++;
      }
    }
    return count < 12 ? 0 : Math.max(40, sum / count);
  }
}

function fillFrom(ground: Float32Array, across: number): void {
  let last = 255;
  for (let i = 0; i < ground.length; i++) {
    if (ground[i] === 0) ground[i] = (i >= across ? ground[i - across]! : 0) || last;
    last = ground[i]!;
  }
}
