import type { Fragment, Piece } from "./fragment.js";
import type { Pen } from "./pen.js";

/** A table before it is written as a sheet or as text. */
export interface Sheet {
  /** Prose or title rows above the head, one cell each. */
  readonly above?: readonly Piece[];
  readonly head: readonly (readonly Piece[])[];
  readonly rows: readonly (readonly Piece[])[];
  /** Notes, totals or contacts below, as rows. */
  readonly below?: readonly (readonly Piece[])[];
  /** Prose after the table, one cell each when it is a sheet. */
  readonly after?: readonly Piece[];
  /** How it may be written as text; all ways if absent. */
  readonly asText?: readonly TextWay[];
}

export const TEXT_WAYS = ["tabs", "pipes", "markdown", "commas", "spaces", "list", "records"] as const;
export type TextWay = (typeof TEXT_WAYS)[number];

export type Template =
  | { readonly medium: "prose"; readonly write: (pen: Pen) => Fragment }
  | { readonly medium: "table"; readonly sheetOnly: boolean; readonly lay: (pen: Pen) => Sheet };

/** A kind of publication and the forms it comes in. Templates at even places are tuned on, at odd places reported. */
export interface Genre {
  readonly id: string;
  /** Its name as a Chinese office would say it. */
  readonly name: string;
  readonly templates: readonly Template[];
}

export const prose = (write: (pen: Pen) => Fragment): Template => ({ medium: "prose", write });
export const table = (lay: (pen: Pen) => Sheet): Template => ({ medium: "table", sheetOnly: false, lay });
/** A table that only makes sense as cells. */
export const sheet = (lay: (pen: Pen) => Sheet): Template => ({ medium: "table", sheetOnly: true, lay });
