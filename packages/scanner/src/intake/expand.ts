import type { Budget } from "./budget.js";
import { ContainerFault } from "./budget.js";
import { Damage, type Members } from "./expand/member.js";
import type { Kind } from "./kind.js";
import type { Source } from "./source.js";

/** Kinds that hold other files, and nothing of their own. */
const CONTAINERS = ["zip", "tar", "gz", "bz2", "xz", "warc", "7z", "rar"] as const;
export type ContainerKind = (typeof CONTAINERS)[number];

/** Whether a kind is expanded into members. */
export function isContainer(kind: Kind): kind is ContainerKind {
  return (CONTAINERS as readonly Kind[]).includes(kind);
}

/** Whether a kind is a container that is read piece by piece, so that its size does not matter. */
export function expandsInPieces(kind: Kind): boolean {
  return isContainer(kind) && kind !== "7z" && kind !== "rar";
}

/**
 * The members of a container, one after the other, out of bytes that come as they are asked for. Nothing is written anywhere.
 * @param path the container's own, for the name of what a compressed stream holds
 * @param budget counts what comes out
 * @returns a generator that throws {@link ContainerFault} where the container cannot be read (further), and nothing else for what the bytes hold
 */
export async function expand(kind: ContainerKind, source: Source, path: string, budget: Budget): Promise<Members> {
  return guarded(await open(kind, source, path, budget));
}

async function open(kind: ContainerKind, source: Source, path: string, budget: Budget): Promise<Members> {
  switch (kind) {
    case "zip":
      return (await import("./expand/zip.js")).expandZip(source, budget);
    case "7z":
    case "rar":
      return (await import("./expand/listed-archive.js")).openListed(kind, source, budget);
    case "tar":
    case "warc":
      return (await import("./expand/stream.js")).expandPlain(kind, source, budget);
    default:
      return (await import("./expand/stream.js")).expandStream(kind, source, path, budget);
  }
}

/** Data that breaks off between two members is the container's fault. */
function* guarded(members: Members): Members {
  try {
    yield* members;
  } catch (error) {
    throw error instanceof Damage ? new ContainerFault("failed", error.reason) : error;
  }
}
