import { readWindows1252 } from "./windows-1252.js";

/** Windows code pages whose name `TextDecoder` knows otherwise. All of GBK and GB 2312 is read as GB 18030, which holds both. */
const LABELS: Readonly<Record<number, string>> = {
  874: "windows-874",
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  866: "ibm866",
  1200: "utf-16le",
  1201: "utf-16be",
  1361: "euc-kr",
  10000: "macintosh",
  10001: "shift_jis",
  10002: "big5",
  10003: "euc-kr",
  10007: "x-mac-cyrillic",
  10008: "gb18030",
  20866: "koi8-r",
  20936: "gb18030",
  21866: "koi8-u",
  51932: "euc-jp",
  51936: "gb18030",
  52936: "gb18030",
  54936: "gb18030",
  65001: "utf-8",
};

const decoders = new Map<number, InstanceType<typeof TextDecoder> | null>();

/** Bytes in a Windows code page ([MS-UCODEREF] 2.2.1) → text; unknown pages are read as Windows-1252. */
export function decodePage(bytes: Uint8Array, page: number): string {
  const decoder = decoderOf(page);
  return decoder === null ? readWindows1252(Buffer.from(bytes)) : decoder.decode(bytes);
}

function decoderOf(page: number): InstanceType<typeof TextDecoder> | null {
  const known = decoders.get(page);
  if (known !== undefined) return known;
  const label = LABELS[page] ?? (page >= 1250 && page <= 1258 && page !== 1252 ? `windows-${page}` : null);
  const decoder = label === null ? null : new TextDecoder(label);
  decoders.set(page, decoder);
  return decoder;
}

/** Languages ([MS-LCID]) whose 8-bit text is in a page of double bytes or of another script; all others are 1252. */
const PAGE_OF_LANGUAGE: Readonly<Record<number, number>> = {
  4: 936,
  17: 932,
  18: 949,
  25: 1251,
  34: 1251,
  35: 1251,
  2: 1251,
  5: 1250,
  14: 1250,
  21: 1250,
  27: 1250,
  36: 1250,
  8: 1253,
  31: 1254,
  13: 1255,
  1: 1256,
  30: 874,
};

/** The code page of a language id; Taiwan, Hong Kong and Macao write Chinese in Big5. */
export function pageOfLanguage(language: number): number {
  if (language === 0x0404 || language === 0x0c04 || language === 0x1404) return 950;
  return PAGE_OF_LANGUAGE[language & 0x3ff] ?? 1252;
}

/** The code page of a Windows character set (`lfCharSet`, [MS-WMF] 2.1.1.5); null for the default and for symbols. */
export function pageOfCharset(charset: number): number | null {
  const pages: Readonly<Record<number, number>> = {
    0: 1252,
    77: 10000,
    128: 932,
    129: 949,
    130: 1361,
    134: 936,
    136: 950,
    161: 1253,
    162: 1254,
    163: 1258,
    177: 1255,
    178: 1256,
    186: 1257,
    204: 1251,
    222: 874,
    238: 1250,
  };
  return pages[charset] ?? null;
}
