import { decodePage } from "../decode/code-page.js";
import { u8, u16, u32, utf16 } from "../ole/numbers.js";
import type { BiffRecord } from "./records.js";

/** How strings are written in a workbook: in BIFF8 as Unicode, before it as bytes of a code page. */
export interface StringForm {
  /** 2, 3, 4, 5 or 8. */
  readonly version: number;
  readonly page: number;
}

/** A string whose length (u8 or u16) stands at `at` ([MS-XLS] 2.5.240, 2.5.294); `next` is where what follows it starts. */
export function readText(
  data: Buffer,
  at: number,
  wideLength: boolean,
  form: StringForm,
): { text: string; next: number } {
  const length = wideLength ? u16(data, at) : u8(data, at);
  return readCharacters(data, at + (wideLength ? 2 : 1), length, form);
}

/** The characters of a string whose length is known; in BIFF8 a byte of flags stands before them. */
export function readCharacters(
  data: Buffer,
  at: number,
  length: number,
  form: StringForm,
): { text: string; next: number } {
  if (form.version < 8) return { text: decodePage(data.subarray(at, at + length), form.page), next: at + length };
  const flags = u8(data, at);
  const wide = (flags & 1) !== 0;
  let start = at + 1;
  if ((flags & 8) !== 0) start += 2;
  if ((flags & 4) !== 0) start += 4;
  const next = start + length * (wide ? 2 : 1);
  return {
    text: wide ? utf16(data, start, length) : data.toString("latin1", start, Math.min(data.length, next)),
    next,
  };
}

/** The shared strings of a BIFF8 workbook (SST, [MS-XLS] 2.4.265): a string may go on over CONTINUE records, with new flags at each. */
export function readSharedStrings(record: BiffRecord): string[] {
  const strings: string[] = [];
  const cursor = { at: 8, joint: 0 };
  while (cursor.at < record.data.length) strings.push(readShared(record, cursor));
  return strings;
}

interface Cursor {
  at: number;
  joint: number;
}

function readShared(record: BiffRecord, cursor: Cursor): string {
  const { data } = record;
  const length = u16(data, cursor.at);
  const flags = u8(data, cursor.at + 2);
  cursor.at += 3;
  const runs = (flags & 8) !== 0 ? u16(data, cursor.at) : 0;
  if ((flags & 8) !== 0) cursor.at += 2;
  const extra = (flags & 4) !== 0 ? u32(data, cursor.at) : 0;
  if ((flags & 4) !== 0) cursor.at += 4;
  const text = readOver(record, cursor, length, (flags & 1) !== 0);
  cursor.at += 4 * runs + extra;
  return text;
}

/** Characters that may run over joints; the first byte after a joint tells their width anew. */
function readOver({ data, joints }: BiffRecord, cursor: Cursor, length: number, wide: boolean): string {
  let text = "";
  let left = length;
  let isWide = wide;
  while (left > 0 && cursor.at < data.length) {
    while (cursor.joint < joints.length && joints[cursor.joint]! < cursor.at) cursor.joint++;
    if (joints[cursor.joint] === cursor.at) {
      isWide = (u8(data, cursor.at) & 1) !== 0;
      cursor.at++;
      cursor.joint++;
    }
    const end = Math.min(joints[cursor.joint] ?? data.length, data.length);
    const count = Math.min(left, Math.max(0, isWide ? (end - cursor.at) >> 1 : end - cursor.at));
    if (count === 0) {
      // Half a character before a joint: a damaged file.
      if (cursor.at >= end) break;
      cursor.at = end;
      continue;
    }
    text += isWide ? utf16(data, cursor.at, count) : data.toString("latin1", cursor.at, cursor.at + count);
    cursor.at += isWide ? 2 * count : count;
    left -= count;
  }
  return text;
}

/** Text of a TXO record: it starts after the first joint, with its own flags. */
export function readDrawnText(record: BiffRecord): string {
  const start = record.joints[0];
  if (start === undefined) return "";
  const cursor = { at: start, joint: 0 };
  return readOver(record, cursor, u16(record.data, 10), false);
}
