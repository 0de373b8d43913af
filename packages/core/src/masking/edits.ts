/** A span of an original text (UTF-16 code units, half-open) and what stands in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with its edits made. Edits are in order and apart from each other. */
export function applyEdits(original: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return original;
  const parts: string[] = [];
  let from = 0;
  for (const edit of edits) {
    parts.push(original.slice(from, edit.start), edit.text);
    from = edit.end;
  }
  parts.push(original.slice(from));
  return parts.join("");
}

/** Further edits brought together with earlier ones: all in offsets of the original. */
export interface Composed {
  readonly edits: Edit[];
  /** The original span of the n-th further edit, or null where it touches what an earlier one wrote. */
  readonly fresh: (Edit | null)[];
}

/** `further` is in offsets of the edited text, in order and apart, as `made` is in offsets of the original. One pass over both. */
export function composeEdits(made: readonly Edit[], further: readonly Edit[]): Composed {
  const edits: Edit[] = [];
  const fresh: (Edit | null)[] = [];
  let next = 0;
  // How far the edited text has run ahead of the original before `made[next]`, and how much of that edit's text has been dealt with.
  let shift = 0;
  let taken = 0;
  const startOfNext = (): number => made[next]!.start + shift;
  const endOfNext = (): number => startOfNext() + made[next]!.text.length;
  /** Writes the text of `made[next]` up to `to`; its span goes with the first part written. */
  const write = (to: number): void => {
    const { start, end, text } = made[next]!;
    add(edits, { start: taken > 0 ? end : start, end, text: text.slice(taken, to) });
    taken = to;
  };
  const leave = (): void => {
    const { start, end, text } = made[next]!;
    shift += text.length - (end - start);
    next++;
    taken = 0;
  };
  for (const edit of further) {
    while (next < made.length && startOfNext() < edit.start) {
      if (endOfNext() > edit.start) {
        if (taken < edit.start - startOfNext()) write(edit.start - startOfNext());
        break;
      }
      write(made[next]!.text.length);
      leave();
    }
    let touches = taken > 0;
    const start = touches ? made[next]!.end : edit.start - shift;
    let end = -1;
    while (next < made.length && startOfNext() < edit.end) {
      touches = true;
      if (endOfNext() > edit.end) {
        taken = edit.end - startOfNext();
        end = made[next]!.end;
        break;
      }
      leave();
    }
    const span = { start, end: end < 0 ? edit.end - shift : end, text: edit.text };
    add(edits, span);
    fresh.push(touches ? null : span);
  }
  for (; next < made.length; leave()) write(made[next]!.text.length);
  return { edits, fresh };
}

/** Adds an edit; what stands for no span of its own belongs to the one before. */
function add(edits: Edit[], edit: Edit): void {
  const last = edits[edits.length - 1];
  if (edit.start === edit.end && last !== undefined && last.end === edit.start) {
    edits[edits.length - 1] = { ...last, text: last.text + edit.text };
  } else edits.push(edit);
}
