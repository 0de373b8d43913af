import { basename } from "node:path";
import { type Budget, metered } from "../budget.js";
import { chunksOf, type Source } from "../source.js";
import { bunzip2 } from "./bzip2.js";
import { gunzip } from "./inflate.js";
import { collect, type Members } from "./member.js";
import { nameOfBytes } from "./member-path.js";
import { pull } from "./pull.js";
import { expandTar } from "./tar.js";
import { isTarHeader } from "./tar-header.js";
import { expandWarc } from "./warc.js";
import { unxz } from "./xz.js";

export type StreamKind = "gz" | "bz2" | "xz";

const UNPACK = { gz: gunzip, bz2: bunzip2, xz: unxz } as const;

/** A compressed stream: of a tar or a crawl's record file the members, else the one file in it. */
export function* expandStream(kind: StreamKind, source: Source, path: string, budget: Budget): Members {
  const bytes = pull(metered(UNPACK[kind](chunksOf(source)), budget));
  const head = bytes.peek(512);
  if (isTarHeader(head)) yield* expandTar(bytes.rest(), budget);
  else if (head.toString("latin1", 0, 5) === "WARC/") yield* expandWarc(bytes.rest(), budget);
  else yield collect(innerName(kind, source, path), bytes.rest(), budget);
}

/** A tar or a crawl's record file that is not compressed. */
export function expandPlain(kind: "tar" | "warc", source: Source, budget: Budget): Members {
  const chunks = metered(chunksOf(source), budget);
  return kind === "tar" ? expandTar(chunks, budget) : expandWarc(chunks, budget);
}

/** The name in the gzip header (RFC 1952 2.3.1), else the container's own without its last extension. */
function innerName(kind: StreamKind, source: Source, path: string): string {
  const own = basename(path)
    .replace(/\.(?:gz|bz2|xz)$/i, "")
    .replace(/\.t(?:gz|bz2?|xz)$/i, ".tar");
  const head = source.read(0, 4096);
  if (kind !== "gz" || head.length < 10 || (head[3]! & 8) === 0) return own;
  const start = (head[3]! & 4) === 0 ? 10 : 12 + (head.length > 12 ? head.readUInt16LE(10) : 0);
  const end = head.indexOf(0, start);
  return end > start ? nameOfBytes(head.subarray(start, end)) : own;
}
