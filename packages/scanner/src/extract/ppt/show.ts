import type { Block } from "@tuomin/core";
import { type DrawingRecord, drawingRecords, walkDrawing } from "../ole/drawing.js";
import { i32, u16, u32 } from "../ole/numbers.js";
import { blocksOfSlide, type Shape } from "../slides/board.js";
import type { Persist } from "./persist.js";
import { readShapes, type SlideContext } from "./shapes.js";
import { textOfAtom } from "./text.js";
import { RECORD } from "./types.js";

/** An entry of the list of slides, masters or notes: the object, its id, and its texts in the outline. */
interface Entry {
  readonly object: number;
  readonly id: number;
  readonly outline: string[];
}

interface Show {
  readonly stream: Buffer;
  readonly persist: Persist;
  readonly width: number;
  readonly height: number;
  readonly slides: Entry[];
  readonly masters: Entry[];
  readonly notes: Entry[];
  /** Objects that a list has named. */
  readonly listed: Set<number>;
  readonly blocks: Block[];
}

/** The slides of a presentation in the order of the show, with notes, comments and what the masters add; null where its document is not found. */
export function readShow(stream: Buffer, persist: Persist): Block[] | null {
  const document = recordAt(stream, persist.offsets.get(persist.document) ?? -1);
  if (document === null || document.type !== RECORD.document) return null;
  const show: Show = {
    stream,
    persist,
    ...sizeOf(document),
    slides: [],
    masters: [],
    notes: [],
    listed: new Set(),
    blocks: [],
  };
  for (const record of drawingRecords(document.data)) {
    if (record.type === RECORD.slideList) readList(show, record);
    else if (record.type === RECORD.headersFooters) addWords(show, record);
  }
  addLinks(show, document);
  const numbers = new Map(show.slides.map(({ id }, index) => [id, index + 1]));
  show.slides.forEach((entry, index) => {
    addSlide(show, entry, index + 1);
  });
  show.notes.forEach((entry) => {
    addNotes(show, entry, numbers);
  });
  show.masters.forEach((entry) => {
    addMaster(show, entry);
  });
  addEarlier(show);
  return show.blocks;
}

/** Slides and notes of earlier saves: a fast save writes a changed slide anew and leaves the old one in the file. */
function addEarlier(show: Show): void {
  const live = new Set(show.persist.offsets.values());
  const told = new Set(
    show.blocks.flatMap((block) => (block.kind === "text" ? block.text.split("\n") : block.rows.flat())),
  );
  const lines = new Set<string>();
  for (const record of drawingRecords(show.stream)) {
    if ((record.type !== RECORD.slide && record.type !== RECORD.notes) || live.has(record.start)) continue;
    const context = { width: 0, height: 0, outline: [], withoutPlaceholders: false };
    for (const { text, rows } of readShapes(record.data, context)) {
      for (const line of rows === null ? text.split("\n") : rows.flat()) {
        if (line.trim() !== "" && !told.has(line)) lines.add(line.trim());
      }
    }
  }
  const text = [...lines].filter((line) => !told.has(line)).join("\n");
  if (text !== "") {
    show.blocks.push({ kind: "text", text, place: { part: "earlier revision" }, hidden: "earlier revision" });
  }
}

/** The record that starts at an offset, or null. */
function recordAt(stream: Buffer, at: number): DrawingRecord | null {
  if (at < 0 || at + 8 > stream.length) return null;
  return drawingRecords(stream, at).next().value ?? null;
}

function sizeOf(document: DrawingRecord): { width: number; height: number } {
  for (const { type, data } of drawingRecords(document.data)) {
    if (type === RECORD.documentAtom) return { width: i32(data, 0), height: i32(data, 4) };
  }
  return { width: 0, height: 0 };
}

/** SlideListWithText ([MS-PPT] 2.4.14.3): its instance tells slides (0), masters (1) and notes (2). */
function readList(show: Show, { data, instance }: DrawingRecord): void {
  const list = instance === 0 ? show.slides : instance === 1 ? show.masters : show.notes;
  for (const record of drawingRecords(data)) {
    const last = list.at(-1);
    if (record.type === RECORD.persist) {
      // A list that names an object again leads in a ring.
      if (show.listed.has(u32(record.data, 0))) continue;
      show.listed.add(u32(record.data, 0));
      list.push({ object: u32(record.data, 0), id: u32(record.data, 12), outline: [] });
    } else if (record.type === RECORD.textHeader) last?.outline.push("");
    else if (last !== undefined && last.outline.length > 0 && record.type !== RECORD.string) {
      last.outline[last.outline.length - 1] += textOfAtom(record) ?? "";
    }
  }
}

function contextOf(show: Show, { outline }: Entry, withoutPlaceholders: boolean): SlideContext {
  return { width: show.width, height: show.height, outline, withoutPlaceholders };
}

function addSlide(show: Show, entry: Entry, number: number): void {
  const slide = recordAt(show.stream, show.persist.offsets.get(entry.object) ?? -1);
  if (slide === null) return;
  let hidden: string | null = null;
  for (const record of drawingRecords(slide.data)) {
    if (record.type === RECORD.slideInfo && (u16(record.data, 10) & 4) !== 0) hidden = "hidden slide";
  }
  const shapes = readShapes(slide.data, contextOf(show, entry, false));
  show.blocks.push(...blocksOfSlide({ number, hidden, shapes: [...shapes, ...unplaced(entry, shapes)] }));
  addComments(show, slide, number);
}

/** Texts of the outline that no shape of the slide refers to: older files keep them only there. */
function unplaced({ outline }: Entry, shapes: readonly Shape[]): Shape[] {
  const texts = new Set(shapes.map(({ text }) => text.trim()));
  return outline
    .filter((text) => text.trim() !== "" && !texts.has(text.trim()))
    .map((text) => ({ text, rows: null, alternative: "", hidden: null }));
}

/** Comments ([MS-PPT] 2.5.23): author, text and initials as strings 0, 1 and 2. */
function addComments(show: Show, slide: DrawingRecord, page: number): void {
  walkDrawing(slide.data, (record) => {
    // The tags of a program hold records of their own in a plain blob.
    if (record.type === 5003) addCommentsIn(show, record.data, page);
    if (record.type === RECORD.comment) addCommentsIn(show, rewrap(record), page);
    return record.type !== RECORD.comment;
  });
}

function rewrap(record: DrawingRecord): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt16LE(15, 0);
  head.writeUInt16LE(record.type, 2);
  head.writeUInt32LE(record.data.length, 4);
  return Buffer.concat([head, record.data]);
}

function addCommentsIn(show: Show, data: Buffer, page: number): void {
  for (const record of drawingRecords(data)) {
    if (record.type !== RECORD.comment) continue;
    const words: string[] = [];
    for (const inner of drawingRecords(record.data)) {
      if (inner.type === RECORD.string && inner.instance < 2) words.push(textOfAtom(inner) ?? "");
    }
    const text = words.filter((word) => word.trim() !== "").join("\uff1a");
    if (text !== "") show.blocks.push({ kind: "text", text, place: { page, part: "comment" }, hidden: "comment" });
  }
}

/** The notes of a slide: what the speaker sees and the audience does not. */
function addNotes(show: Show, entry: Entry, numbers: ReadonlyMap<number, number>): void {
  const notes = recordAt(show.stream, show.persist.offsets.get(entry.object) ?? -1);
  if (notes === null) return;
  let slide = 0;
  for (const { type, data } of drawingRecords(notes.data)) if (type === RECORD.notesAtom) slide = u32(data, 0);
  const page = numbers.get(slide);
  const shapes = readShapes(notes.data, contextOf(show, entry, false));
  const text = shapes
    .map((shape) => shape.text.trim())
    .filter((line) => line !== "" && line !== "*")
    .join("\n");
  if (text === "") return;
  const place = page === undefined ? { part: "notes" } : { page, part: "notes" };
  show.blocks.push({ kind: "text", text, place, hidden: "notes" });
}

function addMaster(show: Show, entry: Entry): void {
  const master = recordAt(show.stream, show.persist.offsets.get(entry.object) ?? -1);
  if (master === null) return;
  const text = readShapes(master.data, contextOf(show, entry, true))
    .map((shape) => shape.text.trim())
    .filter((line) => line !== "")
    .join("\n");
  if (text !== "") show.blocks.push({ kind: "text", text, place: { part: "master" }, hidden: null });
}

function addWords(show: Show, record: DrawingRecord): void {
  for (const inner of drawingRecords(record.data)) {
    const text = inner.type === RECORD.string ? (textOfAtom(inner) ?? "") : "";
    if (text.trim() !== "" && text !== "*") {
      show.blocks.push({ kind: "text", text, place: { part: "footer" }, hidden: null });
    }
  }
}

function addLinks(show: Show, document: DrawingRecord): void {
  walkDrawing(document.data, (record) => {
    if (record.type !== RECORD.hyperlink) return undefined;
    for (const inner of drawingRecords(record.data)) {
      const text = inner.type === RECORD.string ? (textOfAtom(inner) ?? "") : "";
      if (/^(?:mailto|tel|sms):/i.test(text)) {
        show.blocks.push({ kind: "text", text, place: { part: "hyperlink" }, hidden: "attribute" });
      }
    }
    return false;
  });
}
