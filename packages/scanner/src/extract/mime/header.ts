import { canonical } from "../decode/declared.js";
import { decode } from "../decode.js";
import { decodeQuotedPrintable } from "./coding.js";

/** The header of a message or a part: names in lower case, values unfolded, as bytes in Latin-1. */
export type Header = ReadonlyMap<string, string>;

/** A longer header is no header. Bytes. */
const LONGEST = 1_000_000;

/** Splits a message or part into header and body (RFC 5322 2.1). */
export function splitHeader(bytes: Buffer): { header: Header; body: Buffer } {
  let at = 0;
  const header = new Map<string, string>();
  let name = "";
  while (at < bytes.length && at < LONGEST) {
    const end = bytes.indexOf(0x0a, at);
    const next = end < 0 ? bytes.length : end + 1;
    const line = bytes.toString("latin1", at, next).replace(/\r?\n$/, "");
    if (line === "") return { header, body: bytes.subarray(next) };
    const field = /^([\x21-\x39\x3b-\x7e]+)[ \t]*:(.*)$/s.exec(line);
    if (/^[ \t]/.test(line)) {
      if (name !== "") header.set(name, `${header.get(name)} ${line.trim()}`);
    } else if (field !== null) {
      name = field[1]!.toLowerCase();
      const before = header.get(name);
      // Received and the like come many times; of all others the first counts, but nothing is lost.
      header.set(name, before === undefined ? field[2]!.trim() : `${before}, ${field[2]!.trim()}`);
    } else if (at > 0 || !/^(?:From |>)/.test(line)) {
      // A line that is no header: the body begins without a blank line.
      if (at > 0) return { header, body: bytes.subarray(at) };
    }
    at = next;
  }
  return { header, body: Buffer.alloc(0) };
}

/** Bytes in an encoding by its label → text; without a known label by the bytes themselves. */
export function textOf(bytes: Buffer, label?: string | null): string {
  const encoding = label == null ? null : canonical(label);
  return decode(bytes, encoding === null || encoding.startsWith("utf-") ? undefined : encoding).text;
}

/** A header's value as people read it: encoded words (RFC 2047) decoded, raw bytes in UTF-8 or GBK. */
export function readable(value: string): string {
  // Mailers cut characters between two words of one encoding: their bytes go together. Space between words does not count.
  const word = /=\?([\w.:-]{2,40})(?:\*[\w-]*)?\?([bq])\?([^?]*)\?=/gi;
  let out = "";
  let last = 0;
  let held: { label: string; bytes: Buffer[] } | null = null;
  const release = (): void => {
    if (held !== null) out += textOf(Buffer.concat(held.bytes), held.label);
    held = null;
  };
  for (const match of value.matchAll(word)) {
    const between = value.slice(last, match.index);
    const label = match[1]!.toLowerCase();
    if (held === null || between.trim() !== "" || held.label !== label) {
      release();
      if (last === 0 || between.trim() !== "") out += raw(between);
      held = { label, bytes: [] };
    }
    held.bytes.push(wordBytes(match[2]!, match[3]!));
    last = match.index + match[0].length;
  }
  release();
  return out + raw(value.slice(last));
}

function wordBytes(coding: string, text: string): Buffer {
  if (coding.toLowerCase() === "b") return Buffer.from(text, "base64");
  return decodeQuotedPrintable(Buffer.from(text.replaceAll("_", " "), "latin1"));
}

function raw(text: string): string {
  return /[^\0-\x7f]/.test(text) ? textOf(Buffer.from(text, "latin1")) : text;
}

/** A parameter of a header (RFC 2045 5.1), also in pieces or with an encoding (RFC 2231); null where there is none. */
export function parameter(value: string | undefined, name: string): string | null {
  if (value === undefined) return null;
  const pieces: { index: number; coded: boolean; text: string }[] = [];
  const pattern = /;\s*([^\s=;]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/gs;
  for (const match of value.matchAll(pattern)) {
    const [key, index, star] = splitKey(match[1]!);
    if (key !== name) continue;
    const text = match[2]?.replace(/\\(.)/gs, "$1") ?? match[3]!.trim();
    pieces.push({ index, coded: star, text });
  }
  if (pieces.length === 0) return null;
  // One with an encoding goes before one without.
  const coded = pieces.filter((piece) => piece.coded || piece.index >= 0);
  if (coded.length === 0) return readable(pieces[0]!.text);
  return joinPieces(coded.sort((a, b) => a.index - b.index));
}

/** `name*1*` → name, which piece (−1: the only one), whether percent-coded. */
function splitKey(key: string): [string, number, boolean] {
  const match = /^(.*?)(?:\*(\d{1,3}))?(\*)?$/s.exec(key.toLowerCase())!;
  return [match[1]!, match[2] === undefined ? -1 : Number(match[2]), match[3] !== undefined];
}

function joinPieces(pieces: readonly { coded: boolean; text: string }[]): string {
  let label: string | null = null;
  const bytes = pieces.map(({ coded, text }, index) => {
    let rest = text;
    const told = coded && index === 0 ? /^([\w.:-]*)'[^']*'(.*)$/s.exec(text) : null;
    if (told !== null) {
      label = told[1] === "" ? null : told[1]!;
      rest = told[2]!;
    }
    return coded
      ? Buffer.from(
          rest.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
          "latin1",
        )
      : Buffer.from(rest, "latin1");
  });
  return textOf(Buffer.concat(bytes), label);
}
