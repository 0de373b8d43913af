import type { Block, Place } from "@tuomin/core";
import { type Assembly, addPage } from "../pdf/assemble.js";
import type { Glyph } from "../pdf/page.js";
import type { Prepared } from "./prepare.js";
import type { Letter } from "./protocol.js";

/** What was read of a page, and where it stood. */
export interface PageReading {
  readonly lines: readonly (readonly Letter[])[];
  readonly prepared: Pick<Prepared, "horizontal" | "vertical" | "scale" | "letter">;
  /** Left top corner of the part of the page that was read, in points of the page (pixels of a picture). */
  readonly corner: readonly [number, number];
}

/** Confidence (of 100) below which a character is more likely dirt. */
const LEAST = 25;
/** Line heights that may stand between two letters, one of them Han, without a space. */
const CLOSE = 0.9;
/** Height of digits in points as the layout rules have it: those of 12-point letters. */
const DIGIT_POINTS = 8;

/** Pixels a point, if digits are taken for 8 points high. */
export function unitOf({ letter }: Pick<Prepared, "letter">): number {
  return letter / DIGIT_POINTS;
}

/**
 * Puts what was read of a page with the pages before: tables by their ruled lines or gaps, running text, as in a document of fixed layout.
 * @param number of the page, from 1
 */
export function addReading(assembly: Assembly, { lines, prepared }: PageReading, number: number): void {
  const unit = unitOf(prepared);
  const glyphs = lines.flatMap((line) => glyphsOf(line, unit));
  const points = (rules: Prepared["horizontal"]): Prepared["horizontal"] =>
    rules.map(({ at, from, to }) => ({ at: at / unit, from: from / unit, to: to / unit }));
  const layout = { glyphs, horizontal: points(prepared.horizontal), vertical: points(prepared.vertical) };
  addPage(assembly, layout, number);
}

/**
 * The characters of a line as letters on a page. The engine's boxes of single characters overlap and stretch; their order is right. So each starts where it was seen,
 * but not before the one before it, and is no wider than the line is high.
 */
function glyphsOf(line: readonly Letter[], unit: number): Glyph[] {
  const glyphs: Glyph[] = [];
  let reached = -Infinity;
  for (const { text, confidence, x0, x1, y0, y1 } of line) {
    if (confidence < LEAST || text.trim() === "") continue;
    const high = (y1 - y0) / unit;
    const left = Math.max(x0 / unit, reached);
    const right = Math.max(left + 0.1, Math.min(x1 / unit, left + high));
    reached = right;
    // Han letters fill their squares; what is seen between two of them is no space.
    const before = glyphs.at(-1);
    if (before !== undefined && left - before.x1 < CLOSE * high && (isHan(text) || isHan(before.text))) {
      glyphs[glyphs.length - 1] = { ...before, x1: left };
    }
    glyphs.push({
      x0: left,
      y0: y0 / unit,
      x1: right,
      y1: y1 / unit,
      text,
      base: y1 / unit,
      size: high,
      spaced: false,
      hidden: null,
    });
  }
  return glyphs;
}

/**
 * The blocks of an assembly as blocks of a picture: marked as read from one, their places the picture's own with the box of each span.
 * @param placeOf place of the picture by the number of its page in the assembly
 * @param hidden how the picture is hidden
 */
export function blocksOfPictures(
  { blocks }: Assembly,
  readings: ReadonlyMap<number, PageReading>,
  placeOf: (page: number) => Place,
  hidden: string | null,
): Block[] {
  const streams = new Map([...readings].map(([page, reading]) => [page, streamOf(reading)]));
  const place = ({ page = 1, part, cell }: Place, words: string): Place => {
    const own = placeOf(page);
    const box = boxOf(streams.get(page), words);
    const parts = [own.part, part].filter((name) => name !== undefined).join(": ");
    return {
      ...own,
      ...(parts === "" ? {} : { part: parts }),
      ...(cell === undefined ? {} : { cell }),
      ...(box === null ? {} : { box }),
    };
  };
  return blocks.map((block): Block => {
    if (block.kind === "text") {
      const { text } = block;
      const ownPlace = place(block.place, "");
      return {
        ...block,
        place: ownPlace,
        hidden,
        ocr: true,
        placeOf: (start: number, end: number) => place(block.place, text.slice(start, end)),
      };
    }
    const { placeOf: cellPlace, rows } = block;
    return {
      ...block,
      place: place(block.place, ""),
      hidden,
      ocr: true,
      placeOf: (row, column, start, end) =>
        place(cellPlace?.(row, column, start, end) ?? block.place, (rows[row]?.[column] ?? "").slice(start, end)),
      hiddenOf: () => hidden,
    };
  });
}

/** All characters of a page in order, each with its box in points of the page. */
interface Stream {
  readonly text: string;
  /** For each code unit of `text`. */
  readonly boxes: readonly (readonly [number, number, number, number])[];
}

function streamOf({ lines, prepared: { scale }, corner: [left, top] }: PageReading): Stream {
  let text = "";
  const boxes: [number, number, number, number][] = [];
  for (const line of lines) {
    for (const { text: letter, x0, y0, x1, y1 } of line) {
      text += letter;
      const box: [number, number, number, number] = [
        left + x0 / scale,
        top + y0 / scale,
        left + x1 / scale,
        top + y1 / scale,
      ];
      for (let i = 0; i < letter.length; i++) boxes.push(box);
    }
  }
  return { text, boxes };
}

/** Left, top, width and height of words, where they first stand; null where they do not. */
function boxOf(stream: Stream | undefined, words: string): readonly [number, number, number, number] | null {
  const wanted = words.replace(/\s+/g, "");
  const at = stream === undefined || wanted === "" ? -1 : stream.text.indexOf(wanted);
  if (stream === undefined || at < 0) return null;
  const some = stream.boxes.slice(at, at + wanted.length);
  const left = Math.round(Math.min(...some.map((box) => box[0])));
  const top = Math.round(Math.min(...some.map((box) => box[1])));
  const right = Math.round(Math.max(...some.map((box) => box[2])));
  const bottom = Math.round(Math.max(...some.map((box) => box[3])));
  return [left, top, right - left, bottom - top];
}

/** Han letters and Chinese punctuation. */
function isHan(text: string): boolean {
  return /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(text);
}
