import { plainNumber } from "../plain-number.js";
import type { Field, Value } from "./value.js";

/** Deepest nesting read. */
const DEEPEST = 400;

interface Reader {
  readonly text: string;
  at: number;
}

/** Thrown inside this file only. */
class NotJson extends Error {}

/**
 * JSON → values with their offsets; numbers as they are written, since an 18-digit number does not survive a double. Also reads
 * JSON Lines, JSONP (`callback({…})`), `var x = {…};`, comments and trailing commas. Null where the text is no JSON.
 */
export function readJson(text: string): Value | null {
  const reader: Reader = { text, at: 0 };
  try {
    skipPrefix(reader);
    const values: Value[] = [];
    while (skipSpace(reader) < text.length) {
      values.push(readValue(reader, 0));
      skipSuffix(reader);
    }
    if (values.length === 0) return null;
    return values.length === 1 ? values[0]! : { kind: "list", items: values };
  } catch (error) {
    if (error instanceof NotJson) return null;
    throw error;
  }
}

/**
 * The value that starts at an offset of a longer text, such as a list in a script, and where it ends. Null where none does; `end` then says
 * how far it was looked.
 */
export function readJsonAt(text: string, at: number): { value: Value | null; end: number } {
  const reader: Reader = { text, at };
  try {
    const value = readValue(reader, 0);
    return { value, end: reader.at };
  } catch (error) {
    if (error instanceof NotJson) return { value: null, end: reader.at };
    throw error;
  }
}

function skipPrefix(reader: Reader): void {
  const match = /^\s*(?:(?:var|let|const)\s+)?[\w$.]{1,80}\s*(?:\(|=)\s*(?=[[{])/.exec(reader.text.slice(0, 400));
  if (match !== null) reader.at = match[0].length;
}

function skipSuffix(reader: Reader): void {
  while (skipSpace(reader) < reader.text.length && ");,".includes(reader.text[reader.at]!)) reader.at++;
}

function skipSpace(reader: Reader): number {
  const { text } = reader;
  for (;;) {
    const code = text.charCodeAt(reader.at);
    if (code === 32 || (code >= 9 && code <= 13) || code === 0xfeff || code === 0xa0) reader.at++;
    else if (code === 47 && text[reader.at + 1] === "/") reader.at = endOf(text, "\n", reader.at);
    else if (code === 47 && text[reader.at + 1] === "*") reader.at = endOf(text, "*/", reader.at);
    else return reader.at;
  }
}

function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from + 2);
  return end < 0 ? text.length : end + mark.length;
}

function readValue(reader: Reader, depth: number): Value {
  if (depth > DEEPEST) throw new NotJson();
  skipSpace(reader);
  const first = reader.text[reader.at];
  if (first === "{") return readRecord(reader, depth);
  if (first === "[") return readList(reader, depth);
  if (first === '"' || first === "'") {
    const at = reader.at + 1;
    return { kind: "scalar", text: readString(reader), at };
  }
  return readWord(reader);
}

function readRecord(reader: Reader, depth: number): Value {
  const fields: Field[] = [];
  reader.at++;
  for (;;) {
    skipSpace(reader);
    const next = reader.text[reader.at];
    if (next === "}") break;
    if (next === ",") {
      reader.at++;
      continue;
    }
    const key = next === '"' || next === "'" ? readString(reader) : readKey(reader);
    skipSpace(reader);
    if (reader.text[reader.at] !== ":") throw new NotJson();
    reader.at++;
    fields.push({ key, value: readValue(reader, depth + 1) });
  }
  reader.at++;
  return { kind: "record", fields };
}

function readList(reader: Reader, depth: number): Value {
  const items: Value[] = [];
  reader.at++;
  for (;;) {
    skipSpace(reader);
    const next = reader.text[reader.at];
    if (next === "]") break;
    if (next === ",") reader.at++;
    else items.push(readValue(reader, depth + 1));
  }
  reader.at++;
  return { kind: "list", items };
}

function readKey(reader: Reader): string {
  const key = /^[\p{L}_$][\p{L}\p{N}_$-]{0,79}/u.exec(reader.text.slice(reader.at, reader.at + 80));
  if (key === null) throw new NotJson();
  reader.at += key[0].length;
  return key[0];
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function readString(reader: Reader): string {
  const { text } = reader;
  const quote = text.charCodeAt(reader.at);
  let from = ++reader.at;
  let out = "";
  for (;;) {
    const code = text.charCodeAt(reader.at);
    if (Number.isNaN(code)) throw new NotJson();
    if (code === quote) {
      out += text.slice(from, reader.at++);
      return out;
    }
    if (code !== 92) {
      reader.at++;
      continue;
    }
    out += text.slice(from, reader.at);
    const letter = text[reader.at + 1] ?? "";
    const unit = letter === "u" ? Number.parseInt(text.slice(reader.at + 2, reader.at + 6), 16) : Number.NaN;
    out += Number.isNaN(unit) ? (ESCAPES[letter] ?? letter) : String.fromCharCode(unit);
    reader.at += Number.isNaN(unit) ? 2 : 6;
    from = reader.at;
  }
}

/** A number, true, false or null: the last three hold nothing. */
function readWord(reader: Reader): Value {
  const at = reader.at;
  const word = /^[+-]?[\w.][\w.+-]{0,400}/.exec(reader.text.slice(at, at + 401))?.[0];
  if (word === undefined) throw new NotJson();
  reader.at += word.length;
  if (/^(?:null|undefined|NaN)$/.test(word)) return { kind: "scalar", text: "", at };
  if (word === "true" || word === "false") return { kind: "scalar", text: word, at };
  if (!/^[+-]?[\d.]/.test(word) || Number.isNaN(Number(word))) throw new NotJson();
  return { kind: "scalar", text: plainNumber(word), at };
}
