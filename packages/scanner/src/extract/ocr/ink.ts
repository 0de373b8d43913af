import type { Grey } from "./grey.js";

/** Where a picture is dark: 1 ink, 0 ground, row by row. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Pixels on either side over which the ground's brightness is taken; and how much darker ink is than that (of 255). */
const AROUND = 24;
const DARKER = 28;
/** Darker than this is ink wherever it stands: the inside of broad strokes and bars. */
const BLACK = 70;

/** Ink by comparison with the ground around it, so that shadows and grey paper are none (a local mean over a summed-area table). */
export function inkOf({ width, height, data }: Grey): Ink {
  const ink = new Uint8Array(width * height);
  const columns = new Int32Array(width);
  const sums = new Int32Array(width + 1);
  for (let y = 0; y < Math.min(AROUND, height); y++) addRow(columns, data, y * width, 1);
  for (let y = 0; y < height; y++) {
    if (y + AROUND < height) addRow(columns, data, (y + AROUND) * width, 1);
    if (y - AROUND - 1 >= 0) addRow(columns, data, (y - AROUND - 1) * width, -1);
    const rows = Math.min(height - 1, y + AROUND) - Math.max(0, y - AROUND) + 1;
    for (let x = 0; x < width; x++) sums[x + 1] = sums[x]! + columns[x]!;
    for (let x = 0; x < width; x++) {
      const from = Math.max(0, x - AROUND);
      const to = Math.min(width, x + AROUND + 1);
      const mean = (sums[to]! - sums[from]!) / ((to - from) * rows);
      const value = data[y * width + x]!;
      if (value < BLACK || value < mean - DARKER) ink[y * width + x] = 1;
    }
  }
  return { width, height, data: ink };
}

function addRow(columns: Int32Array, data: Uint8Array, start: number, sign: 1 | -1): void {
  for (let x = 0; x < columns.length; x++) columns[x] = columns[x]! + sign * data[start + x]!;
}

/** Whether hardly anything is dark: nothing can be written there. */
export function isBlank({ data }: Ink): boolean {
  let dark = 0;
  for (const value of data) dark += value;
  return dark < 40;
}
