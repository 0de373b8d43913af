/** What every compressed RTF may refer back to ([MS-OXRTFCP] 2.1.2.1). */
const BEFORE =
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
const WINDOW = 4096;
/** No body of a message is longer. Bytes. */
const LONGEST = 64_000_000;

/** The RTF of a message's body (PidTagRtfCompressed, [MS-OXRTFCP] 3); null where it is no such data. Ends where the data is damaged. */
export function unpackRtf(bytes: Buffer): Buffer | null {
  if (bytes.length < 16) return null;
  const kind = bytes.toString("latin1", 8, 12);
  if (kind === "MELA") return bytes.subarray(16);
  if (kind !== "LZFu") return null;
  const most = Math.min(bytes.readUInt32LE(4), LONGEST);
  const window = Buffer.alloc(WINDOW, 0x20);
  let write = window.write(BEFORE, "latin1");
  const out = Buffer.allocUnsafe(Math.min(most, 18 * bytes.length));
  let size = 0;
  const put = (byte: number): void => {
    if (size < out.length) out[size++] = byte;
    window[write] = byte;
    write = (write + 1) % WINDOW;
  };
  for (let at = 16; at < bytes.length && size < out.length; ) {
    const control = bytes[at++]!;
    for (let bit = 0; bit < 8 && at < bytes.length; bit++) {
      if ((control & (1 << bit)) === 0) {
        put(bytes[at++]!);
        continue;
      }
      if (at + 2 > bytes.length) return out.subarray(0, size);
      const word = bytes.readUInt16BE(at);
      at += 2;
      const from = word >> 4;
      // A reference to where the next byte will stand is the end.
      if (from === write) return out.subarray(0, size);
      for (let index = 0; index < (word & 15) + 2; index++) put(window[(from + index) % WINDOW]!);
    }
  }

  return out.subarray(0, size);
}
