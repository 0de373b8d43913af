/** Where a value stands, in whatever words the gold or the ledger tell it. */
type Place = Readonly<Record<string, unknown>>;

/** What the gold calls the parts of a package, and how the ledger, which is read by people, calls them. */
const PARTS: Readonly<Record<string, RegExp>> = {
  "word/document.xml": /^(?:table \d+|text box|hyperlink)?$/,
  "word/footnotes.xml": /^footnote \d+$/,
  "word/comments.xml": /^comment \d+$/,
  "docProps/core.xml": /^metadata: /,
};
const STORY = /^word\/(header|footer)(\d+)\.xml$/;

/** Does a finding stand where the item was planted, as far as the gold says? Rows, columns, pages and lines count from 1. */
export function samePlace(found: Place, gold: Place | null): boolean {
  return (
    gold === null ||
    Object.entries(gold).every(([key, value]) => {
      if (key === "part") return samePart(found.part, String(value));
      if (key === "row" || key === "column") return cellOf(found)[key] === value;
      return found[key] === value;
    })
  );
}

function samePart(found: unknown, gold: string): boolean {
  const part = found === undefined ? "" : String(found);
  const story = STORY.exec(gold);
  if (story !== null) return part === `${story[1]} ${story[2]}`;
  return PARTS[gold]?.test(part) ?? (gold.startsWith("/") ? keysOf(part) === keysOf(gold) : part === gold);
}

/** The steps of a JSON pointer (/rows/0/sfzh) and of a path ($.rows[0].sfzh), or of an XPath, joined alike. */
function keysOf(path: string): string {
  return path
    .replace(/^\$\.?/, "")
    .split(/[/.[\]]+/)
    .filter((step) => step !== "")
    .join("/");
}

/** The row and column of a cell: C2 is column 3 of row 2. */
function cellOf(place: Place): { readonly row?: unknown; readonly column?: unknown } {
  const match = /^([A-Z]+)(\d+)$/.exec(String(place.cell ?? ""));
  if (match === null) return { row: place.line, column: place.column };
  const column = [...match[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]), column };
}
