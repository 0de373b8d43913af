import type { Document, Place } from "@tuomin/core";

/** What an extractor may use up, and what the file is called (for messages only; its format is told by its bytes). */
export interface ExtractOptions {
  readonly name: string;
  /** Bytes that the parts of one zipped document may inflate to together. */
  readonly inflatedBytes: number;
}

/** A part of a file that could not be read; the file's status becomes `partial`. Never holds a value of the text. */
export interface Note {
  /** Stable id, e.g. `image-not-read`. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** A file inside a document (an attachment, an embedded object): it is read like any other, by its own bytes. */
export interface Attached {
  /** Its name as the document has it; folders parted by `/`. */
  readonly name: string;
  readonly bytes: Buffer;
  /** Its encoding as told beside it, by whatever name. */
  readonly charset?: string;
  /** Its address, where it has one. */
  readonly url?: string;
}

/** A picture in a document: what it shows is not yet read. */
export interface Picture {
  readonly place: Place;
  /** How it is hidden from a reader of the document, or null. */
  readonly hidden: string | null;
  /** Index of the block before which its words are to stand. */
  readonly at: number;
  readonly from: PictureFile | PagePart;
}

/** A picture kept as a file of its own inside the document. */
interface PictureFile {
  /** At least its first bytes, those that tell kind and size. */
  readonly head: () => Buffer;
  /** Null where its data are damaged. */
  readonly read: () => Buffer | null;
}

/** A part of a page of the document itself (PDF), to be drawn. */
interface PagePart {
  /** From 0. */
  readonly index: number;
  /** Quarter turns clockwise beyond how the page is seen. */
  readonly turn: number;
  /** Left, top, right, bottom in points of the page turned so. */
  readonly box: readonly [number, number, number, number];
}

/** What an extractor made of a file. */
export interface Extraction {
  readonly document: Document;
  /** Files inside it, in reading order. */
  readonly members?: readonly Attached[];
  /** Pictures in it, in reading order, those too small to hold text perhaps among them. */
  readonly pictures?: readonly Picture[];
  /** Parts not read; empty when the whole file was. */
  readonly notes: readonly Note[];
}

/** A file that cannot be read: corrupt (`failed`), or encrypted or of a format not supported yet (`skipped`). */
export class ExtractError extends Error {
  readonly status: "failed" | "skipped";
  /** Stable id, e.g. `encrypted`, `corrupt`, `unsupported`. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;

  constructor(status: "failed" | "skipped", code: string, zh: string, en: string) {
    super(`${zh} / ${en}`);
    this.name = "ExtractError";
    this.status = status;
    this.code = code;
    this.zh = zh;
    this.en = en;
  }
}
