import { classOf, HYPHEN, isDigit, isLetter, isNewline, isSpace } from "../text/chars.js";
import { isMaskSign } from "./mask-signs.js";

/** Digits and signs of masking that may be one number. Offsets are of the text read, half-open. */
export interface MaskedToken {
  readonly start: number;
  readonly end: number;
  /** One character a sign: a digit, X (a last one that may be a check character), or `*`. */
  readonly signs: string;
  /** Lines of a form (____) mask only where the number is of its full length. */
  readonly lined: boolean;
}

/** Without spaces no number is longer: a disability certificate with its letter, a passbook. */
const LONGEST_PIECE = 28;
/** Pieces on either side of the one looked at: 6228 48** **** **** 018. */
const MOST_PIECES = 5;
/** Signs of what is put together of pieces: a mobile, an ID of either generation, cards, a certificate. Of other lengths only what stands together is believed. */
const WHOLE = new Set([11, 15, 16, 17, 18, 19, 20]);

/**
 * The numbers that the run of signs that begins at `at` may be part of: first what stands together, then with the pieces that spaces or one hyphen set apart, the
 * nearest first. Empty where `at` is not the first sign of its run, where no digit is near, or where letters or a decimal point are glued on.
 * Looks at some tens of units.
 */
export function maskedTokensAt(text: string, at: number, overLines: boolean): readonly MaskedToken[] {
  if (isMaskSign(text.charCodeAt(at - 1))) return NONE;
  if (!isDigit(text.charCodeAt(at - 1)) && !leadsToDigit(text, at) && !isDigit(text.charCodeAt(at - 2))) return NONE;
  const core = pieceAround(text, at);
  if (core === null) return NONE;
  const before = piecesBefore(text, core, overLines);
  const behind = piecesBehind(text, core, overLines);
  const tokens: MaskedToken[] = [];
  for (let width = 0; width <= before.length + behind.length; width++) {
    for (let left = Math.max(0, width - behind.length); left <= Math.min(width, before.length); left++) {
      const first = before[left - 1] ?? core;
      const last = behind[width - left - 1] ?? core;
      const signs = signsOf(before, left) + core.end - core.start + signsOf(behind, width - left);
      if (width > 0 && !WHOLE.has(signs)) continue;
      const token = tokenOf(text, first.start, last.end);
      if (token !== null) tokens.push(token);
    }
  }
  return tokens;
}

const NONE: readonly MaskedToken[] = [];

/** Signs of the first `count` pieces. */
function signsOf(pieces: readonly Piece[], count: number): number {
  let signs = 0;
  for (let index = 0; index < count; index++) signs += pieces[index]!.end - pieces[index]!.start;
  return signs;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Does a digit follow the run of signs, a space between at most? */
function leadsToDigit(text: string, at: number): boolean {
  let end = at;
  while (end - at <= LONGEST_PIECE && (isMaskSign(text.charCodeAt(end)) || text[end] === " ")) end++;
  return isDigit(text.charCodeAt(end));
}

function isPart(unit: number): boolean {
  return isDigit(unit) || isMaskSign(unit);
}

function pieceAround(text: string, at: number): Piece | null {
  let start = at;
  let end = at;
  while (start > 0 && at - start <= LONGEST_PIECE && isPart(text.charCodeAt(start - 1))) start--;
  while (end - start <= LONGEST_PIECE && isPart(text.charCodeAt(end))) end++;
  return end - start > LONGEST_PIECE ? null : { start, end };
}

/** The pieces left of the core, the nearest first. */
function piecesBefore(text: string, core: Piece, overLines: boolean): Piece[] {
  const pieces: Piece[] = [];
  let { start } = core;
  while (pieces.length < MOST_PIECES) {
    const gap = gapBefore(text, start, overLines);
    if (gap === 0 || !isPart(text.charCodeAt(start - gap - 1))) break;
    const piece = pieceAround(text, start - gap - 1);
    if (piece === null) break;
    pieces.push(piece);
    start = piece.start;
  }
  return pieces;
}

function piecesBehind(text: string, core: Piece, overLines: boolean): Piece[] {
  const pieces: Piece[] = [];
  let { end } = core;
  while (pieces.length < MOST_PIECES) {
    const gap = gapBehind(text, end, overLines);
    if (gap === 0 || !isPart(text.charCodeAt(end + gap))) break;
    const piece = pieceAround(text, end + gap);
    if (piece === null) break;
    pieces.push(piece);
    end = piece.end;
  }
  return pieces;
}

/** The length of a gap inside a number: one or two spaces, a hyphen, in a cell a line break; 0 where there is none. */
function gapBehind(text: string, at: number, overLines: boolean): number {
  let gap = 0;
  while (gap < 3 && isGap(text.charCodeAt(at + gap), overLines)) gap++;
  return gap > 2 ? 0 : gap;
}

function gapBefore(text: string, at: number, overLines: boolean): number {
  let gap = 0;
  while (gap < 3 && isGap(text.charCodeAt(at - gap - 1), overLines)) gap++;
  return gap > 2 ? 0 : gap;
}

function isGap(unit: number, overLines: boolean): boolean {
  return (isSpace(unit) && unit !== 0x09) || classOf(unit) === HYPHEN || (overLines && isNewline(unit));
}

const CHECK_X = "XxΧχХх×";

function tokenOf(text: string, start: number, end: number): MaskedToken | null {
  if (!isFree(text, start, end)) return null;
  let signs = "";
  let lined = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) signs += text[at]!;
    else if (isMaskSign(unit)) {
      const isLast = at === end - 1 && isDigit(text.charCodeAt(at - 1)) && CHECK_X.includes(text[at]!);
      signs += isLast ? "X" : "*";
      lined ||= unit === 0x5f;
    }
  }
  return signs.includes("*") && /\d/.test(signs) ? { start, end, signs, lined } : null;
}

/** Latin words set against a number without a space. */
const WORDS_BEFORE = /(?:^|[^A-Za-z])(?:tel|phone|mobile|no|id|card|[GJL]|sfzh?m?|zjhm|sjhm?|lxdh|yhkh)[.:]?$/i;

function isFree(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isLetter(before) && !WORDS_BEFORE.test(text.slice(Math.max(0, start - 8), start))) return false;
  // 3.14*2, 50%*…
  if (before === 0x2e && isDigit(text.charCodeAt(start - 2))) return false;
  const behind = text.charCodeAt(end);
  if (isLetter(behind) || behind === 0x40) return false;
  return !(behind === 0x2e && isDigit(text.charCodeAt(end + 1)));
}
