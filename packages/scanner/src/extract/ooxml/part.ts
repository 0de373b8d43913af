import type { Note } from "../contract.js";
import { readUtf8 } from "../decode/utf8.js";
import { partUnread, truncated } from "../words.js";
import { walkXml, type XmlHandlers } from "../xml-walk.js";
import type { Zip } from "../zip/zip.js";

/**
 * Walks one XML part of an Office file as it inflates. Returns false where there is no such part.
 * Parts are UTF-8, or UTF-16 with a mark (ECMA-376 part 2, 9.1.4).
 */
export function walkPart(zip: Zip, name: string, handlers: XmlHandlers): boolean {
  const walk = walkXml(handlers);
  let first: Uint8Array | null = null;
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  const found = zip.stream(name, (chunk) => {
    if (first === null) {
      first = chunk;
      return;
    }
    if (decoder === null) {
      decoder = new TextDecoder(encodingOf(first));
      walk.write(decoder.decode(first, { stream: true }));
    }
    walk.write(decoder.decode(chunk, { stream: true }));
  });
  if (!found) return false;
  // Most parts come in one piece.
  walk.write(decoder === null ? textOf(first) : (decoder as InstanceType<typeof TextDecoder>).decode());
  walk.end();
  return true;
}

function textOf(bytes: Uint8Array | null): string {
  if (bytes === null) return "";
  const encoding = encodingOf(bytes);
  if (encoding !== "utf-8") return new TextDecoder(encoding).decode(bytes);
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const rest = Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.length - from);
  return readUtf8(rest) ?? rest.toString("utf8");
}

/** What of the package could not be read. Asked for when all has been read that will be. */
export function packageNotes(zip: Zip): Note[] {
  const notes = zip.cut ? [truncated("缺少 zip 目录", "no zip directory")] : [];
  for (const part of zip.damaged) notes.push(partUnread(part, "数据已损坏", "its data is damaged"));
  return notes;
}

function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  return head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : "utf-8";
}

/** The text of a part's elements of one name, each as a string: for parts whose structure says nothing more. */
export function textsOf(zip: Zip, part: string, element: string, paragraph: string): string[] {
  const paragraphs: string[] = [];
  let inside = 0;
  let text = "";
  walkPart(zip, part, {
    open: (name) => {
      if (name === element) inside++;
      else if (name === "br" && text !== "") text += "\n";
    },
    text: (piece) => {
      if (inside > 0) text += piece;
    },
    close: (name) => {
      if (name === element) inside--;
      if (name === paragraph && text !== "") {
        paragraphs.push(text);
        text = "";
      }
    },
  });
  if (text !== "") paragraphs.push(text);
  return paragraphs;
}
