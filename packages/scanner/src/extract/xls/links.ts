/** A mailto:, tel: or sms: address in a hyperlink object ([MS-OSHARED] 2.3.7.1), wherever in it the moniker stands; null where there is none. */
export function linkIn(data: Buffer): string | null {
  for (const start of [0, 1]) {
    const text = data.toString("utf16le", start, start + ((data.length - start) & ~1));
    const link = /(?:mailto|tel|sms):[^\0]{1,2000}/i.exec(text);
    if (link !== null) return link[0];
  }
  return null;
}
