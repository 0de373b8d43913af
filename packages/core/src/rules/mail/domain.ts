import { isDigit, isLetter, isNewline, isSpace } from "../../text/chars.js";

/** The domain of a mail address as it was read: lower case, dots repaired. `end`: half-open. */
export interface Domain {
  readonly name: string;
  readonly end: number;
  /** A 。 or a space stood for or beside a dot. */
  readonly repaired: boolean;
}

const LONGEST = 64;
const MOST_LABELS = 6;
const TOP_LEVEL_AND_DIGITS = /^(com|cn|net|org|gov)\d/i;

/** The domain that begins at `start`, or null. Reads at most `LONGEST` units. */
export function domainAt(text: string, start: number): Domain | null {
  let at = start;
  let name = "";
  let end = start;
  let repaired = false;
  let wholeEnd = -1;
  let whole = "";
  let wholeRepaired = false;
  for (let labels = 0; labels < MOST_LABELS; labels++) {
    const from = at;
    while (at - start < LONGEST && isDomainUnit(text.charCodeAt(at))) at++;
    if (at === from || text[from] === "-") break;
    // …@qq.com13985012345: a telephone set against the address.
    const glued = labels > 0 ? TOP_LEVEL_AND_DIGITS.exec(text.slice(from, at)) : null;
    if (glued !== null) at = from + glued[1]!.length;
    name += text.slice(from, at).toLowerCase();
    end = at;
    if (labels > 0 && isTopLevel(name.slice(name.lastIndexOf(".") + 1))) {
      whole = name;
      wholeEnd = end;
      wholeRepaired = repaired;
    }
    const dot = dotAt(text, at);
    if (dot === 0) break;
    // Behind a whole domain only a plain dot goes on: "…@qq.com。请" ends there.
    if (dot > 1 || text[at] !== ".") {
      if (wholeEnd === end) break;
      repaired = true;
    }
    at += dot;
    name += ".";
  }
  return wholeEnd < 0 ? null : { name: whole, end: wholeEnd, repaired: wholeRepaired };
}

/** The length of the dot at `at` with a space or line break beside it; 0 where there is none. 。 ， are slips for the dot on a Chinese keyboard. */
function dotAt(text: string, at: number): number {
  const lead = isSpace(text.charCodeAt(at)) ? 1 : 0;
  const character = text[at + lead];
  if (character !== "." && character !== "。") return 0;
  const behind = text.charCodeAt(at + lead + 1);
  const tail = isSpace(behind) || isNewline(behind) ? 1 : 0;
  return lead + 1 + tail;
}

function isDomainUnit(unit: number): boolean {
  return isDigit(unit) || isLetter(unit) || unit === 0x2d || unit === 0xff0d;
}

/** Endings of files are no top-level domains: logo@2x.png. */
const FILES = new Set([
  "png",
  "jpg",
  "jpeg",
  "gif",
  "bmp",
  "svg",
  "webp",
  "css",
  "js",
  "html",
  "htm",
  "json",
  "xml",
  "pdf",
  "doc",
  "docx",
  "xls",
  "xlsx",
  "zip",
  "rar",
  "mp4",
  "mp3",
  "ts",
  "vue",
  "min",
]);

function isTopLevel(label: string): boolean {
  return label.length >= 2 && label.length <= 12 && /^[a-z]+$/.test(label) && !FILES.has(label);
}

const WELL_KNOWN =
  /^(?:qq|163|126|139|189|wo|yeah|sina|sohu|foxmail|gmail|hotmail|outlook|live|msn|yahoo|aliyun|21cn|tom|263|icloud|vip\.(?:qq|163|126|sina|sohu)|wo)\.(?:com|cn|net|com\.cn)$|\.(?:gov|edu|org|ac)\.cn$/;

/** Whether a domain (lower case) is a mail service that everybody uses, or of a public body or school. */
export function isWellKnownDomain(name: string): boolean {
  return WELL_KNOWN.test(name);
}
