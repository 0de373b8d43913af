import type { Block } from "@tuomin/core";
import type { Extraction, Note, Picture } from "./contract.js";
import { holdsAll, NOTHING, readWithMammoth } from "./docx/mammoth.js";
import { readStyleLooks } from "./docx/run-look.js";
import { variableBlocks } from "./docx/settings.js";
import { readStory, type Story } from "./docx/story.js";
import type { Format } from "./format.js";
import { chartBlocks } from "./ooxml/charts.js";
import { customXmlBlocks } from "./ooxml/custom-xml.js";
import { embeddedBlocks } from "./ooxml/embedded.js";
import type { Job } from "./ooxml/job.js";
import { packageNotes } from "./ooxml/part.js";
import { partPictures } from "./ooxml/pictures.js";
import { metadataBlocks, readProperties } from "./ooxml/properties.js";
import { relationsOf } from "./ooxml/relations.js";
import { corrupt, cutShort } from "./words.js";
import { refuseOle } from "./zip/ole.js";
import { openZip, type Zip } from "./zip/zip.js";

export const FORMAT: Format = {
  name: "DOCX, DOCM",
  kinds: ["docx"],
  reads: "paragraphs, tables, headers, footers, notes, text boxes, charts",
  hidden: [
    "tracked deletion",
    "hidden text",
    "white text",
    "merged cell",
    "comment",
    "field code",
    "alt text",
    "attribute",
    "glossary",
    "embedded file",
    "metadata",
    "variable",
    "custom xml",
  ],
  limits: "macros; pictures without `--ocr`, save the words of EMF and WMF drawings",
  library: "own; fflate; mammoth as a check",
};

/** A WordprocessingML document (ECMA-376 part 1, clause 17): the body and every story beside it, what is hidden in them told as hidden. */
export async function extractDocx(bytes: Buffer, job: Job): Promise<Extraction> {
  refuseOle(bytes);
  const zip = openZip(bytes, job.budget);
  const notes: Note[] = [];
  const body = bodyPart(zip);
  const relations = relationsOf(zip, body);
  const styles = relations.find((relation) => relation.type === "styles")?.target ?? "word/styles.xml";
  const looks = readStyleLooks(zip, styles);
  const blocks: Block[] = [];
  const authors = new Set<string>();
  const pictures: Picture[] = [];
  const taken = new Set<string>();
  let letters = 0;
  for (const story of storiesOf(body, relations)) {
    const reading = readStory(zip, story, looks);
    blocks.push(...reading.blocks);
    // Nothing else of the package can be read.
    if (reading.cut !== null && blocks.length > 0) return { document: { blocks }, notes: [cutShort(reading.cut)] };
    if (reading.cut !== null) throw reading.cut;
    letters += reading.letters;
    for (const author of reading.authors) authors.add(author);
    const place = story.name === null ? {} : { part: story.name };
    pictures.push(...partPictures(zip, story.part, { place, hidden: story.hidden, at: blocks.length }, taken));
  }
  for (const { type, target, external } of relations) {
    if (type === "hyperlink" && external && /^(?:mailto|tel|sms):/i.test(target)) {
      blocks.push({ kind: "text", text: target, place: { part: "hyperlink" }, hidden: "attribute" });
    }
  }
  blocks.push(...chartBlocks(zip, body, {}));
  const embedded = await embeddedBlocks(zip, job, chunksOf(relations));
  notes.push(...embedded.notes);
  const sound = !zip.cut && zip.damaged.size === 0;
  const checked = sound && holdsAll(blocks, letters) ? NOTHING : await readWithMammoth(bytes, zip, blocks);
  blocks.push(...checked.blocks);
  for (const picture of embedded.pictures) pictures.push({ ...picture, at: blocks.length + picture.at });
  blocks.push(...embedded.blocks);
  notes.push(...checked.notes);
  for (const { type, target, external } of relations) {
    if (type === "settings" && !external) blocks.push(...variableBlocks(zip, target));
  }
  blocks.push(...customXmlBlocks(zip));
  if (authors.size > 0) blocks.push(...metadataBlocks({ reviewers: [...authors].join("\n") }, () => true));
  const { metadata, blocks: told } = readProperties(zip);
  blocks.push(...told);
  notes.push(...packageNotes(zip));
  if (blocks.length === 0 && zip.damaged.size > 0) throw corrupt("bad compressed data", "压缩数据错误");
  const title = metadata.title;
  return {
    document: { ...(title === undefined ? {} : { title }), metadata, blocks },
    notes,
    members: embedded.members,
    pictures,
  };
}

/** Parts of other formats that Word puts into the text when it opens the document (ECMA-376 part 1, 17.17.2.1). */
function chunksOf(relations: ReturnType<typeof relationsOf>): string[] {
  return relations.filter(({ type, external }) => type === "aFChunk" && !external).map(({ target }) => target);
}

function bodyPart(zip: Zip): string {
  const told = relationsOf(zip, "").find((relation) => relation.type === "officeDocument")?.target;
  return told !== undefined && zip.has(told) ? told : "word/document.xml";
}

/** Relationship type → how its part's text is told. */
const BESIDE: Readonly<Record<string, Omit<Story, "part">>> = {
  header: { name: "header", hidden: null },
  footer: { name: "footer", hidden: null },
  footnotes: { name: "footnote", hidden: null, each: "footnote" },
  endnotes: { name: "endnote", hidden: null, each: "endnote" },
  comments: { name: "comment", hidden: "comment", each: "comment" },
  glossaryDocument: { name: "glossary", hidden: "glossary" },
};

function storiesOf(body: string, relations: ReturnType<typeof relationsOf>): Story[] {
  const stories: Story[] = [{ part: body, name: null, hidden: null }];
  const counts = new Map<string, number>();
  for (const { type, target, external } of relations) {
    const beside = BESIDE[type];
    if (beside === undefined || external) continue;
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    const name = type === "header" || type === "footer" ? `${beside.name} ${count}` : beside.name;
    stories.push({ ...beside, part: target, name });
  }
  return stories;
}
