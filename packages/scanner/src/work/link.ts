/** What the main process and a reader say to each other. */

/** Descriptor, in the reader, of the pipe on which it tells how far it is. A write to it does not wait for the event loop, so it gets through from within a runaway. */
export const PROGRESS_PIPE = 4;

/** A message on that pipe is two 32-bit numbers, little-endian: which file of the task and which member of it is begun; or one of these and what it says. */
export const SAYS = {
  /** Resident memory of the reader, in units of {@link WEIGHT_UNIT}. */
  weight: -1,
  /** It ends itself: its resident memory went over the limit. */
  tooHeavy: -2,
  /** A page of a picture is begun: how many so far. */
  page: -3,
} as const;

/** Bytes. */
export const WEIGHT_UNIT = 65_536;
/** Bytes of a message on the pipe. */
export const WORD = 8;

export function writeWord(first: number, second: number): Buffer {
  const word = Buffer.allocUnsafe(WORD);
  word.writeInt32LE(first, 0);
  word.writeInt32LE(second, 4);
  return word;
}
