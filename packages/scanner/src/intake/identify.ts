import { isTarHeader } from "./expand/tar-header.js";
import { identifyOle } from "./identify-ole.js";
import { identifyText } from "./identify-text.js";
import { identifyZip } from "./identify-zip.js";
import { isIcon } from "./image-size.js";
import type { Kind } from "./kind.js";
import { MAGICS } from "./magics.js";

export type { Kind } from "./kind.js";

const WINDOW = 65_536;
const PDF = Buffer.from("%PDF-", "latin1");

/**
 * What a file is, by its bytes. The name is asked only where bytes leave a tie among text kinds (a style sheet, a script, a table of one column).
 * @param bytes The whole file; or, of a large one, at least its first 64 KiB. Nothing beyond the first and the last 64 KiB is read, but for the
 *   directory of an OLE container.
 * @param name File name or path; its extension breaks ties.
 */
export function identify(bytes: Uint8Array, name: string): Kind {
  if (bytes.length === 0) return "empty";
  const head = bytes.subarray(0, WINDOW);
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return identifyOle(bytes);
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06])) {
    return identifyZip(head, bytes.subarray(Math.max(0, bytes.length - WINDOW)));
  }
  const magic = MAGICS.find((entry) => matches(head, entry.bytes, entry.at ?? 0) && (entry.also?.(head) ?? true));
  if (magic !== undefined) return isIcon(magic.kind, head) ? "icon" : magic.kind;
  if (indexOfPdf(head) >= 0) return "pdf";
  if (isTarHeader(head)) return "tar";
  const kind = identifyText(head, extensionOf(name), bytes.length <= WINDOW);
  // The last volume of a split ZIP, or one behind something else, is told by its end (APPNOTE 4.3.16).
  return kind === "binary" && endsLikeZip(bytes) ? "zip" : kind;
}

function endsLikeZip(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-WINDOW);
  const at = tail.lastIndexOf("PK\x05\x06", undefined, "latin1");
  return at >= 0 && at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) === tail.length;
}

/** The extension of a name, lower case, without the dot; "" where there is none. */
function extensionOf(name: string): string {
  return /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** Readers of PDF accept junk before the header, within the first 1,024 bytes (ISO 32000-1, annex H, note 13). */
function indexOfPdf(head: Uint8Array): number {
  const length = Math.min(head.length, 1024 + PDF.length);
  return Buffer.from(head.buffer, head.byteOffset, length).indexOf(PDF);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}

/** Whether `bytes` hold the Latin-1 characters of `text` at an offset. */
function matches(bytes: Uint8Array, text: string, at: number): boolean {
  if (bytes.length < at + text.length) return false;
  for (let index = 0; index < text.length; index++) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}
