import { load } from "cheerio";
import { lowerIndex } from "../lines.js";

/** The parts of a cheerio (domhandler) node that are used here. */
interface TreeNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly children?: readonly TreeNode[];
  readonly sourceCodeLocation?: {
    readonly startOffset: number;
    readonly endOffset: number;
    readonly startTag?: { readonly startOffset: number; readonly endOffset: number };
  } | null;
}

interface Writer {
  readonly source: string;
  readonly pieces: string[];
  length: number;
  /** Where pieces that come from the source start in the copy, and in the source. */
  readonly starts: number[];
  readonly sources: number[];
}

/** A page in order, and the way back from an offset of it to the source (code units). */
export interface Rebuilt {
  readonly html: string;
  readonly toSource: (offset: number) => number;
}

const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** Elements whose text is no markup. */
const RAW = new Set("script style textarea title xmp".split(" "));

/** Parses a page as browsers do and writes it down again, well formed, tables that stand inside a data table moved behind it. */
export function rebuildPage(source: string): Rebuilt {
  const page = load(source, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const writer: Writer = { source, pieces: [], length: 0, starts: [0], sources: [0] };
  for (const root of page.root().get()) writeChildren(writer, root as unknown as TreeNode, null);
  return {
    html: writer.pieces.join(""),
    toSource: (offset) => {
      const index = lowerIndex(writer.starts, offset);
      return writer.sources[index]! + offset - writer.starts[index]!;
    },
  };
}

/** @param later where tables inside a data table wait for its end; null outside of one */
function writeChildren(writer: Writer, node: TreeNode, later: TreeNode[] | null): void {
  for (const child of node.children ?? []) writeNode(writer, child, later);
}

function writeNode(writer: Writer, node: TreeNode, later: TreeNode[] | null): void {
  const place = node.sourceCodeLocation;
  if (node.type === "text" || node.type === "comment" || node.type === "directive") {
    writeLeaf(writer, node);
    return;
  }
  const name = node.name ?? "";
  if (name === "table" && later !== null) {
    later.push(node);
    return;
  }
  const tag = place?.startTag ?? (place != null && VOID.has(name) ? place : null);
  if (tag === null) put(writer, `<${name}>`);
  else copy(writer, tag.startOffset, tag.endOffset);
  if (VOID.has(name)) return;
  if (RAW.has(name)) {
    for (const child of node.children ?? []) {
      const inside = child.sourceCodeLocation;
      if (inside != null) copy(writer, inside.startOffset, inside.endOffset);
    }
    put(writer, `</${name}>`);
    return;
  }
  const waiting = name === "table" ? [] : later;
  writeChildren(writer, node, waiting);
  put(writer, `</${name}>`);
  if (name === "table" && waiting !== null) for (const table of waiting) writeNode(writer, table, null);
}

function writeLeaf(writer: Writer, node: TreeNode): void {
  const place = node.sourceCodeLocation;
  if (place == null) {
    put(writer, node.data ?? "");
    return;
  }
  const raw = writer.source.slice(place.startOffset, place.endOffset);
  // Text moved out of a table is one node from several places: then only its decoded form is whole.
  if (node.type !== "text" || !/<[a-z/!]/i.test(raw)) copy(writer, place.startOffset, place.endOffset);
  else {
    mark(writer, place.startOffset);
    put(writer, (node.data ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
  }
}

function copy(writer: Writer, start: number, end: number): void {
  mark(writer, start);
  put(writer, writer.source.slice(start, end));
}

function mark(writer: Writer, source: number): void {
  writer.starts.push(writer.length);
  writer.sources.push(source);
}

function put(writer: Writer, text: string): void {
  writer.pieces.push(text);
  writer.length += text.length;
}
