import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withPages } from "../../src/extract/ocr/draw.js";
import type { Ink } from "../../src/extract/ocr/ink.js";
import { inkOf } from "../../src/extract/ocr/ink.js";
import { mendOnes } from "../../src/extract/ocr/mend.js";
import { rasterOfPng } from "../../src/extract/ocr/png.js";
import type { Letter } from "../../src/extract/ocr/protocol.js";
import { toPdf } from "../../src/extract/ocr/raster.js";
import { findRules } from "../../src/extract/ocr/rule-lines.js";
import { greyWithoutSeals } from "../../src/extract/ocr/seals.js";
import { doubtsIn, isProved } from "../../src/extract/ocr/second-look.js";
import { skewOf, straighten } from "../../src/extract/ocr/skew.js";
import { pictureBoxes } from "../../src/extract/pdf/page-pictures.js";
import { pngOf } from "./fixtures-make/png.js";

const blank = (width: number, height: number): Ink => ({ width, height, data: new Uint8Array(width * height) });

function box(ink: Ink, left: number, top: number, right: number, bottom: number): void {
  for (let y = top; y < bottom; y++) ink.data.fill(1, y * ink.width + left, y * ink.width + right);
}

/** Letters of one line, ten pixels apart. */
const line = (text: string): Letter[] =>
  [...text].map((letter, i) => ({ text: letter, confidence: 90, x0: 10 * i, x1: 10 * i + 9, y0: 0, y1: 20 }));

describe("ruled lines", () => {
  it("finds the lines of a table, whose pixels alone it marks: a stroke that crosses one stays", () => {
    const ink = blank(400, 200);
    for (const y of [20, 100, 180]) box(ink, 10, y, 390, y + 2);
    for (const x of [10, 200, 388]) box(ink, x, 20, x + 2, 182);
    // A stroke through the middle line, and a short one beside it.
    box(ink, 300, 85, 303, 120);
    box(ink, 40, 60, 80, 63);
    const { horizontal, vertical, mask } = findRules(ink, 100, 6);
    expect(horizontal.map(({ at, from, to }) => [Math.round(at), from, to])).toEqual([
      [21, 10, 390],
      [101, 10, 390],
      [181, 10, 390],
    ]);
    expect(vertical.map(({ at }) => Math.round(at))).toEqual([11, 201, 389]);
    expect(mask[100 * 400 + 120]).toBe(1);
    expect(mask[100 * 400 + 301]).toBe(0);
    expect(mask[61 * 400 + 50]).toBe(0);
  });

  it("finds a line that falls by a pixel now and then, or is broken, as one", () => {
    const ink = blank(600, 60);
    for (let x = 20; x < 580; x++)
      if (x % 90 !== 0) box(ink, x, 20 + Math.floor(x / 150), x + 1, 22 + Math.floor(x / 150));
    const { horizontal } = findRules(ink, 100, 6);
    expect(horizontal).toHaveLength(1);
    expect([horizontal[0]!.from, horizontal[0]!.to]).toEqual([20, 580]);
  });

  it("takes a bar, and strokes of letters, for no line", () => {
    const ink = blank(400, 100);
    box(ink, 10, 10, 390, 40);
    for (let x = 10; x < 390; x += 30) box(ink, x, 60, x + 20, 63);
    expect(findRules(ink, 100, 6).horizontal).toEqual([]);
  });
});

describe("skew", () => {
  const rows = (degrees: number): Ink => {
    const ink = blank(500, 300);
    for (let row = 40; row < 260; row += 22) {
      for (let x = 40; x < 460; x += 12) {
        const y = Math.round(row + (x - 250) * Math.tan((degrees * Math.PI) / 180));
        box(ink, x, y, x + 8, y + 9);
      }
    }
    return ink;
  };

  it.each([-3, -1.5, -0.4, 0, 0.7, 2.2, 4])("is seen: %s degrees", (degrees) => {
    expect(Math.abs(skewOf(rows(degrees)) - degrees)).toBeLessThanOrEqual(0.3);
  });

  it("is taken out", () => {
    const { width, height, data } = rows(2);
    const grey = { width, height, data: data.map((dark) => (dark === 1 ? 0 : 255)) };
    expect(Math.abs(skewOf(inkOf(straighten(grey, 2))))).toBeLessThanOrEqual(0.3);
  });
});

describe("ink", () => {
  it("is what is darker than the ground around it, in shadow too", () => {
    const grey = { width: 200, height: 100, data: new Uint8Array(20_000) };
    for (let at = 0; at < grey.data.length; at++) grey.data[at] = 240 - (at % 200) * 0.7;
    for (const [x, value] of [
      [20, 150],
      [180, 70],
    ] as const)
      for (let y = 40; y < 50; y++) grey.data.fill(value, y * 200 + x, y * 200 + x + 4);
    const { data } = inkOf(grey);
    expect([data[45 * 200 + 21], data[45 * 200 + 181], data[45 * 200 + 100], data[10 * 200 + 199]]).toEqual([
      1, 1, 0, 0,
    ]);
  });
});

describe("seals", () => {
  it("are made white, what is printed under them and red letters are not", () => {
    const [width, height] = [600, 400];
    const data = new Uint8Array(3 * width * height).fill(255);
    const paint = (x: number, y: number, colour: readonly [number, number, number]): void =>
      data.set(colour, 3 * (y * width + x));
    const red = [40, 40, 215] as const;
    for (let y = 200; y < 320; y++)
      for (let x = 400; x < 520; x++) if (Math.abs(Math.hypot(x - 460, y - 260) - 52) < 6) paint(x, y, red);
    for (let x = 380; x < 560; x++) paint(x, 260, [20, 20, 20]);
    for (let y = 30; y < 50; y++) for (let x = 100; x < 400; x++) if (x % 20 < 12) paint(x, y, red);
    const grey = greyWithoutSeals({ width, height, stride: 3 * width, data });
    const at = (x: number, y: number): number => grey[y * width + x]!;
    expect(at(460, 208)).toBeGreaterThan(200);
    expect(at(408, 260)).toBeLessThan(40);
    expect(at(105, 40)).toBeLessThan(120);
  });
});

describe("what is read", () => {
  it.each([
    ["上寨村]组3]号", "上寨村1组31号"],
    ["2024年|月l8日", "2024年1月18日"],
    ["[2024]号", "[2024]号"],
    ["A|B", "A|B"],
    ["（见附件]", "（见附件]"],
  ])("has its ones put right: %s", (read, right) => {
    expect(
      mendOnes(line(read))
        .map(({ text }) => text)
        .join(""),
    ).toBe(right);
  });

  it("is doubted where a long number fails its check, and nowhere else", () => {
    const doubted = (text: string): string[] =>
      doubtsIn([line(text)], 2000, 100).map(({ from, to }) => [...text].slice(from, to).join(""));
    expect(doubted("证号11010519491231002X")).toEqual([]);
    expect(doubted("证号110105194912310021")).toEqual(["110105194912310021"]);
    expect(doubted("电话138O0138000")).toEqual(["138O0138000"]);
    expect(doubted("电话13800138000")).toEqual([]);
    expect(doubted("第12345号，2024年")).toEqual([]);
    expect(doubted("6217呈00771301306")).toEqual(["6217呈00771301306"]);
  });

  it("proves an identity number by its check digit: one digit changed proves nothing", () => {
    const valid = "11010519491231002X";
    expect(isProved(valid)).toBe(true);
    fc.assert(
      fc.property(fc.nat(16), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digit = String((Number(valid[at]) + by) % 10);
        expect(isProved(valid.slice(0, at) + digit + valid.slice(at + 1))).toBe(false);
      }),
    );
  });
});

describe("pictures of a page", () => {
  const page = { x0: 0, y0: 0, x1: 595, y1: 842 };
  const strip = (y: number): typeof page => ({ x0: 20, y0: y, x1: 570, y1: y + 100 });

  it("are one where they touch, and none where they are small or written upon", () => {
    expect(pictureBoxes([strip(0), strip(101), strip(202)], [], page)).toEqual([{ x0: 20, y0: 0, x1: 570, y1: 302 }]);
    expect(pictureBoxes([{ x0: 20, y0: 20, x1: 60, y1: 60 }], [], page)).toEqual([]);
    const letter = { x0: 100, y0: 50, x1: 110, y1: 60, text: "字", base: 60, size: 10, spaced: false, hidden: null };
    expect(pictureBoxes([strip(0)], new Array(40).fill(letter), page)).toEqual([]);
    expect(pictureBoxes([strip(0)], new Array(39).fill(letter), page)).toHaveLength(1);
  });
});

describe("a picture as a page", () => {
  it("shows every pixel, turned as it is to be seen", async () => {
    const pixels = Uint8Array.from({ length: 40 * 30 }, (_, i) => (i * 37) % 256);
    const drawn = async (orientation: number): Promise<{ width: number; height: number; data: Uint8Array } | null> =>
      withPages(toPdf(rasterOfPng(pngOf(40, 30, pixels), orientation)!), true, async (open) =>
        open(0, 0, null)!.draw(1),
      );
    const upright = await drawn(1);
    expect([upright!.width, upright!.height]).toEqual([40, 30]);
    expect(upright!.data).toEqual(pixels);
    // Where the first pixel of the file is seen: EXIF (DC-008) 4.6.5, Orientation.
    const corners: readonly (readonly [number, number, number])[] = [
      [2, 39, 0],
      [3, 39, 29],
      [4, 0, 29],
      [5, 0, 0],
      [6, 29, 0],
      [7, 29, 39],
      [8, 0, 39],
    ];
    for (const [orientation, x, y] of corners) {
      const turned = (await drawn(orientation))!;
      expect([orientation, turned.data[y * turned.width + x]]).toEqual([orientation, pixels[0]]);
      expect([...turned.data].sort()).toEqual([...pixels].sort());
    }
  });
});
