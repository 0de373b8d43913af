const EQUALS = 0x3d;

/** Quoted-printable (RFC 2045 6.7): soft line ends taken out, what is no code left as it stands. */
export function decodeQuotedPrintable(bytes: Buffer): Buffer {
  if (bytes.indexOf(EQUALS) < 0) return bytes;
  const out = Buffer.allocUnsafe(bytes.length);
  let size = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte !== EQUALS) {
      out[size++] = byte;
      continue;
    }
    const soft = softEnd(bytes, at + 1);
    if (soft > 0) {
      at += soft;
      continue;
    }
    const value = hex(bytes[at + 1]) * 16 + hex(bytes[at + 2]);
    if (value >= 0) {
      out[size++] = value;
      at += 2;
    } else out[size++] = byte;
  }
  return out.subarray(0, size);
}

/** Bytes of a line end, with the spaces before it, at an offset; 0 where there is none. */
function softEnd(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] === 0x20 || bytes[at] === 0x09) at += 1;
  if (bytes[at] === 0x0d && bytes[at + 1] === 0x0a) return at + 2 - from;
  return bytes[at] === 0x0a || bytes[at] === 0x0d ? at + 1 - from : at >= bytes.length ? Math.max(1, at - from) : 0;
}

/** The value of a hexadecimal digit, far below zero for anything else. */
function hex(byte: number | undefined): number {
  if (byte === undefined) return -1000;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : -1000;
}

/** A part's body without its transfer encoding (RFC 2045 6). */
export function decodeBody(body: Buffer, encoding: string): Buffer {
  const name = encoding.trim().toLowerCase();
  if (name === "base64") return Buffer.from(body.toString("latin1"), "base64");
  return name === "quoted-printable" ? decodeQuotedPrintable(body) : body;
}
