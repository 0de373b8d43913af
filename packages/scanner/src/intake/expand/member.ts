import { CUT_OFF, DAMAGED, MEMBER_TOO_LARGE } from "../../messages/container-reasons.js";
import type { Reason } from "../../messages/reasons.js";
import { type Budget, ContainerFault, spend } from "../budget.js";

/** What a container holds: a member with its bytes … */
interface ReadMember {
  /** Name as the container has it, folders parted by `/`; may climb or be absolute: see `member-path.ts`. */
  readonly name: string;
  readonly content: Buffer;
  /** Why `content` is not all of it, or not sound; null for a sound member. */
  readonly damage: Reason | null;
  /** Where it was published, and its encoding by the HTTP header (of a crawl's record). */
  readonly url?: string;
  readonly charset?: string;
}

/** … or one that is not read. */
interface UnreadMember {
  readonly name: string;
  readonly unread: {
    readonly status: "skipped" | "failed";
    readonly reason: Reason;
    /** Not reading it leaves no gap. */
    readonly setAside?: true;
  };
  /** What came out of it until it was given up; never what its header claims. */
  readonly bytes: number;
}

export type Member = ReadMember | UnreadMember;

/** Members one after the other; the next one may only be asked for when this one's content is done with. Throws {@link ContainerFault}. */
export type Members = Generator<Member, void, void>;

/** Data that ends early or makes no sense; what came before it was handed out. */
export class Damage extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason.en);
    this.name = "Damage";
    this.reason = reason;
  }
}

/** More came out than a member may have; nothing of it was handed out. */
export class TooLarge extends Error {
  constructor() {
    super("a member is too large");
    this.name = "TooLarge";
  }
}

export const badData = (): Damage => new Damage(DAMAGED("压缩数据错误", "bad compressed data"));
export const endsEarly = (): Damage => new Damage(CUT_OFF);

/** First room for a member whose size is not believed. Bytes. */
const FIRST_ROOM = 65_536;

/**
 * Gathers a member's chunks. Memory is bounded by what comes, not by what is claimed.
 * @param claimed size by the header: only a hint for how much room to take
 */
export function collect(name: string, chunks: Iterable<Uint8Array>, budget: Budget, claimed = 0): Member {
  const most = budget.limits.memberBytes;
  let room = Buffer.allocUnsafe(Math.min(Math.max(claimed, FIRST_ROOM), 16 * FIRST_ROOM));
  let size = 0;
  let damage: Reason | null = null;
  try {
    for (const chunk of chunks) {
      if (size + chunk.length > most) return tooLarge(name, size + chunk.length, most);
      if (size + chunk.length > room.length) {
        const wanted =
          claimed > room.length && claimed <= most && claimed < 4 * room.length ? claimed : 2 * room.length;
        const larger = Buffer.allocUnsafe(Math.max(size + chunk.length, Math.min(most, wanted)));
        room.copy(larger, 0, 0, size);
        room = larger;
      }
      room.set(chunk, size);
      size += chunk.length;
    }
  } catch (error) {
    if (error instanceof TooLarge) {
      spend(budget, most);
      return tooLarge(name, most, most);
    }
    if (!(error instanceof Damage)) throw error;
    damage = error.reason;
  }
  return { name, content: room.subarray(0, size), damage };
}

function tooLarge(name: string, bytes: number, most: number): Member {
  return { name, bytes, unread: { status: "skipped", reason: MEMBER_TOO_LARGE(most / 1e6) } };
}

/** A member of known sort that is not read. */
export function unreadMember(name: string, status: "skipped" | "failed", reason: Reason, setAside = false): Member {
  return { name, bytes: 0, unread: { status, reason, ...(setAside ? { setAside: true as const } : {}) } };
}

/** The container as a whole makes no sense. */
export const noContainer = (whatZh: string, what: string): ContainerFault =>
  new ContainerFault("failed", DAMAGED(whatZh, what));
