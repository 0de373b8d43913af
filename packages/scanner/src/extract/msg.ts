import type { Block } from "@tuomin/core";
import type { Attached, Extraction, Note } from "./contract.js";
import { extractHtml } from "./html.js";
import { headerBlocks } from "./mime/message.js";
import { unpackRtf } from "./msg/compressed-rtf.js";
import { type Properties, readProperties, storages } from "./msg/properties.js";
import { type Compound, openCompound } from "./ole/compound.js";
import { inside } from "./ooxml/embedded.js";
import { extractRtf } from "./rtf.js";
import { documentOfText } from "./text.js";
import { embeddedUnread } from "./words.js";

/** Property ids ([MS-OXPROPS]). */
const ID = {
  subject: 0x0037,
  body: 0x1000,
  compressedRtf: 0x1009,
  html: 0x1013,
  senderName: 0x0c1a,
  senderAddress: 0x0c1f,
  senderSmtp: 0x5d01,
  headers: 0x007d,
  codePage: 0x3fde,
  name: 0x3001,
  address: 0x3003,
  smtp: 0x39fe,
  recipientType: 0x0c15,
  data: 0x3701,
  method: 0x3705,
  shortName: 0x3704,
  longName: 0x3707,
} as const;

/** PidTagRecipientType → header. */
const RECIPIENT: Readonly<Record<number, string>> = { 1: "to", 2: "cc", 3: "bcc" };

const EMBEDDED = "__substg1.0_3701000D/";
/** How deep messages inside messages are read, and how many attachments. */
const DEEPEST = 8;
const MOST = 10_000;

interface Gathered {
  readonly blocks: Block[];
  readonly notes: Note[];
  readonly members: Attached[];
}

/** An Outlook message ([MS-OXMSG]): headers and text are the document, attachments members; messages attached to it are read with it. */
export async function extractMsg(bytes: Buffer): Promise<Extraction> {
  const file = openCompound(bytes);
  const gathered: Gathered = { blocks: [], notes: [], members: [] };
  const metadata = await takeMessage(file, "", gathered, 0);
  const title = metadata.subject;
  return {
    document: { ...(title === undefined ? {} : { title }), metadata, blocks: gathered.blocks },
    notes: gathered.notes,
    members: gathered.members,
  };
}

async function takeMessage(
  file: Compound,
  folder: string,
  gathered: Gathered,
  depth: number,
): Promise<Record<string, string>> {
  const message = readProperties(file, folder, folder === "" ? 32 : 24);
  const page = message.number(0x3ffd) ?? message.number(ID.codePage) ?? undefined;
  const metadata = headersOf(file, folder, message, page);
  gathered.blocks.push(...headerBlocks(metadata));
  await takeBody(message, gathered);
  for (const storage of storages(file, folder, "__attach_version1.0_#").slice(0, MOST)) {
    await takeAttachment(file, storage, gathered, depth, page);
  }
  return metadata;
}

function headersOf(
  file: Compound,
  folder: string,
  message: Properties,
  page: number | undefined,
): Record<string, string> {
  const metadata: Record<string, string> = {};
  const add = (name: string, value: string): void => {
    if (value.trim() !== "") metadata[name] = metadata[name] === undefined ? value : `${metadata[name]}; ${value}`;
  };
  add("subject", message.text(ID.subject) ?? "");
  add("from", person(message.text(ID.senderName), message.text(ID.senderSmtp) ?? message.text(ID.senderAddress)));
  for (const storage of storages(file, folder, "__recip_version1.0_#").slice(0, MOST)) {
    const recipient = readProperties(file, storage, 8, page);
    const address = recipient.text(ID.smtp) ?? recipient.text(ID.address);
    add(RECIPIENT[recipient.number(ID.recipientType) ?? 1] ?? "to", person(recipient.text(ID.name), address));
  }
  return metadata;
}

/** A name and its address; an address of Exchange's own kind says nothing. */
function person(name: string | null, address: string | null): string {
  const mail = address?.includes("@") === true && address !== name ? `<${address}>` : "";
  return [name ?? "", mail].filter((part) => part !== "").join(" ");
}

/** The text in the best of its forms: HTML, plain, or RTF. */
async function takeBody(message: Properties, { blocks, notes }: Gathered): Promise<void> {
  const html = message.bytes(ID.html) ?? asBytes(message.text(ID.html));
  const plain = message.text(ID.body);
  const packed = message.bytes(ID.compressedRtf);
  const add = (inner: Extraction): void => {
    blocks.push(...inner.document.blocks.map((block) => inside(block, "body", null)));
    notes.push(...inner.notes);
  };
  if (html !== null && html.length > 0) add(await extractHtml(html));
  else if (plain !== null && plain.trim() !== "") add({ document: documentOfText(plain), notes: [] });
  else {
    const rtf = packed === null ? null : unpackRtf(packed);
    if (rtf !== null) add(extractRtf(rtf));
  }
}

const asBytes = (text: string | null): Buffer | null => (text === null ? null : Buffer.from(`\ufeff${text}`));

async function takeAttachment(
  file: Compound,
  storage: string,
  gathered: Gathered,
  depth: number,
  page: number | undefined,
): Promise<void> {
  const attachment = readProperties(file, storage, 8, page);
  const name =
    attachment.text(ID.longName) ?? attachment.text(ID.shortName) ?? attachment.text(ID.name) ?? "attachment";
  const content = attachment.bytes(ID.data);
  const inner = `${storage}${EMBEDDED}`;
  if (content !== null) gathered.members.push({ name, bytes: content });
  else if (file.has(`${inner}__properties_version1.0`) && depth < DEEPEST) {
    const own: Gathered = { blocks: [], notes: gathered.notes, members: gathered.members };
    await takeMessage(file, inner, own, depth + 1);
    gathered.blocks.push(...own.blocks.map((block) => inside(block, `attached message: ${name}`, null)));
  } else gathered.notes.push(embeddedUnread(name));
}
