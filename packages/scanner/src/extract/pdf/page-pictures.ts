import type { Picture } from "../contract.js";
import { areaOf, type Box, holds } from "./geometry.js";
import type { Glyph } from "./page.js";

/** Points a picture must measure to be read: eleven digits of the smallest type that is printed (5 points), and a line of it. */
const FEWEST_ACROSS = 28;
const FEWEST_DOWN = 6;
/** At least so much of both together: seals and logos that fit under it are an inch by half an inch. */
const FEWEST_AREA = 72 * 36;
/** Points by which pieces of one picture may stand apart: scanners and printers cut pages into strips. */
const APART = 3;
/** Letters on a picture from which its words are on the page already: a scan with its text, a ground under text. */
const MANY_LETTERS = 40;
/** Pieces looked at on one page. */
const MOST = 2000;

/** Boxes of pictures → the parts of a page that are to be read from a picture. Pieces that touch are one. */
export function pictureBoxes(images: readonly Box[], glyphs: readonly Glyph[], page: Box): Box[] {
  const joined: Box[] = [];
  for (const image of images.slice(0, MOST)) {
    let box = within(image, page);
    if (areaOf(box) <= 0) continue;
    for (let i = joined.length - 1; i >= 0; i--) {
      if (!touch(box, joined[i]!)) continue;
      box = union(box, joined[i]!);
      joined.splice(i, 1);
      // What it has grown to may touch what was passed over.
      i = joined.length;
    }
    joined.push(box);
  }
  return joined.filter((box) => isLarge(box) && lettersOn(glyphs, box) < MANY_LETTERS);
}

/** The same as pictures of a document. `index`: of the page, from 0; `turn`: see PagePart; `at`: index of the block before which their words are to stand. */
export function pagePictures(
  boxes: readonly Box[],
  { index, turn }: { index: number; turn: number },
  at: number,
): Picture[] {
  return boxes.map(({ x0, y0, x1, y1 }) => ({
    place: { page: index + 1 },
    hidden: null,
    at,
    from: { index, turn, box: [x0, y0, x1, y1] },
  }));
}

function isLarge(box: Box): boolean {
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
  return (
    Math.max(width, height) >= FEWEST_ACROSS && Math.min(width, height) >= FEWEST_DOWN && areaOf(box) >= FEWEST_AREA
  );
}

function lettersOn(glyphs: readonly Glyph[], box: Box): number {
  return glyphs.reduce((sum, { x0, x1, y0, y1 }) => sum + (holds(box, (x0 + x1) / 2, (y0 + y1) / 2) ? 1 : 0), 0);
}

function within(box: Box, page: Box): Box {
  return {
    x0: Math.max(box.x0, page.x0),
    y0: Math.max(box.y0, page.y0),
    x1: Math.min(box.x1, page.x1),
    y1: Math.min(box.y1, page.y1),
  };
}

function touch(a: Box, b: Box): boolean {
  return a.x0 <= b.x1 + APART && b.x0 <= a.x1 + APART && a.y0 <= b.y1 + APART && b.y0 <= a.y1 + APART;
}

function union(a: Box, b: Box): Box {
  return {
    x0: Math.min(a.x0, b.x0),
    y0: Math.min(a.y0, b.y0),
    x1: Math.max(a.x1, b.x1),
    y1: Math.max(a.y1, b.y1),
  };
}
