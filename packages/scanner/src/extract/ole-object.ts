import type { Attached, Extraction } from "./contract.js";
import { decodePage } from "./decode/code-page.js";
import { type Compound, openCompound } from "./ole/compound.js";
import { unsupported } from "./words.js";

/** Streams that hold the whole file that was put into a document, and the name it is told by. */
const WHOLE: readonly (readonly [string, string])[] = [
  ["Package", "package"],
  ["CONTENTS", "contents"],
  ["EmbeddedOdf", "embedded.odf"],
];

/** A compound file that is no document itself but carries one: what Office makes of a file that is put into a document ([MS-OLEDS] 2.3.6). */
export function extractOleObject(bytes: Buffer): Extraction {
  const file = openCompound(bytes);
  const native = readNative(file);
  const members = native === null ? readWhole(file) : [native];
  if (members.length === 0) throw unsupported("ole");
  return { document: { blocks: [] }, notes: [], members };
}

function readWhole(file: Compound): Attached[] {
  return WHOLE.flatMap(([stream, name]) => {
    const bytes = file.read(stream);
    return bytes === null || bytes.length === 0 ? [] : [{ name, bytes }];
  });
}

/** The stream of an object of class Package: label, path, path of the copy it was made from, and the file. */
function readNative(file: Compound): Attached | null {
  const bytes = file.read("\u0001Ole10Native");
  if (bytes === null || bytes.length < 12) return null;
  let at = 6;
  const text = (): string => {
    const end = bytes.indexOf(0, at);
    const found = bytes.subarray(at, end < 0 ? bytes.length : end);
    at += found.length + 1;
    return decodePage(found, 936);
  };
  const label = text();
  const path = text();
  at += 4;
  if (at + 4 > bytes.length) return null;
  at += 4 + bytes.readUInt32LE(at);
  if (at + 4 > bytes.length) return null;
  const size = bytes.readUInt32LE(at);
  const name = label || path.replace(/^.*[\\/]/s, "") || "package";
  return { name, bytes: bytes.subarray(at + 4, at + 4 + size) };
}
