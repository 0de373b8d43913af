import type { JobOptions } from "./job.js";
import type { Peak } from "./peak.js";
import { type ReaderProcess, startReader } from "./reader-process.js";
import { whoGoes } from "./who-goes.js";

export interface CrewOptions {
  readonly jobs: number;
  readonly memoryBytes: number;
  readonly job: JobOptions;
  /** Is told what the readers weigh. */
  readonly peak?: Peak;
}

/** The readers of a pool: started when they are needed, kept while they are light, and weighed together. */
export interface Crew {
  /**
   * A reader that is free.
   * @param alone a new one, with no other beside it
   * @throws Error if none can be started
   */
  readonly call: (alone: boolean) => Promise<ReaderProcess>;
  /** Takes it back after a task of so many files. */
  readonly dismiss: (reader: ReaderProcess, files: number) => void;
  /** Whether it was ended because all together were too heavy. */
  readonly tooHeavy: (reader: ReaderProcess) => boolean;
  /** Resolves when all have ended. */
  readonly close: () => Promise<void>;
}

interface Member {
  state: "busy" | "free" | "dismissed" | "too heavy";
  files: number;
  /** When it was last given work, in the order of the crew: what it has done since is lost with it. */
  turn: number;
}

/**
 * Beyond what one may weigh, all together may weigh so much for each further one: a reader at work on common files weighs 100 to 250 MB, and of the
 * heavier ones that which began last has to go and is read again alone. With twice as much the hostile set came to 1,479 MB of the 1,500 that all processes may hold. Bytes. */
const SHARE = 75e6;
/** A reader that weighs more after a task is not used again: memory of WebAssembly never shrinks, that of a heap seldom. Bytes. */
const GROWN = 320e6;
/** One that has read so many files neither, whatever it weighs: a library may leak what does not show yet. */
const WORN = 20_000;
/** Once a reader has started, a failure to start another is taken for a passing want of memory or processes. */
const TRIES = 3;
const PAUSE = 1000;

export function createCrew(entry: URL, { jobs, memoryBytes, job, peak }: CrewOptions): Crew {
  const most = memoryBytes + SHARE * (jobs - 1);
  const members = new Map<ReaderProcess, Member>();
  let begun = false;
  let turns = 0;
  let closed = false;

  const end = (reader: ReaderProcess, state: "dismissed" | "too heavy"): void => {
    const member = members.get(reader);
    if (member !== undefined) member.state = state;
    reader.kill();
  };

  /** All weigh too much together: one goes. Its file is read again alone, so that what is told of it does not hang on its company. */
  const weigh = (): void => {
    peak?.note(
      members,
      [...members.keys()].reduce((sum, reader) => sum + reader.weight(), 0),
    );
    const living = [...members]
      .filter(([, { state }]) => state === "free" || state === "busy")
      .map(([reader, { state, turn }]) => ({ reader, weight: reader.weight(), turn: state === "free" ? null : turn }));
    const one = whoGoes(living, most);
    if (one !== null) end(one.reader, "too heavy");
  };

  async function start(tries = TRIES): Promise<ReaderProcess> {
    try {
      const reader = await startReader(entry, { job, memoryBytes }, weigh);
      begun = true;
      members.set(reader, { state: "busy", files: 0, turn: ++turns });
      if (closed) end(reader, "dismissed");
      return reader;
    } catch (error) {
      if (!begun || closed || tries === 1) throw error;
      await new Promise((go) => setTimeout(go, PAUSE));
      return start(tries - 1);
    }
  }

  return {
    async call(alone) {
      if (closed) throw new Error("the pool is closed");
      for (const [reader, member] of members) {
        if (reader.gone()) members.delete(reader);
        else if (member.state === "free" && alone) end(reader, "dismissed");
        else if (member.state === "free") {
          member.state = "busy";
          member.turn = ++turns;
          return reader;
        }
      }
      return start();
    },
    dismiss(reader, files) {
      const member = members.get(reader);
      if (member === undefined || member.state !== "busy") return;
      member.files += files;
      if (member.files >= WORN || reader.weight() > GROWN) end(reader, "dismissed");
      else member.state = "free";
    },
    tooHeavy: (reader) => members.get(reader)?.state === "too heavy",
    async close() {
      closed = true;
      for (const reader of members.keys()) end(reader, "dismissed");
      await Promise.all([...members.keys()].map(({ ended }) => ended));
    },
  };
}
