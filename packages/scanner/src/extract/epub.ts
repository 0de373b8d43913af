import type { Block, Place } from "@tuomin/core";
import type { Extraction, Note, Picture } from "./contract.js";
import type { Format } from "./format.js";
import { extractHtml } from "./html.js";
import { resolvePart } from "./ofd/structure.js";
import type { Job } from "./ooxml/job.js";
import { packageNotes, walkPart } from "./ooxml/part.js";
import { zipPicture } from "./ooxml/pictures.js";
import { metadataBlocks } from "./ooxml/properties.js";
import { corrupt, encrypted, partUnread } from "./words.js";
import { attribute } from "./xml-walk.js";
import { openZip, type Zip } from "./zip/zip.js";

export const FORMAT: Format = {
  name: "EPUB",
  kinds: ["epub"],
  reads: "pages in the order of reading, then those left out",
  hidden: ["html comment", "attribute", "hidden input", "script", "css", "noscript", "template", "metadata"],
  limits: "pictures without `--ocr`",
  library: "own; fflate; as HTML",
};

/** An EPUB publication (3.3): its pages in the order of reading, each as a web page, and what the package says of itself. */
export async function extractEpub(bytes: Buffer, job: Job): Promise<Extraction> {
  const zip = openZip(bytes, job.budget);
  const book = packageOf(zip);
  if (book === null) throw corrupt("no package document", "缺少 OPF 文件");
  const { metadata, pages } = book;
  const locked = encryptedParts(zip);
  if (pages.length > 0 && pages.every((page) => locked.has(page))) throw encrypted();
  const blocks: Block[] = [];
  const notes: Note[] = [];
  for (const page of pages) {
    const source = locked.has(page) ? null : zip.read(page);
    if (source === null) {
      notes.push(partUnread(page, "缺失或已加密", "missing or encrypted"));
      continue;
    }
    const inner = await extractHtml(source);
    blocks.push(...inner.document.blocks.map((block) => within(block, page)));
    notes.push(...inner.notes);
  }
  const taken = new Set<string>();
  const pictures: Picture[] = zip.names
    .filter((name) => /\.(?:png|jpe?g|gif|bmp|tiff?|webp)$/i.test(name) && !locked.has(name))
    .flatMap((name) => zipPicture(zip, name, { place: {}, hidden: null, at: blocks.length }, taken) ?? []);
  blocks.push(...metadataBlocks(metadata, (name) => name !== "language" && name !== "date"));
  notes.push(...packageNotes(zip));
  const title = metadata.title;
  return { document: { ...(title === undefined ? {} : { title }), metadata, blocks }, notes, pictures };
}

const TOLD = new Set(
  "title creator contributor publisher subject description identifier rights source relation language date".split(" "),
);

function packageOf(zip: Zip): { metadata: Record<string, string>; pages: string[] } | null {
  let part = "";
  walkPart(zip, "META-INF/container.xml", {
    open: (name, attributes) => {
      if (name === "rootfile" && part === "") part = resolvePart("", attribute(attributes, "full-path") ?? "");
    },
  });
  if (!zip.has(part)) part = zip.names.find((name) => /\.opf$/i.test(name)) ?? "";
  if (part === "") return null;
  const metadata: Record<string, string> = {};
  const items = new Map<string, { page: string; isPage: boolean }>();
  const order: string[] = [];
  let key: string | null = null;
  let inMetadata = false;
  walkPart(zip, part, {
    open: (name, attributes) => {
      if (name === "metadata") inMetadata = true;
      else if (name === "item") {
        const page = resolvePart(part, decodeHref(attribute(attributes, "href") ?? ""));
        items.set(attribute(attributes, "id") ?? "", {
          page,
          isPage: /html/i.test(attribute(attributes, "media-type") ?? ""),
        });
      } else if (name === "itemref") order.push(attribute(attributes, "idref") ?? "");
      key =
        inMetadata && TOLD.has(name)
          ? name
          : inMetadata && name === "meta"
            ? (attribute(attributes, "property") ?? null)
            : null;
    },
    text: (text) => {
      if (key !== null && text.trim() !== "")
        metadata[key] = metadata[key] === undefined ? text : `${metadata[key]}\n${text}`;
    },
    close: (name) => {
      if (name === "metadata") inMetadata = false;
      key = null;
    },
  });
  // Pages that the order of reading leaves out are in the file all the same.
  const listed = order.map((id) => items.get(id)?.page).filter((page): page is string => page !== undefined);
  const others = [...items.values()].filter(({ isPage }) => isPage).map(({ page }) => page);
  return { metadata, pages: [...new Set([...listed, ...others])].filter((page) => zip.has(page)) };
}

function decodeHref(href: string): string {
  try {
    return decodeURIComponent(href.replace(/#.*$/, ""));
  } catch {
    return href;
  }
}

function encryptedParts(zip: Zip): ReadonlySet<string> {
  const parts = new Set<string>();
  walkPart(zip, "META-INF/encryption.xml", {
    open: (name, attributes) => {
      if (name === "CipherReference") parts.add(resolvePart("", decodeHref(attribute(attributes, "URI") ?? "")));
    },
  });
  return parts;
}

function within(block: Block, page: string): Block {
  const move = (place: Place): Place => ({
    ...place,
    part: place.part === undefined ? page : `${page}: ${place.part}`,
  });
  const place = move(block.place);
  if (block.kind === "text") {
    const { placeOf } = block;
    if (placeOf === undefined) return { ...block, place };
    return { ...block, place, placeOf: (start: number, end: number) => move(placeOf(start, end)) };
  }
  const { placeOf } = block;
  if (placeOf === undefined) return { ...block, place };
  return { ...block, place, placeOf: (row, column, start, end) => move(placeOf(row, column, start, end)) };
}
