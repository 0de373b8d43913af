/** Bytes of a header, and of what everything in a tar is filled up to. */
export const BLOCK = 512;

/** Whether a block is a tar header by its checksum: the sum of its bytes with those of the sum itself taken as spaces. */
export function isTarHeader(block: Uint8Array): boolean {
  if (block.length < BLOCK) return false;
  // The sum ends with a NUL (POSIX: six digits, NUL, space); texts have none, and are told apart at once.
  if (block[154] !== 0 && block[155] !== 0) return false;
  const told = numberAt(Buffer.from(block.buffer, block.byteOffset, BLOCK), 148, 8);
  if (!(told > 0)) return false;
  let sum = 0;
  let signed = 0;
  for (let at = 0; at < BLOCK; at++) {
    const byte = at >= 148 && at < 156 ? 32 : block[at]!;
    sum += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  return told === sum || told === signed;
}

/** Octal digits, or base 256 where the first bit is set (GNU). */
export function numberAt(header: Buffer, at: number, length: number): number {
  if ((header[at]! & 0x80) === 0) {
    const digits = header
      .toString("latin1", at, at + length)
      .replace(/\0.*$/s, "")
      .trim();
    return digits === "" ? 0 : /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
  }
  let value = header[at]! & 0x7f;
  for (let index = at + 1; index < at + length; index++) value = value * 256 + header[index]!;
  return value;
}
