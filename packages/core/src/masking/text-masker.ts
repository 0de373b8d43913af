import type { Finding } from "../finding.js";
import { applyEdits, type Edit } from "./edits.js";
import type { Masker } from "./masker.js";
import { settle } from "./settle.js";
import { isApart, throughEdits } from "./stream-cuts.js";

/** How a text that comes in pieces is read. */
export interface TextMaskerOptions {
  readonly detect: (text: string) => readonly Finding[];
  /** Starts of lines, ascending, at which reading could begin or end: outside tables, and sure whatever were to follow (see `findTextTables`). */
  readonly restsOf: (text: string) => readonly number[];
  readonly masked: Masker;
  /** Units on either side of a place within which all lies that can bear on how it is masked. */
  readonly reach: number;
  /** Units taken in, beyond those kept for their neighbours' sake, before anything is given out. */
  readonly batch: number;
}

/** Masks a text piece by piece. Both functions return what is ready; joined it is the masked text. */
export interface TextMasker {
  readonly push: (chunk: string) => string;
  readonly end: () => string;
}

/** A text's edits, and the places at which it may be taken apart. */
interface Read {
  readonly edits: readonly Edit[];
  readonly rests: readonly number[];
}

export function createTextMasker(options: TextMaskerOptions): TextMasker {
  const { reach, batch } = options;
  let chunks: string[] = [];
  let length = 0;
  /** What of the text that is kept has been given out: it stays for the sake of what follows. */
  let given = 0;
  let due = batch + 2 * reach;

  function take(): string {
    const text = chunks.join("");
    const { edits, rests } = read(text, options);
    const last = rests[rests.length - 1] ?? 0;
    const to = rests.findLast((rest) => rest <= last - reach && rest > given) ?? given;
    if (to === given) {
      // A table or a line without an end as yet. To look again only when there is twice as much keeps the work linear.
      chunks = [text];
      due = 2 * length;
      return "";
    }
    const from = rests.findLast((rest) => rest <= to - reach && isApart(text, rest)) ?? 0;
    const out = pieceOf(text, edits, given, to);
    chunks = [text.slice(from)];
    length -= from;
    given = to - from;
    due = length + batch;
    return out;
  }

  return {
    push(chunk) {
      chunks.push(chunk);
      length += chunk.length;
      return length < due ? "" : take();
    },
    end() {
      const text = chunks.join("");
      const out = pieceOf(text, read(text, options).edits, given, text.length);
      chunks = [];
      length = given = 0;
      return out;
    },
  };
}

function read(text: string, { detect, restsOf, masked }: TextMaskerOptions): Read {
  const { edits: byText } = settle(
    [text],
    ([current]) => detect(current!).map((finding) => ({ unit: 0, finding })),
    masked,
  );
  const edits = byText.get(0) ?? [];
  const rests = restsOf(text);
  // What is masked is read again (see `settle`): the place must be one in the masked text as well.
  return {
    edits,
    rests: edits.length === 0 ? rests : throughEdits(rests, edits, new Set(restsOf(applyEdits(text, edits)))),
  };
}

/** The part of the masked text that stands for `from`–`to`; no edit goes over either. */
function pieceOf(text: string, edits: readonly Edit[], from: number, to: number): string {
  const within = edits.filter((edit) => edit.end > from && edit.start < to);
  return applyEdits(
    text.slice(from, to),
    within.map(({ start, end, text: masked }) => ({
      start: Math.max(start - from, 0),
      end: Math.min(end, to) - from,
      text: masked,
    })),
  );
}
