import { createGrey, type Grey } from "./grey.js";

/** The picture softened by the mean of three by three pixels: thin strokes that a scan broke join again. */
export function blur({ width, height, data }: Grey): Grey {
  const out = createGrey(width, height);
  for (let y = 1; y + 1 < height; y++) {
    for (let x = 1; x + 1 < width; x++) {
      const at = y * width + x;
      let sum = 0;
      for (let row = at - width; row <= at + width; row += width) sum += data[row - 1]! + data[row]! + data[row + 1]!;
      out.data[at] = sum / 9;
    }
  }
  return out;
}
