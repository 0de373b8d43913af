import { decode } from "../decode.js";

/** Data sets of record 2 that people fill in (IPTC IIM 4.2). */
const TOLD: ReadonlyMap<number, string> = new Map([
  [5, "ObjectName"],
  [25, "Keywords"],
  [40, "Instructions"],
  [80, "By-line"],
  [85, "By-lineTitle"],
  [90, "City"],
  [92, "Sub-location"],
  [95, "Province"],
  [105, "Headline"],
  [110, "Credit"],
  [115, "Source"],
  [116, "Copyright"],
  [118, "Contact"],
  [120, "Caption"],
  [122, "Writer"],
]);
const MOST = 1000;

/** The IPTC data of a Photoshop resource block (`8BIM` 0x0404), as JPEG keeps it in APP13. */
export function readPhotoshop(bytes: Buffer): Record<string, string> {
  let at = 0;
  for (let count = 0; count < MOST; count++) {
    at = bytes.indexOf("8BIM", at, "latin1");
    if (at < 0 || at + 12 > bytes.length) break;
    const id = bytes.readUInt16BE(at + 4);
    // A Pascal string, padded to an even length, then the size of the data.
    const name = (bytes[at + 6]! + 2) & ~1;
    if (at + 10 + name > bytes.length) break;
    const size = bytes.readUInt32BE(at + 6 + name);
    const start = at + 10 + name;
    if (id === 0x0404) return readIptc(bytes.subarray(start, start + size));
    at = start + size;
  }
  return {};
}

/** IPTC data sets: 0x1C, record, number, size, data. */
export function readIptc(bytes: Buffer): Record<string, string> {
  const values: Record<string, string> = {};
  for (let at = 0; at + 5 <= bytes.length && bytes[at] === 0x1c; ) {
    const size = bytes.readUInt16BE(at + 3);
    if (size > 0x7fff) break;
    const name = bytes[at + 1] === 2 ? TOLD.get(bytes[at + 2]!) : undefined;
    const text = name === undefined ? "" : decode(bytes.subarray(at + 5, at + 5 + size)).text.trim();
    if (name !== undefined && text !== "") {
      const key = `iptc ${name}`;
      values[key] = values[key] === undefined ? text : `${values[key]}\n${text}`;
    }
    at += 5 + size;
  }
  return values;
}
