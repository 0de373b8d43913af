import { type Document, documentOf, viewHtml } from "@tuomin/core";
import type { Extraction } from "./contract.js";
import { decode } from "./decode.js";
import type { Format } from "./format.js";
import { needsTree } from "./html/odd-tables.js";
import { pageMetadata } from "./html/page-metadata.js";
import { isWechatArticle, showArticle, wechatMetadata } from "./html/wechat.js";
import { decodingNotes } from "./text.js";

export const FORMAT: Format = {
  name: "HTML",
  kinds: ["html"],
  reads: "text, tables of data, links, titles; WeChat articles with account, title and time",
  hidden: ["html comment", "attribute", "hidden input", "script", "css", "noscript", "template", "metadata"],
  limits: "styles of other files are not loaded; nothing is run",
  library: "own tokenizer; cheerio for odd tables",
};

/** An HTML page: core's view of it, and what the page says of itself. Pages whose tables the view cannot follow go through a tree first. */
export async function extractHtml(bytes: Buffer): Promise<Extraction> {
  const decoded = decode(bytes);
  const wechat = isWechatArticle(decoded.text);
  const source = wechat ? showArticle(decoded.text) : decoded.text;
  const document = needsTree(source) ? await throughTree(source) : documentOf(viewHtml(source));
  const metadata = { ...pageMetadata(document), ...(wechat ? wechatMetadata(source) : {}) };
  return { document: { ...document, metadata }, notes: decodingNotes(decoded) };
}

/** Loads the tree builder only for the few pages that need it. */
async function throughTree(source: string): Promise<Document> {
  const { documentThroughTree } = await import("./html/through-tree.js");
  return documentThroughTree(source);
}
