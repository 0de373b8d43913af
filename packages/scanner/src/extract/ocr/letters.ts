import type { Ink } from "./ink.js";

/** Heights of spots of ink that may be letters or parts of them, pixels. */
const LOWEST = 5;
const HIGHEST = 200;

/**
 * How high letters are, in pixels: the height below which four of five spots of ink lie, weighted by their width. Han letters fall into spots, digits do not; of both mixed
 * this is about the height of digits. 0 where there are hardly any spots.
 */
export function letterHeight({ width, height, data }: Ink): number {
  const heights: number[] = [];
  const parents: number[] = [];
  const tops: number[] = [];
  const bottoms: number[] = [];
  const find = (i: number): number => {
    let at = i;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]!]!;
      at = parents[at]!;
    }
    return at;
  };
  let before: [from: number, to: number, spot: number][] = [];
  for (let y = 0; y < height; y++) {
    const row: [number, number, number][] = [];
    let next = 0;
    for (let x = 0; x < width; x++) {
      if (data[y * width + x] === 0) continue;
      const from = x;
      while (x < width && data[y * width + x] === 1) x++;
      while (next < before.length && before[next]![1] < from) next++;
      let spot = -1;
      for (let i = next; i < before.length && before[i]![0] <= x; i++) {
        const other = find(before[i]![2]);
        if (spot < 0) spot = other;
        else if (spot !== other) {
          parents[other] = spot;
          tops[spot] = Math.min(tops[spot]!, tops[other]!);
        }
      }
      if (spot < 0) {
        spot = parents.length;
        parents.push(spot);
        tops.push(y);
        bottoms.push(y);
      }
      bottoms[spot] = y;
      row.push([from, x, spot]);
    }
    before = row;
  }
  parents.forEach((parent, i) => {
    const high = bottoms[i]! - tops[i]! + 1;
    if (parent === i && high >= LOWEST && high <= HIGHEST) heights.push(high);
  });
  if (heights.length < 12) return 0;
  heights.sort((a, b) => a - b);
  return heights[Math.floor(heights.length * 0.75)]!;
}
