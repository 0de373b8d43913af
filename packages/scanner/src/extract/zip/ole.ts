const MARK = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** Whether bytes are an OLE container: an Office file that ought to be a zip and is one of these is encrypted ([MS-OFFCRYPTO] 2.3). */
export function isOle(bytes: Uint8Array): boolean {
  return MARK.equals(bytes.subarray(0, MARK.length));
}

/** Whether an OLE container holds an encrypted Office file: its directory names a stream `EncryptionInfo` (UTF-16). */
export function isEncryptedOle(bytes: Buffer): boolean {
  return isOle(bytes) && bytes.includes(Buffer.from("EncryptionInfo", "utf16le"));
}
