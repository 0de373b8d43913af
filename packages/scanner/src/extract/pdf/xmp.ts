import { walkXml } from "../xml-walk.js";

/** Packets looked at, and the longest (bytes). */
const MOST = 4;
const LONGEST = 2_000_000;

/** Elements that people fill in; their values may stand in lists of languages or persons (XMP part 1, 7.5; part 2). */
const TOLD = new Set(
  "title creator description subject contributor publisher rights source Author Keywords Title Subject CaptionWriter AuthorsPosition Manager Company".split(
    " ",
  ),
);

/** What the metadata packets of a PDF say of it that `known` does not, by element. They stand in the file uncompressed, so that other programs find them. */
export function xmpValues(bytes: Buffer, known: ReadonlySet<string>): Record<string, string> {
  const values: Record<string, string> = {};
  const open = Buffer.from("<x:xmpmeta");
  const close = Buffer.from("</x:xmpmeta>");
  let at = bytes.indexOf(open);
  for (let count = 0; at >= 0 && count < MOST; count++) {
    const end = bytes.indexOf(close, at);
    if (end < 0) break;
    if (end - at <= LONGEST) readPacket(bytes.toString("utf8", at, end + close.length), known, values);
    at = bytes.indexOf(open, end);
  }
  return values;
}

function readPacket(source: string, known: ReadonlySet<string>, values: Record<string, string>): void {
  let key: string | null = null;
  let text = "";
  const walk = walkXml({
    open: (name) => {
      if (TOLD.has(name)) {
        key = name;
        text = "";
      } else if (name === "li" && text !== "") text += "\n";
    },
    text: (piece) => {
      if (key !== null && piece.trim() !== "") text += piece.trim();
    },
    close: (name) => {
      if (name !== key) return;
      if (text !== "" && !known.has(text)) values[`xmp ${name}`] = text;
      key = null;
    },
  });
  walk.write(source);
  walk.end();
}
