import type { Root } from "../../intake/roots.js";
import type { Run } from "../../ledger/audit.js";
import type { Decisions } from "../../ledger/decision.js";
import type { FindingRecord } from "../../ledger/finding-record.js";
import { createPersonal } from "../../ledger/personal.js";
import type { Reveals } from "../../ledger/sqlite/reveals.js";
import type { Language } from "../../messages/words.js";
import { findOriginal } from "../originals.js";
import { refuse } from "../refusal.js";
import type { Session } from "../sessions.js";
import type { Workers } from "../workers.js";
import { type Acts, createActs, createMarkOf } from "./act.js";
import { createQueue, type Queue } from "./ask.js";
import type { Context } from "./contract.js";
import { createTally } from "./counts.js";
import { openQueueDatabase, type QueueCache } from "./open-queue.js";

/** What the desk works on: one run of a ledger, as the scan found it. */
export interface DeskSource {
  readonly run: Pick<Run, "version" | "started" | "roots">;
  /** No decision applied. */
  readonly findings: () => AsyncIterable<FindingRecord>;
  readonly decisions: Decisions;
  readonly reveals: Reveals;
  /** Where the queue is kept between starts; nowhere if left out. */
  readonly cache?: QueueCache;
}

export interface DeskOptions {
  readonly source: DeskSource;
  /** Where the scanned files are; none where the user did not say. */
  readonly roots: readonly Root[];
  readonly workers: Pick<Workers, "look">;
  /** The page's language until its reader chooses another. */
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The review desk, without its page and without HTTP. */
export interface Desk {
  readonly source: DeskSource;
  readonly queue: Queue;
  readonly acts: Acts;
  readonly originals: boolean;
  readonly language: Language;
  /**
   * What stands around a finding, read from the scanned file. With `reveal` the value itself is shown, and the ledger keeps who looked.
   * @throws Refused
   */
  readonly look: (id: number, reveal: boolean, session: Session) => Promise<Context>;
  readonly close: () => void;
}

/** Opens the run as a queue: that of an earlier start where there is one, else the run is read. */
export async function openDesk({ source, roots, workers, language, now }: DeskOptions): Promise<Desk> {
  const { run, decisions, reveals } = source;
  const markOf = createMarkOf({ decisions, started: run.started, now });
  const tally = createTally();
  const decided = Array.from(decisions.list(), ({ identity }) => identity);
  const { database, close } = await openQueueDatabase({
    ...source,
    cache: source.cache ?? null,
    decided,
    markOf,
    tally,
  });
  const queue = createQueue(database, tally);
  const acts = createActs({ database, queue, tally, decisions, started: run.started, now, personal: createPersonal() });
  return {
    source,
    queue,
    acts,
    originals: roots.length > 0,
    language,
    async look(id, reveal, { who }) {
      const found = queue.finding(id);
      if (found === null) throw refuse("no-finding");
      if (reveal && who === null) throw refuse("nobody");
      const { path, rule, category, masked, place } = found.record;
      const original = findOriginal(roots, path);
      if (original === null) throw refuse("no-original");
      const wanted = { path, rule, category, masked, place };
      // Kept before it is shown: a value that was seen and not kept would be worse than the reverse.
      if (reveal) reveals.put({ identity: found.identity, who: who!, at: new Date(now()).toISOString() });
      const context = await workers.look({ ...original, wanted, reveal });
      if (context === "gone") throw refuse("no-original");
      if (context === null) throw refuse("not-there-now");
      return context;
    },
    close,
  };
}
