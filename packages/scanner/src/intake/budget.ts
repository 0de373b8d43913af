import { EXPANDED_LIMIT, MEMBERS_LIMIT, RATIO_LIMIT } from "../messages/container-reasons.js";
import type { Reason } from "../messages/reasons.js";

/** What the containers under one file of the walk may cost. `limits` of tuomin.yaml. */
export interface ExpandLimits {
  /** Bytes that come out of all decompressors together, at every depth. */
  readonly expandedBytes: number;
  /** The same as a multiple of the file's own size; holds beyond {@link RATIO_FREE} bytes. */
  readonly ratio: number;
  readonly members: number;
  /** Containers within containers; the file itself is the first. */
  readonly depth: number;
  /** A larger member is not read. Bytes. */
  readonly memberBytes: number;
}

/** Below this a high ratio costs next to nothing, and a table of zeros is no bomb. Bytes. */
const RATIO_FREE = 100e6;

/** Shared by all that is nested under one file. Counts what really came out, never what a header claims. */
export interface Budget {
  readonly limits: ExpandLimits;
  /** Size of the file itself. */
  readonly fileBytes: number;
  bytes: number;
  members: number;
  /** Set once a limit is reached: nothing more is read out of any container of this file. */
  stopped: Reason | null;
}

/** A container cannot be read (further). What was read of it stays. */
export class ContainerFault extends Error {
  readonly status: "failed" | "skipped";
  readonly reason: Reason;

  constructor(status: "failed" | "skipped", reason: Reason) {
    super(reason.en);
    this.name = "ContainerFault";
    this.status = status;
    this.reason = reason;
  }
}

/** The budget of a file of so many bytes. */
export function createBudget(limits: ExpandLimits, fileBytes: number): Budget {
  return { limits, fileBytes, bytes: 0, members: 0, stopped: null };
}

/**
 * Counts bytes that came out of a container.
 * @throws ContainerFault when they are too many
 */
export function spend(budget: Budget, bytes: number): void {
  budget.bytes += bytes;
  const { expandedBytes, ratio } = budget.limits;
  if (budget.bytes > expandedBytes) stop(budget, EXPANDED_LIMIT(expandedBytes / 1e6));
  if (budget.bytes > RATIO_FREE && budget.bytes > ratio * budget.fileBytes) stop(budget, RATIO_LIMIT(ratio));
}

/**
 * Counts one member.
 * @throws ContainerFault when they are too many
 */
export function countMember(budget: Budget): void {
  if (budget.members >= budget.limits.members) stop(budget, MEMBERS_LIMIT(budget.limits.members));
  budget.members += 1;
}

function stop(budget: Budget, reason: Reason): never {
  budget.stopped ??= reason;
  throw new ContainerFault("failed", budget.stopped);
}

/** Passes chunks through, counting them. */
export function* metered(chunks: Iterable<Uint8Array>, budget: Budget): Generator<Uint8Array> {
  for (const chunk of chunks) {
    spend(budget, chunk.length);
    yield chunk;
  }
}
