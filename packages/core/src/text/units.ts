/** What is used of Node's Buffer, where the platform has one and keeps units as UTF-16LE does. */
interface Platform {
  readonly Buffer?: { readonly from: (text: string, encoding: "utf16le") => Uint8Array };
}
const { Buffer } = globalThis as Platform;
const copyOf = Buffer !== undefined && new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? Buffer.from : null;

/**
 * The UTF-16 code units of a text. A pass over an array of units is four times as fast as one over a string by `charCodeAt`
 * (1.6 M units: 1.0 ms and 3.5 ms, Node 20), so what is gone over more than once is copied once. Node copies a text 18 times as fast as a loop does
 * (1.36 M units: 0.23 ms and 4.1 ms); elsewhere the loop does the same.
 */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  if (copyOf !== null && length >= LEAST_COPIED) {
    const { buffer, byteOffset } = copyOf(text, "utf16le");
    return new Uint16Array(buffer, byteOffset, length);
  }
  const units = new Uint16Array(length);
  for (let index = 0; index < length; index++) units[index] = text.charCodeAt(index);
  return units;
}

/** Below, the loop takes no longer than the call. */
const LEAST_COPIED = 32;
