import type { Kind } from "./kind.js";

/** MIME types that OpenDocument and EPUB store, uncompressed, as their first member. */
const MIME_KINDS: readonly (readonly [string, Kind])[] = [
  ["application/vnd.oasis.opendocument.text", "odt"],
  ["application/vnd.oasis.opendocument.spreadsheet", "ods"],
  ["application/vnd.oasis.opendocument.presentation", "odp"],
  ["application/epub+zip", "epub"],
];

/** Members that only one kind of document has. */
const MEMBER_KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/^xl\/workbook\.bin$/, "xlsb"],
  [/^xl\/workbook\d*\.xml$/, "xlsx"],
  [/^word\/document\d*\.xml$/, "docx"],
  [/^ppt\/presentation\.xml$/, "pptx"],
  [/^OFD\.xml$/, "ofd"],
  [/^META-INF\/container\.xml$/, "epub"],
];

/** Members that tell where the main part goes by another name. */
const FOLDER_KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/^xl\//, "xlsx"],
  [/^word\//, "docx"],
  [/^ppt\//, "pptx"],
];

/**
 * What a ZIP file is: a document, if its members are a document's, else an archive. Names are taken from the local headers in the head and
 * the central directory in the tail (APPNOTE 4.3.7, 4.3.12).
 */
export function identifyZip(head: Uint8Array, tail: Uint8Array): Kind {
  const names = [...memberNames(head, 0x04034b50, 26, 30), ...memberNames(tail, 0x02014b50, 28, 46)];
  const mime = storedMime(head);
  const byMime = MIME_KINDS.find(([type]) => mime.startsWith(type));
  if (byMime !== undefined) return byMime[1];
  const find = (table: readonly (readonly [RegExp, Kind])[]) =>
    table.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
  const byMember = find(MEMBER_KINDS);
  if (byMember !== undefined) return byMember;
  return (names.includes("[Content_Types].xml") ? find(FOLDER_KINDS) : undefined) ?? "zip";
}

/** Names in all headers with a signature: `lengthAt` is the offset of the name's length, `nameAt` of the name. */
function memberNames(bytes: Uint8Array, signature: number, lengthAt: number, nameAt: number): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signature);
  const names: string[] = [];
  for (let at = buffer.indexOf(mark); at >= 0; at = buffer.indexOf(mark, at + 4)) {
    if (at + nameAt > buffer.length) break;
    const start = at + nameAt;
    // Some writers part folders with a backslash.
    names.push(buffer.toString("latin1", start, start + buffer.readUInt16LE(at + lengthAt)).replaceAll("\\", "/"));
  }
  return names;
}

function storedMime(head: Uint8Array): string {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, 256)).toString("latin1");
  if (text.slice(30, 38) !== "mimetype") return "";
  return text.slice(38 + text.charCodeAt(28) + 256 * text.charCodeAt(29));
}
