import { CUT_OFF, DAMAGED, MEMBER_LINK } from "../../messages/container-reasons.js";
import { type Budget, ContainerFault } from "../budget.js";
import { collect, Damage, type Members, noContainer, unreadMember } from "./member.js";
import { nameOfBytes } from "./member-path.js";
import { type Pull, pull } from "./pull.js";
import { BLOCK, isTarHeader, numberAt } from "./tar-header.js";

/** A longer extended header is no header. Bytes. */
const LONGEST_HEADER = 1e6;

/** What extended headers say of the next member, or of all that follow. */
interface Extended {
  path?: string;
  size?: number;
}

/** The members of a tar: v7, ustar, pax (POSIX.1-2001) and GNU's long names. @param chunks already counted by the budget */
export function* expandTar(chunks: Iterable<Uint8Array>, budget: Budget): Members {
  const bytes = pull(chunks);
  const forAll: Extended = {};
  let next: Extended = {};
  for (let first = true; ; first = false) {
    const header = readHeader(bytes, first);
    if (header === null) return;
    const type = String.fromCharCode(header[156]!);
    const size = next.size ?? forAll.size ?? numberAt(header, 124, 12);
    if (!(size >= 0) || size > Number.MAX_SAFE_INTEGER) throw damaged();
    if ("xgLK".includes(type)) {
      const text = size > LONGEST_HEADER ? Buffer.alloc(0) : bytes.take(size);
      bytes.skip(padded(size) - text.length);
      if (type === "x") Object.assign(next, readPax(text));
      else if (type === "g") Object.assign(forAll, readPax(text));
      else if (type === "L") next.path = nameOfBytes(untilNul(text));
      continue;
    }
    const name = next.path ?? forAll.path ?? headerName(header);
    next = {};
    if (type === "5" || (type === "\0" && name.endsWith("/"))) {
      bytes.skip(padded(size));
    } else if ("123456".includes(type)) {
      // Links and devices have no data, whatever their size says.
      yield unreadMember(name, "skipped", MEMBER_LINK, true);
    } else {
      const from = bytes.at();
      yield collect(name, exactly(bytes, size), budget, size);
      bytes.skip(size - (bytes.at() - from));
      if (bytes.at() - from < size) throw cutOff();
      bytes.skip(padded(size) - size);
    }
  }
}

/** The next header block; null at the end: two blocks of zeros, or (as many writers leave it) the end of the stream. */
function readHeader(bytes: Pull, first: boolean): Buffer | null {
  const header = bytes.take(BLOCK);
  if (header.length === 0 && !first) return null;
  if (header.length < BLOCK) throw first ? noContainer("不足一个块", "shorter than one block") : cutOff();
  if (header.every((byte) => byte === 0)) return null;
  if (!isTarHeader(header)) throw damaged();
  return Buffer.from(header);
}

const damaged = (): ContainerFault => new ContainerFault("failed", DAMAGED("tar 文件头错误", "bad tar header"));
const cutOff = (): ContainerFault => new ContainerFault("failed", CUT_OFF);

const padded = (size: number): number => Math.ceil(size / BLOCK) * BLOCK;

function* exactly(bytes: Pull, size: number): Generator<Uint8Array> {
  let got = 0;
  for (const piece of bytes.pieces(size)) {
    got += piece.length;
    yield piece;
  }
  if (got < size) throw new Damage(CUT_OFF);
}

function headerName(header: Buffer): string {
  const name = untilNul(header.subarray(0, 100));
  // POSIX's prefix; GNU's old header keeps times there.
  const posix = header.toString("latin1", 257, 263) === "ustar\0";
  const prefix = posix ? untilNul(header.subarray(345, 500)) : Buffer.alloc(0);
  return nameOfBytes(prefix.length === 0 ? name : Buffer.concat([prefix, Buffer.from("/"), name]));
}

function untilNul(bytes: Buffer): Buffer {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

/** Records `LENGTH KEY=VALUE\n`. */
function readPax(text: Buffer): Extended {
  const said: Extended = {};
  for (let at = 0; at < text.length; ) {
    const space = text.indexOf(0x20, at);
    const length = space < 0 ? Number.NaN : Number(text.toString("latin1", at, space));
    if (!(length > space - at) || at + length > text.length) break;
    const record = text.subarray(space + 1, at + length - 1);
    const equals = record.indexOf(0x3d);
    const key = record.toString("latin1", 0, Math.max(0, equals));
    const value = record.subarray(equals + 1);
    if (key === "path") said.path = nameOfBytes(value);
    else if (key === "size" && /^\d{1,15}$/.test(value.toString("latin1")))
      said.size = Number(value.toString("latin1"));
    at += length;
  }
  return said;
}
