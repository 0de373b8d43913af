/** Page segmentation of Tesseract: whole pages, one block of lines, one line. */
export const WHOLE_PAGE = 3;
export const ONE_BLOCK = 6;
export const ONE_LINE = 7;

/** A part of a picture that is read by itself, pixels. */
export interface Area {
  readonly mode: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A character as it was read; its line's top and bottom. Pixels. */
export interface Letter {
  readonly text: string;
  /** 0 to 100. */
  readonly confidence: number;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** To the engine's thread: a picture file, and what to read of it; null for its pixels alone. */
export interface Question {
  readonly id: number;
  readonly file: Uint8Array;
  readonly areas: readonly Area[] | null;
}

export interface Answer {
  readonly id: number;
  /** Lines in the order of the areas; null if the picture could not be read. */
  readonly lines: readonly (readonly Letter[])[] | null;
  /** A PNG in grey, where pixels were asked for. */
  readonly picture: Uint8Array | null;
  readonly failed?: string;
}
