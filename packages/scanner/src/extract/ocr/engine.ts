import { Worker } from "node:worker_threads";
import type { Answer, Area, Letter } from "./protocol.js";

/** Reading letters, in a thread of its own, so that a page that takes too long can be stopped. */
export interface Engine {
  /** Lines of the areas. Throws {@link OcrStopped}. */
  readonly read: (file: Uint8Array, areas: readonly Area[], seconds: number) => Promise<readonly (readonly Letter[])[]>;
  /** A picture as a grey PNG, for kinds that nothing else here decodes (WebP); null where it cannot. Throws {@link OcrStopped}. */
  readonly decode: (file: Uint8Array, seconds: number) => Promise<Buffer | null>;
}

/** The engine was stopped for taking too long (`late`), or broke. */
export class OcrStopped extends Error {
  readonly late: boolean;

  constructor(late: boolean) {
    super(late ? "time limit" : "the engine broke");
    this.name = "OcrStopped";
    this.late = late;
  }
}

/** Pages after which the thread is replaced: memory of WebAssembly grows and is never given back. */
const PAGES_A_THREAD = 150;

let shared: Engine | null = null;

/** The engine of this thread. Its own thread starts with the first page. */
export function loadEngine(): Engine {
  shared ??= createEngine();
  return shared;
}

function createEngine(): Engine {
  let worker: Worker | null = null;
  let pages = 0;
  let next = 0;

  function drop(): void {
    const old = worker;
    worker = null;
    pages = 0;
    void old?.terminate();
  }

  async function ask(file: Uint8Array, areas: readonly Area[] | null, seconds: number): Promise<Answer> {
    if (pages >= PAGES_A_THREAD) drop();
    pages++;
    worker ??= new Worker(new URL("./thread.js", import.meta.url), { stdout: true, stderr: true });
    const current = worker;
    const id = next++;
    try {
      return await new Promise<Answer>((resolve, reject) => {
        // A thread that is kept alive by nothing would let the process end while a page is being read.
        const timer = setTimeout(() => reject(new OcrStopped(true)), seconds * 1000);
        current.once("message", (answer: Answer) => {
          clearTimeout(timer);
          if (answer.failed === undefined) resolve(answer);
          else reject(new OcrStopped(false));
        });
        const broke = (): void => {
          clearTimeout(timer);
          reject(new OcrStopped(false));
        };
        current.once("error", broke);
        current.once("exit", broke);
        current.postMessage({ id, file, areas });
      });
    } catch (error) {
      drop();
      throw error;
    } finally {
      current.removeAllListeners("error");
      current.removeAllListeners("exit");
      current.removeAllListeners("message");
      current.on("error", () => {});
      current.unref();
    }
  }

  return {
    async read(file, areas, seconds) {
      return (await ask(file, areas, seconds)).lines ?? [];
    },
    async decode(file, seconds) {
      const { picture } = await ask(file, null, seconds);
      return picture === null ? null : Buffer.from(picture);
    },
  };
}
