import type { Picture } from "../contract.js";

/** Pictures taken from one page at most. */
const MOST = 1000;

/** The pictures that a page carries in `data:` addresses (RFC 2397), those in base64: others are drawings in XML. */
export function dataUrlPictures(bytes: Buffer, at: number): Picture[] {
  const source = bytes.toString("latin1");
  const pictures: Picture[] = [];
  for (const { 1: type = "", 2: data = "" } of source.matchAll(
    /data:image\/([a-z0-9.+-]{1,20})(?:;[a-z0-9=-]{1,40}){0,4};base64,([\w+/=%\s]*)/gi,
  )) {
    if (pictures.length >= MOST || /^svg/i.test(type) || data.length < 100) continue;
    let file: Buffer | null = null;
    const read = (): Buffer => {
      file ??= Buffer.from(data.replace(/%2B/gi, "+").replace(/%2F/gi, "/").replace(/%3D/gi, "="), "base64");
      return file;
    };
    pictures.push({ place: { part: `picture ${pictures.length + 1}` }, hidden: null, at, from: { head: read, read } });
  }
  return pictures;
}
