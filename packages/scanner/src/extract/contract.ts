import type { Document } from "@tuomin/core";

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

/** What an extractor made of a file. */
export interface Extraction {
  readonly document: Document;
  /** Files inside it, in reading order. */
  readonly members?: readonly Attached[];
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
