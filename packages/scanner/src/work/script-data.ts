const DIGITS = /(?:^|[^\w.])\d{11,20}(?:[Xx]\b|(?![\w.]))/;
const HAN_UTF8 = /[\xe4-\xe9][\x80-\xbf]{2}/;
const HAN_ESCAPE = /\\u[4-9][0-9a-f]{3}/i;
const HAN_GBK = /(?:[\xb0-\xf7][\xa1-\xfe]){2}/;

/**
 * Whether a script carries data: Han characters beside a number as long as a telephone's or an ID's. Pages fetch name lists as scripts; libraries,
 * which are the bulk of a site's scripts, have no such numbers and stay unread.
 */
export function holdsData(bytes: Buffer): boolean {
  const source = narrow(bytes).toString("latin1");
  return DIGITS.test(source) && (HAN_UTF8.test(source) || HAN_ESCAPE.test(source) || HAN_GBK.test(source));
}

/** Bytes of UTF-16 with its mark as UTF-8, all others as they are. */
function narrow(bytes: Buffer): Buffer {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!little && !(bytes[0] === 0xfe && bytes[1] === 0xff)) return bytes;
  const even = Buffer.from(bytes.subarray(0, bytes.length & ~1));
  return Buffer.from((little ? even : even.swap16()).toString("utf16le"));
}
