import type { Block } from "@tuomin/core";
import type { Extraction, Note } from "./contract.js";
import { charactersOf } from "./doc/characters.js";
import { type Fib, readFib, WORD_97 } from "./doc/fib.js";
import { leftOverBlocks } from "./doc/left-over.js";
import { readPieces } from "./doc/pieces.js";
import { readPeople, readStories } from "./doc/stories.js";
import { readWord6 } from "./doc/word6.js";
import type { Format } from "./format.js";
import { carvedPictures } from "./image/carve.js";
import { type Compound, openCompound } from "./ole/compound.js";
import { readOleProperties } from "./ole/property-set.js";
import { unreadNotes } from "./ole/unread.js";
import { corrupt, encrypted, truncated, withoutLooks } from "./words.js";

export const FORMAT: Format = {
  name: "DOC, WPS (Word 6 to 2003)",
  kinds: ["doc", "wps"],
  reads: "paragraphs, tables, headers, footers, notes, text boxes",
  hidden: [
    "tracked deletion",
    "hidden text",
    "white text",
    "comment",
    "field code",
    "macro",
    "earlier revision",
    "metadata",
  ],
  limits:
    "Word 6 and 95 as text alone; hiding by a style; embedded objects; pictures without `--ocr`, and their alternative texts",
  library: "own",
};

/** A Word document of the binary formats ([MS-DOC]): Word 97 and later with all its stories, Word 6 and 95 as text. */
export function extractDoc(bytes: Buffer): Extraction {
  const file = openCompound(bytes);
  const word = file.read("WordDocument");
  if (word === null || word.length < 34) throw corrupt("no text stream", "缺少正文数据流");
  const fib = readFib(word);
  if (fib.encrypted) throw encrypted();
  const notes: Note[] = [];
  const blocks = fib.version < WORD_97 ? readWord6(word) : readWord97(file, word, fib);
  if (fib.version < WORD_97 && blocks.length > 0) notes.push(withoutLooks("Word 6/95"));
  const { metadata, blocks: told } = readOleProperties(file);
  if (blocks.length === 0 && file.cut.size > 0) throw corrupt("the text is cut off", "正文已截断");
  notes.push(...unreadNotes(file));
  const pictures = carvedPictures(file.read("Data"), blocks.length);
  blocks.push(...told);
  if (file.cut.size > 0) notes.push(truncated("数据流不完整", "a stream is cut off"));
  const title = metadata.title;
  return { document: { ...(title === undefined ? {} : { title }), metadata, blocks }, notes, pictures };
}

function readWord97(file: Compound, word: Buffer, fib: Fib): Block[] {
  const tables = file.read(fib.tables) ?? file.read(fib.tables === "1Table" ? "0Table" : "1Table");
  if (tables === null) throw corrupt("no table stream", "缺少表数据流");
  const slice = ({ at, size }: { at: number; size: number }): Buffer => tables.subarray(at, at + size);
  const pieces = readPieces(slice(fib.pieces), 2 * word.length);
  if (pieces.length === 0) throw corrupt("no table of pieces", "缺少文本片段表");
  const characters = charactersOf(
    word,
    pieces,
    slice(fib.characterPages),
    slice(fib.paragraphPages),
    file.read("Data"),
  );
  const blocks = readStories(fib, tables, characters);
  const seen = new Set(
    blocks.flatMap((block) => (block.kind === "text" ? [block.text] : block.rows.flat())).flatMap(linesOf),
  );
  blocks.push(...leftOverBlocks(word, pieces, seen));
  const people = readPeople(fib, tables);
  if (people.length > 0) {
    blocks.push({ kind: "text", text: people.join("\n"), place: { part: "metadata: reviewers" }, hidden: "metadata" });
  }
  return blocks;
}

function linesOf(text: string): string[] {
  return text.split(/[\n\t]/).map((line) => line.trim());
}
