import { encrypted, unsupported } from "../words.js";

const MARK = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/**
 * Throws where a file that ought to be a zip is an OLE container: `encrypted` where its directory names a stream `EncryptionInfo`
 * ([MS-OFFCRYPTO] 2.3), else a document of the older formats.
 */
export function refuseOle(bytes: Buffer): void {
  if (!MARK.equals(bytes.subarray(0, MARK.length))) return;
  throw bytes.includes(Buffer.from("EncryptionInfo", "utf16le")) ? encrypted() : unsupported("ole");
}
