import { crc32 } from "node:zlib";
import {
  CUT_OFF,
  DAMAGED,
  ENCRYPTED,
  MEMBER_LINK,
  METHOD_UNKNOWN,
  MULTI_VOLUME,
} from "../../messages/container-reasons.js";
import { type Budget, ContainerFault, metered } from "../budget.js";
import { chunksOf, type Source } from "../source.js";
import { inflateRaw, inflateWhole } from "./inflate.js";
import { collect, Damage, type Member, type Members, noContainer, unreadMember } from "./member.js";
import { findDirectory, readDirectory, type ZipHeader } from "./zip-directory.js";
import { scanLocalHeaders } from "./zip-salvage.js";

const LOCAL = 0x04034b50;
/** Compressed data up to this size is read and inflated in one piece. Bytes. */
const HELD = 16e6;

/** The members of a zip (APPNOTE.TXT 6.3), by its central directory, or by its local headers where that is missing. */
export function* expandZip(source: Source, budget: Budget): Members {
  const directory = findDirectory(source);
  if (directory?.multiVolume === true) throw new ContainerFault("skipped", MULTI_VOLUME);
  let whole = directory !== null;
  let any = false;
  const headers = directory === null ? scanLocalHeaders(source) : readDirectory(source, directory);
  for (const header of headers) {
    if (header === false) {
      whole = false;
      continue;
    }
    any = true;
    if (!header.name.endsWith("/") && !header.name.endsWith("\\")) yield readMember(source, header, budget);
  }
  if (whole) return;
  throw any ? new ContainerFault("failed", CUT_OFF) : noContainer("缺少 zip 目录", "no zip directory");
}

function readMember(source: Source, header: ZipHeader, budget: Budget): Member {
  const { name, claimed, method, packed, offset } = header;
  if (header.encrypted) return unreadMember(name, "skipped", ENCRYPTED);
  if (header.link) return unreadMember(name, "skipped", MEMBER_LINK, true);
  if (method !== 0 && method !== 8) return unreadMember(name, "skipped", METHOD_UNKNOWN(`zip ${method}`));
  const local = source.read(offset, offset + 30);
  if (local.length < 30 || local.readUInt32LE(0) !== LOCAL) {
    return unreadMember(name, "failed", DAMAGED("目录指向的位置没有数据", "no data where the directory points to"));
  }
  const start = offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  const end = Math.min(source.size, start + packed);
  const room = Math.min(claimed, 1032 * (end - start) + 1);
  const short = start + packed > source.size;
  return collect(
    name,
    checked(metered(unpack(source, header, start, end, budget.limits.memberBytes), budget), header, short),
    budget,
    room,
  );
}

/** @param most bytes that may come out of data that is read in one piece */
function unpack(
  source: Source,
  { method, claimed }: ZipHeader,
  start: number,
  end: number,
  most: number,
): Generator<Uint8Array> {
  if (method === 0) return chunksOf(source, start, end);
  if (end - start > HELD) return inflateRaw(chunksOf(source, start, end));
  return inflateWhole(source.read(start, end), claimed, most);
}

/** Passes chunks through; throws Damage after the last if they are not what the header's checksum says. */
function* checked(chunks: Iterable<Uint8Array>, { crc }: ZipHeader, short: boolean): Generator<Uint8Array> {
  let sum = 0;
  for (const chunk of chunks) {
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (short) throw new Damage(CUT_OFF);
  // Local headers of streamed members have no checksum.
  if (crc !== 0 && sum !== crc) throw new Damage(DAMAGED("校验和不符", "wrong checksum"));
}
