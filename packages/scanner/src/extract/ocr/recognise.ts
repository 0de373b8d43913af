import type { Block, Place } from "@tuomin/core";
import { identify } from "../../intake/identify.js";
import { imageSize } from "../../intake/image-size.js";
import type { Extraction, Note, Picture } from "../contract.js";
import { isImageKind } from "../image-kinds.js";
import { createAssembly } from "../pdf/assemble.js";
import { damagedPicture, largePicture, latePage, morePages, unknownPicture } from "../words.js";
import { withPages } from "./draw.js";
import { type Engine, loadEngine, OcrStopped } from "./engine.js";
import { addReading, blocksOfPictures, type PageReading } from "./layout.js";
import type { OcrOptions } from "./ocr-options.js";
import { toPdf } from "./raster.js";
import { rastersOf } from "./rasters.js";
import { readPage } from "./read-page.js";
import { sizesOfTiff } from "./tiff.js";

/** A run of pictures whose words stand together: tables go on over them. */
interface Batch {
  readonly at: number;
  readonly hidden: string | null;
  readonly pictures: readonly Picture[];
}

interface Reading {
  readonly options: OcrOptions;
  readonly engine: Engine;
  readonly notes: Note[];
  pages: number;
  /** No more pages may be read; it was told. */
  full: boolean;
}

/**
 * Reads the letters in a document's pictures and puts them, as blocks, where the pictures stand.
 * @param bytes of the document, for pages of it that are drawn
 * @param pictures those worth reading
 */
export async function recognise(
  bytes: Buffer,
  extraction: Extraction,
  pictures: readonly Picture[],
  options: OcrOptions,
): Promise<Extraction> {
  const reading: Reading = { options, engine: loadEngine(), notes: [], pages: 0, full: false };
  const blocks: Block[] = [];
  let from = 0;
  const { document } = extraction;
  for (const batch of batchesOf(pictures)) {
    blocks.push(...document.blocks.slice(from, batch.at));
    from = batch.at;
    blocks.push(...(await readBatch(bytes, batch, reading)));
  }
  blocks.push(...document.blocks.slice(from));
  return {
    ...extraction,
    document: { ...document, blocks },
    notes: [...extraction.notes, ...reading.notes],
    recognised: reading.pages,
  };
}

function batchesOf(pictures: readonly Picture[]): Batch[] {
  const batches: { at: number; hidden: string | null; pictures: Picture[] }[] = [];
  for (const picture of [...pictures].sort((a, b) => a.at - b.at)) {
    const last = batches.at(-1);
    if (last !== undefined && last.at === picture.at && last.hidden === picture.hidden) last.pictures.push(picture);
    else batches.push({ at: picture.at, hidden: picture.hidden, pictures: [picture] });
  }
  return batches;
}

async function readBatch(bytes: Buffer, { hidden, pictures }: Batch, reading: Reading): Promise<Block[]> {
  const assembly = createAssembly();
  const places = new Map<number, Place>();
  const readings = new Map<number, PageReading>();
  const take = (page: PageReading | null, place: Place): void => {
    if (page === null) return;
    const number = places.size + 1;
    places.set(number, place);
    readings.set(number, page);
    addReading(assembly, page, number);
  };
  for (const picture of pictures) await readPicture(bytes, picture, reading, take);
  return blocksOfPictures(assembly, readings, (page) => places.get(page) ?? {}, hidden);
}

type Take = (page: PageReading | null, place: Place) => void;

async function readPicture(bytes: Buffer, { place, from }: Picture, reading: Reading, take: Take): Promise<void> {
  if ("index" in from) {
    const { index, turn, box } = from;
    await drawn(bytes, { index, turn, box, dense: false }, place, reading, take);
    return;
  }
  const { options, notes, engine } = reading;
  const file = from.read();
  const kind = file === null ? null : identify(file, "");
  if (file === null || kind === null || file.length === 0) {
    notes.push(damagedPicture(place));
    return;
  }
  if (!isImageKind(kind)) {
    notes.push(unknownPicture(place));
    return;
  }
  const sizes = kind === "tiff" ? sizesOfTiff(file) : [imageSize(kind, file) ?? { width: 0, height: 0 }];
  const large = sizes.find(({ width, height }) => width * height > options.pixels);
  if (large !== undefined) {
    notes.push(largePicture(place, large, options.pixels));
    return;
  }
  const pages = await stopped(place, reading, () => rastersOf(file, kind, engine, options.pageSeconds));
  for (const [i, page] of (pages ?? []).entries()) {
    const own = (pages ?? []).length > 1 ? { ...place, page: i + 1 } : place;
    if (page === null) notes.push(damagedPicture(own));
    else await drawn(toPdf(page), { index: 0, turn: 0, box: null, dense: true }, own, reading, take);
  }
}

/** Draws a page of a PDF and reads it. */
async function drawn(
  pdf: Buffer,
  part: { index: number; turn: number; box: readonly [number, number, number, number] | null; dense: boolean },
  place: Place,
  reading: Reading,
  take: Take,
): Promise<void> {
  const { options, notes, engine } = reading;
  if (reading.pages >= options.pages) {
    if (!reading.full) notes.push(morePages(options.pages));
    reading.full = true;
    return;
  }
  options.tick?.();
  reading.pages++;
  const corner = part.box === null ? ([0, 0] as const) : ([part.box[0], part.box[1]] as const);
  const read = await stopped(place, reading, () =>
    withPages(pdf, part.dense, async (page) => {
      const drawable = page(part.index, part.turn, part.box);
      if (drawable === null) throw new OcrStopped(false);
      return { page: await readPage(drawable, engine, options.pageSeconds, corner) };
    }),
  );
  if (read === null) notes.push(damagedPicture(place));
  else if (read !== undefined) take(read.page, place);
}

/** Runs; where the engine was stopped says so and gives undefined. */
async function stopped<T>(place: Place, { notes, options }: Reading, run: () => Promise<T>): Promise<T | undefined> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof OcrStopped)) throw error;
    notes.push(error.late ? latePage(place, options.pageSeconds) : damagedPicture(place));
    return undefined;
  }
}
