/** How far into a file a declaration is looked for (bytes). Browsers read 1,024; editors' pages often put it later. */
const HEAD = 4096;

/**
 * The encoding a file says it is in, as `TextDecoder` calls it, or null. GBK and GB 2312 are read as GB 18030, which holds both.
 * Reads `<meta charset>`, `<meta http-equiv … content="…charset=…">`, the XML declaration and CSS's `@charset`.
 */
export function declaredEncoding(bytes: Buffer): string | null {
  const head = bytes.toString("latin1", 0, HEAD);
  const found =
    /<\?xml[^>]{0,200}?encoding\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head) ??
    /<meta\b[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head) ??
    /^\s*@charset\s*["']([\w.:-]{2,40})/i.exec(head);
  return found === null ? null : canonical(found[1]!);
}

/** A label of an encoding → its name for `TextDecoder`; null for one that is not known. */
export function canonical(label: string): string | null {
  const name = label.toLowerCase();
  if (/^(x-)?gb|^cp936$|^ms936$|^windows-936$|^euc-cn$|^hz-gb|^chinese$/.test(name)) return "gb18030";
  if (/^(x-)?big5|^cp950$|^ms950$|^windows-950$/.test(name)) return "big5";
  if (name === "utf8") return "utf-8";
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
