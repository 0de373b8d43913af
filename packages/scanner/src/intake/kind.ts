/** What a file can be. Decided by its bytes ({@link identify}); the name only breaks ties among the text kinds. */
export const KINDS = [
  // documents that are read
  "html",
  "text",
  "csv",
  "tsv",
  "json",
  "xml",
  "sql",
  "markdown",
  "xlsx",
  "docx",
  "pdf",
  "doc",
  "xls",
  "ppt",
  "pptx",
  "rtf",
  "odt",
  "ods",
  "odp",
  "xlsb",
  "ofd",
  "wps",
  "et",
  "dps",
  "epub",
  // documents not read
  "ole-encrypted",
  "ole",
  // containers of later work
  "zip",
  "rar",
  "7z",
  "tar",
  "gz",
  "bz2",
  "xz",
  "zstd",
  "warc",
  "eml",
  "mht",
  "msg",
  "sqlite",
  // images: what they say of themselves is read, what they show with `--ocr`
  "png",
  "jpeg",
  "gif",
  "bmp",
  "webp",
  "tiff",
  "heic",
  // not documents
  "icon",
  "audio",
  "video",
  "font",
  "css",
  "js",
  "flash",
  "executable",
  "wasm",
  // the rest
  "binary",
  "empty",
] as const;

export type Kind = (typeof KINDS)[number];

/** Kinds that are no documents: a site's machinery. Leaving them unread leaves no hole in the coverage. */
const SET_ASIDE: ReadonlySet<Kind> = new Set<Kind>([
  "icon",
  "audio",
  "video",
  "font",
  "css",
  "js",
  "flash",
  "executable",
  "wasm",
]);

/** Whether a kind is no document, so that not reading it is no gap. */
export function isSetAside(kind: Kind): boolean {
  return SET_ASIDE.has(kind);
}
