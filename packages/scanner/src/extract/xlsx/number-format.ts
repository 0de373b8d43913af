import { plainNumber } from "../plain-number.js";
import { dateOfSerial, isDateFormat } from "./dates.js";

/** A number as a reader gets it. */
export interface Shown {
  readonly text: string;
  /** The format shows nothing of the number, or not all its digits: `text` is the stored number. */
  readonly hidden: boolean;
}

/** Digits from which a number can be an identifier: below it a rounded display hides nothing. */
const TELLING = 7;

/**
 * A stored number under a number format (ECMA-376 part 1, 18.8.31). Dates as yyyy-mm-dd; whole numbers always with all their
 * digits (the format General would show 5.2E+17); leading zeros, grouping and literals as the format sets them.
 */
export function showNumber(raw: string, format: string, date1904: boolean): Shown {
  const plain = plainNumber(raw.trim());
  const value = Number(plain);
  if (plain === "" || Number.isNaN(value)) return { text: plain, hidden: false };
  if (format === "" || /^general$/i.test(format) || format === "@") return { text: tidy(plain), hidden: false };
  if (isDateFormat(format)) {
    const date = dateOfSerial(value, format, date1904);
    return { text: date ?? tidy(plain), hidden: false };
  }
  const section = sectionFor(format, value);
  const shown = section === null ? null : fill(section.code, section.unsigned ? plain.replace(/^-/, "") : plain);
  // A dash for nothing is no hiding.
  if (shown === null && value === 0) return { text: plain, hidden: false };
  const digits = /\d+/.exec(plain)?.[0] ?? "";
  if (shown === null || (digits.length >= TELLING && !shown.replace(/\D/g, "").includes(digits.slice(0, -1)))) {
    return { text: tidy(plain), hidden: true };
  }
  return { text: shown, hidden: false };
}

/** Whether a format shows nothing of a text (its fourth section is there and empty of `@`). */
export function hidesText(format: string): boolean {
  if (!format.includes(";")) return false;
  const sections = splitSections(format);
  return sections.length > 3 && !/[@*]/.test(stripLiterals(sections[3]!)) && !/general/i.test(sections[3]!);
}

/** Doubles print up to 17 digits: 0.1 + 0.2 is stored as 0.30000000000000004. */
function tidy(plain: string): string {
  const point = plain.indexOf(".");
  return point >= 0 && plain.length - point > 11 ? String(Number(Number(plain).toFixed(10))) : plain;
}

function sectionFor(format: string, value: number): { code: string; unsigned: boolean } | null {
  const sections = splitSections(format);
  const index = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
  const code = sections[index] ?? "";
  const placeholders = stripLiterals(code);
  if (/general|@/i.test(placeholders)) return { code: "0", unsigned: false };
  // A section without a digit placeholder shows only its literals, or nothing.
  if (!/[0#?]/.test(placeholders)) return null;
  // Fractions, exponents, percentages and scaled thousands: all digits are asked for, not the look.
  if (/[/E%]/i.test(placeholders) || /,(?![0#?])/.test(placeholders))
    return { code: "0.##########", unsigned: index === 1 };
  return { code, unsigned: index === 1 };
}

function splitSections(format: string): string[] {
  const sections = [""];
  for (const token of tokens(format)) {
    if (token === ";") sections.push("");
    else sections[sections.length - 1] += token;
  }
  return sections;
}

/** Quoted text, escaped characters, padding, colours and conditions are one token each; all else single characters. */
function tokens(format: string): string[] {
  return format.match(/"[^"]*"?|\\[\s\S]|[_*][\s\S]|\[[^\]]*\]?|[\s\S]/g) ?? [];
}

function stripLiterals(section: string): string {
  return tokens(section)
    .filter((token) => token.length === 1 && token !== '"')
    .join("");
}

/** The literal a token of a format prints. Padding to a width prints a space or nothing. */
function literal(token: string): string {
  if (token.startsWith('"')) return token.replaceAll('"', "");
  if (token.startsWith("\\")) return token.slice(1);
  if (token.startsWith("_")) return " ";
  if (token.startsWith("[")) return /^\[\$([^-\]]*)/.exec(token)?.[1] ?? "";
  return token.startsWith("*") ? "" : token;
}

/** Sets the digits of a number into the placeholders of one section. */
function fill(section: string, plain: string): string {
  const all = tokens(section);
  const point = all.indexOf(".");
  const wholeTokens = point < 0 ? all : all.slice(0, point);
  const decimalTokens = point < 0 ? [] : all.slice(point + 1);
  const decimals = decimalTokens.filter(isPlaceholder).length;
  const [whole, fraction] = round(plain.replace(/^[+-]/, ""), decimals);
  const grouped = wholeTokens.includes(",");
  const sign = plain.startsWith("-") ? "-" : "";
  return (sign + fillWhole(wholeTokens, whole, grouped) + fillDecimals(decimalTokens, fraction)).trim();
}

function isPlaceholder(token: string): boolean {
  return token === "0" || token === "#" || token === "?";
}

/** Rounds half up on the digits. A double would lose the end of an 18-digit number. */
function round(plain: string, decimals: number): [string, string] {
  const [whole = "0", fraction = ""] = plain.split(".");
  if (fraction.length <= decimals) return [whole, fraction.padEnd(decimals, "0")];
  const kept = BigInt(whole + fraction.slice(0, decimals)) + (fraction[decimals]! >= "5" ? 1n : 0n);
  const digits = kept.toString().padStart(decimals + 1, "0");
  return [digits.slice(0, digits.length - decimals), digits.slice(digits.length - decimals)];
}

function fillWhole(codes: readonly string[], whole: string, grouped: boolean): string {
  const first = codes.findIndex(isPlaceholder);
  let digits = whole === "0" ? "" : whole;
  let out = "";
  let count = 0;
  const put = (digit: string): void => {
    out = digit + (grouped && count > 0 && count % 3 === 0 ? "," : "") + out;
    count++;
  };
  for (let i = codes.length - 1; i >= 0; i--) {
    const token = codes[i]!;
    if (!isPlaceholder(token)) {
      if (token !== ",") out = literal(token) + out;
      continue;
    }
    if (digits !== "") {
      put(digits.at(-1)!);
      digits = digits.slice(0, -1);
    } else if (token === "0") put("0");
    // What is left of the number stands before the first placeholder.
    if (i === first) {
      for (const digit of [...digits].reverse()) put(digit);
      digits = "";
    }
  }
  return out;
}

function fillDecimals(codes: readonly string[], fraction: string): string {
  let out = "";
  let tail = "";
  let at = 0;
  for (const token of codes) {
    if (!isPlaceholder(token)) {
      tail += literal(token);
      continue;
    }
    const digit = fraction[at++] ?? "0";
    out += tail + digit;
    tail = "";
    if (token === "#" && /^0*$/.test(fraction.slice(at - 1))) out = out.slice(0, -1);
  }
  return (out === "" ? "" : `.${out}`) + tail;
}
