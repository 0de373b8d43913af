/** What 0x80–0x9F mean (WHATWG Encoding, index windows-1252); elsewhere the byte is the code point. */
const UPPER = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Windows-1252 → text. Node 20's own decoder leaves 0x80–0x9F as control characters. */
export function readWindows1252(bytes: Buffer): string {
  return bytes.toString("latin1").replace(/[\x80-\x9f]/g, (byte) => UPPER[byte.charCodeAt(0) - 0x80]!);
}
