import type { Note } from "../contract.js";
import { partUnread, truncated } from "../words.js";
import { walkXml, type XmlHandlers } from "../xml-walk.js";
import type { Zip } from "../zip/zip.js";

/**
 * Walks one XML part of an Office file as it inflates. Returns false where there is no such part.
 * Parts are UTF-8, or UTF-16 with a mark (ECMA-376 part 2, 9.1.4).
 */
export function walkPart(zip: Zip, name: string, handlers: XmlHandlers): boolean {
  const walk = walkXml(handlers);
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  const found = zip.stream(name, (chunk) => {
    decoder ??= new TextDecoder(encodingOf(chunk));
    walk.write(decoder.decode(chunk, { stream: true }));
  });
  if (found) {
    walk.write((decoder as InstanceType<typeof TextDecoder> | null)?.decode() ?? "");
    walk.end();
  }
  return found;
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
