import type { Kind } from "../intake/kind.js";
import { ExtractError, type Extraction, type ExtractOptions } from "./contract.js";
import { readInside } from "./inside.js";
import type { Job } from "./ooxml/job.js";
import { settlePictures } from "./pictures.js";
import { empty, encrypted, photoUnread, unexpected, unsupported } from "./words.js";

/**
 * Bytes of a known kind → the document in them. The libraries of a format load with its first file.
 * Throws {@link ExtractError} and nothing else: `failed` for a file that cannot be read, `skipped` for one that is encrypted or of a
 * kind not read yet.
 */
export async function extract(kind: Kind, bytes: Buffer, options: ExtractOptions): Promise<Extraction> {
  try {
    return await settlePictures(bytes, await extractKind(kind, bytes, options), options.ocr);
  } catch (error) {
    throw error instanceof ExtractError ? error : unexpected(error);
  }
}

async function extractKind(kind: Kind, bytes: Buffer, options: ExtractOptions): Promise<Extraction> {
  switch (kind) {
    case "html":
      return withDataUrls(bytes, await (await load("html", () => import("./html.js"))).extractHtml(bytes));
    case "text":
      return (await load("text", () => import("./text.js"))).extractText(bytes);
    case "csv":
    case "tsv":
      return (await load("csv", () => import("./csv.js"))).extractCsv(bytes, kind);
    case "json":
      return (await load("json", () => import("./json.js"))).extractJson(bytes);
    case "js":
      return (await load("js", () => import("./js.js"))).extractJs(bytes);
    case "sql":
      return (await load("sql", () => import("./sql.js"))).extractSql(bytes);
    case "markdown":
      return (await load("markdown", () => import("./markdown.js"))).extractMarkdown(bytes);
    case "xml":
      return (await load("xml", () => import("./xml.js"))).extractXml(bytes);
    case "xlsx":
      return (await load("xlsx", () => import("./xlsx.js"))).extractXlsx(bytes, jobOf(options));
    case "docx":
      return (await load("docx", () => import("./docx.js"))).extractDocx(bytes, jobOf(options));
    case "xls":
    case "et":
      return (await load("xls", () => import("./xls.js"))).extractXls(bytes);
    case "xlsb":
      return (await load("xlsb", () => import("./xlsb.js"))).extractXlsb(bytes, jobOf(options));
    case "pptx":
      return (await load("pptx", () => import("./pptx.js"))).extractPptx(bytes, jobOf(options));
    case "odt":
    case "ods":
    case "odp":
      return (await load("odf", () => import("./odf.js"))).extractOdf(bytes, jobOf(options));
    case "ofd":
      return (await load("ofd", () => import("./ofd.js"))).extractOfd(bytes, jobOf(options));
    case "epub":
      return (await load("epub", () => import("./epub.js"))).extractEpub(bytes, jobOf(options));
    case "rtf":
      return (await load("rtf", () => import("./rtf.js"))).extractRtf(bytes);
    case "doc":
    case "wps":
      return (await load("doc", () => import("./doc.js"))).extractDoc(bytes);
    case "ppt":
    case "dps":
      return (await load("ppt", () => import("./ppt.js"))).extractPpt(bytes);
    case "pdf":
      return (await load("pdf", () => import("./pdf.js"))).extractPdf(bytes);
    case "eml":
      return (await load("eml", () => import("./eml.js"))).extractEml(bytes);
    case "mht":
      return (await load("mht", () => import("./mht.js"))).extractMht(bytes);
    case "msg":
      return (await load("msg", () => import("./msg.js"))).extractMsg(bytes);
    case "ole":
      return (await load("ole", () => import("./ole-object.js"))).extractOleObject(bytes);
    case "png":
    case "jpeg":
    case "tiff":
    case "bmp":
    case "gif":
    case "webp":
      return (await load("image", () => import("./image.js"))).extractImage(bytes, kind);
    case "heic":
      throw photoUnread();
    case "empty":
      throw empty();
    case "ole-encrypted":
      throw encrypted();
    default:
      throw unsupported(kind);
  }
}

/** Pictures that a page carries in its own addresses. */
async function withDataUrls(bytes: Buffer, extraction: Extraction): Promise<Extraction> {
  if (!bytes.includes("data:image/")) return extraction;
  const { dataUrlPictures } = await load("data-urls", () => import("./html/data-urls.js"));
  return { ...extraction, pictures: dataUrlPictures(bytes, extraction.document.blocks.length) };
}

const loaded = new Map<string, Promise<unknown>>();

/** A module, asked for once: an `import()` of a loaded module still costs some microseconds, as much as a small page. */
function load<T>(name: string, start: () => Promise<T>): Promise<T> {
  let module = loaded.get(name) as Promise<T> | undefined;
  if (module === undefined) {
    module = start();
    loaded.set(name, module);
  }
  return module;
}

function jobOf({ inflatedBytes }: ExtractOptions): Job {
  return { budget: { left: inflatedBytes, limit: inflatedBytes }, depth: 0, readInside };
}
