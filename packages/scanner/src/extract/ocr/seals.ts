/** Pixels in colour: blue, green, red, a byte each. */
export interface Colour {
  readonly width: number;
  readonly height: number;
  /** Bytes from one row to the next. */
  readonly stride: number;
  readonly data: Uint8Array;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Red enough to be the ink of a seal: so much brighter in red than in the other two colours, of 255. */
const REDDER = 45;
/** Pixels of the squares in which red is looked for, and how many of them must be red. */
const SQUARE = 8;
const RED_PIXELS = 5;
/** Share of the page's width that a seal measures at least, and how much longer than wide it may be. A line of red letters is longer. */
const SMALLEST = 0.05;
const LONGEST = 1.9;

/**
 * Colours → grey, with red seals made white: they stand over dates, names and the last rows of tables, and what is printed in black shows through their red. Red letters
 * stay. In a seal a pixel is as dark as its red is: white for red ink, dark for black.
 */
export function greyWithoutSeals(picture: Colour): Uint8Array {
  const { width, height, stride, data } = picture;
  const grey = new Uint8Array(width * height);
  const across = Math.ceil(width / SQUARE);
  const counts = new Uint8Array(across * Math.ceil(height / SQUARE));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * stride + 3 * x;
      const [blue, green, red] = [data[at]!, data[at + 1]!, data[at + 2]!];
      grey[y * width + x] = (114 * blue + 587 * green + 299 * red) / 1000;
      if (red - blue > REDDER && red - green > REDDER) {
        const square = Math.floor(y / SQUARE) * across + Math.floor(x / SQUARE);
        counts[square] = Math.min(255, counts[square]! + 1);
      }
    }
  }
  for (const box of sealsIn(counts, across, width)) {
    for (let y = box.top * SQUARE; y < Math.min(height, (box.bottom + 1) * SQUARE); y++) {
      for (let x = box.left * SQUARE; x < Math.min(width, (box.right + 1) * SQUARE); x++) {
        grey[y * width + x] = Math.max(grey[y * width + x]!, data[y * stride + 3 * x + 2]!);
      }
    }
  }
  return grey;
}

/** Boxes, in squares, of red spots about as high as wide and as large as seals are. */
function sealsIn(counts: Uint8Array, across: number, width: number): Box[] {
  const seen = new Uint8Array(counts.length);
  const down = counts.length / across;
  const seals: Box[] = [];
  for (let start = 0; start < counts.length; start++) {
    if (counts[start]! < RED_PIXELS || seen[start] === 1) continue;
    const box = spotFrom(start, counts, seen, across, down);
    const [wide, high] = [box.right - box.left + 1, box.bottom - box.top + 1];
    const large = Math.min(wide, high) * SQUARE >= Math.max(40, SMALLEST * width);
    if (large && Math.max(wide, high) <= LONGEST * Math.min(wide, high)) seals.push(box);
  }
  return seals;
}

/** Red squares that are no further than one square apart. */
function spotFrom(start: number, counts: Uint8Array, seen: Uint8Array, across: number, down: number): Box {
  const box = { left: across, top: down, right: 0, bottom: 0 };
  const open = [start];
  seen[start] = 1;
  while (open.length > 0) {
    const at = open.pop()!;
    const [column, row] = [at % across, Math.floor(at / across)];
    box.left = Math.min(box.left, column);
    box.right = Math.max(box.right, column);
    box.top = Math.min(box.top, row);
    box.bottom = Math.max(box.bottom, row);
    for (let y = Math.max(0, row - 2); y <= Math.min(down - 1, row + 2); y++) {
      for (let x = Math.max(0, column - 2); x <= Math.min(across - 1, column + 2); x++) {
        const next = y * across + x;
        if (seen[next] === 1 || counts[next]! < RED_PIXELS) continue;
        seen[next] = 1;
        open.push(next);
      }
    }
  }
  return box;
}
