import type { Block } from "@tuomin/core";
import type { Attached, Extraction, Note } from "../contract.js";
import { extractHtml } from "../html.js";
import { inside } from "../ooxml/embedded.js";
import { documentOfText } from "../text.js";
import { type Header, readable, textOf } from "./header.js";
import { type Part, readParts } from "./part.js";

/** Headers that name people, or say what a message is about; as metadata and as text. */
const TOLD = ["subject", "from", "sender", "reply-to", "to", "cc", "bcc", "date", "organization"];

/** What is gathered from a message. */
interface Gathered {
  readonly blocks: Block[];
  readonly notes: Note[];
  readonly members: Attached[];
  readonly metadata: Record<string, string>;
}

/**
 * A message (RFC 5322), or a page saved as one (MHTML, RFC 2557): its text is the document, its headers metadata, attachments and further parts members.
 * @param page of a saved page only the first HTML part is the document, and its own metadata is what counts
 */
export async function readMessage(bytes: Buffer, page: boolean): Promise<Extraction> {
  const root = readParts(bytes);
  const gathered: Gathered = { blocks: [], notes: [], members: [], metadata: headerTexts(root.header) };
  if (!page) gathered.blocks.push(...headerBlocks(gathered.metadata));
  await takePart(root, gathered, page);
  const { blocks, notes, members, metadata } = gathered;
  const title = metadata.title ?? metadata.subject;
  return { document: { ...(title === undefined ? {} : { title }), metadata, blocks }, notes, members };
}

function headerTexts(header: Header): Record<string, string> {
  const metadata: Record<string, string> = {};
  for (const name of TOLD) {
    const value = header.get(name);
    if (value !== undefined && value !== "") metadata[name] = readable(value);
  }
  const url = header.get("snapshot-content-location") ?? header.get("content-location");
  if (url !== undefined && /^https?:/i.test(url)) metadata.url = url;
  return metadata;
}

/** The headers a reader sees above the text. */
export function headerBlocks(metadata: Readonly<Record<string, string>>): Block[] {
  return TOLD.filter((name) => name !== "date" && metadata[name] !== undefined).map((name) => ({
    kind: "text",
    text: metadata[name]!,
    place: { part: `header: ${name}` },
    hidden: null,
  }));
}

async function takePart(part: Part, gathered: Gathered, page: boolean): Promise<void> {
  if (part.type === "multipart/alternative") return takeAlternatives(part, gathered, page);
  if (part.parts.length > 0) {
    for (const inner of part.parts) await takePart(inner, gathered, page);
    return;
  }
  if (part.type.startsWith("multipart/") && part.content.length === 0) return;
  const body = part.shown || (page && gathered.blocks.length === 0);
  if (body && part.type === "text/html" && !(page && gathered.blocks.length > 0)) await takeHtml(part, gathered, page);
  else if (part.shown && part.type === "text/plain" && !page) gathered.blocks.push(...plainBlocks(part, null));
  else gathered.members.push(attached(part, gathered.members.length + 1));
}

/** Of alternatives a reader shows the last it can; a plain one is told as well where it says what the shown one does not. */
async function takeAlternatives(part: Part, gathered: Gathered, page: boolean): Promise<void> {
  const from = gathered.blocks.length;
  const plain = part.parts.filter(({ type, shown }) => type === "text/plain" && shown);
  for (const inner of part.parts) if (!plain.includes(inner)) await takePart(inner, gathered, page);
  const shown = squeezed(gathered.blocks.slice(from).map(textOfBlock).join(""));
  for (const inner of plain) {
    const blocks = plainBlocks(inner, shown === "" ? null : "alternative text");
    const lines = blocks.flatMap((block) => textOfBlock(block).split("\n"));
    if (!lines.every((line) => shown.includes(squeezed(line)))) gathered.blocks.push(...blocks);
  }
}

const squeezed = (text: string): string => text.replace(/[\s\u00a0>*_|-]+/g, "");

function textOfBlock(block: Block): string {
  return block.kind === "text" ? block.text : block.rows.flat().join("");
}

function plainBlocks(part: Part, hidden: string | null): Block[] {
  const text = textOf(part.content, part.charset);
  if (text.trim() === "") return [];
  return documentOfText(text).blocks.map((block) => inside(block, "body", hidden));
}

async function takeHtml(part: Part, { blocks, notes, metadata }: Gathered, page: boolean): Promise<void> {
  const text = textOf(part.content, part.charset);
  const inner = await extractHtml(Buffer.from(`\ufeff${text}`));
  const { document } = inner;
  blocks.push(...document.blocks.map((block) => inside(block, "body", null)));
  notes.push(...inner.notes);
  if (!page) return;
  Object.assign(metadata, document.metadata);
  if (document.title !== undefined) metadata.title = document.title;
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  "message/rfc822": "eml",
  "text/html": "html",
  "text/plain": "txt",
  "text/css": "css",
  "text/javascript": "js",
  "application/javascript": "js",
  "image/jpeg": "jpg",
};

/** A part as a file: named by its header, its address, or its number. */
function attached(part: Part, number: number): Attached {
  const location = part.header.get("content-location");
  const url = location !== undefined && /^https?:/i.test(location) ? location : undefined;
  const extension = EXTENSIONS[part.type] ?? /\/([a-z0-9]{2,5})$/.exec(part.type)?.[1] ?? "bin";
  const subject =
    part.type === "message/rfc822" ? readParts(part.content.subarray(0, 65_536)).header.get("subject") : undefined;
  const own = subject === undefined ? `part ${number}` : readable(subject).replace(/[\\/]/g, "_");
  const name = part.name ?? location?.replace(/^[a-z]+:\/+/i, "").replace(/[?#].*$/, "") ?? `${own}.${extension}`;
  return {
    name: name === "" || name.endsWith("/") ? `${name}part ${number}.${extension}` : name,
    bytes: part.content,
    ...(part.charset === null ? {} : { charset: part.charset }),
    ...(url === undefined ? {} : { url }),
  };
}
