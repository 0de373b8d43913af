import type { WriteStream } from "node:tty";
import { SingleBar } from "cli-progress";
import { BAR, LINE, PHASES } from "../messages/progress.js";
import type { Language } from "../messages/words.js";
import type { Progress } from "../run.js";

/** Milliseconds between two lines where there is no terminal. */
const EVERY = 10_000;

/** Tells on stderr how far a scan is. */
export interface Shown {
  readonly update: (progress: Progress) => void;
  readonly say: (phase: keyof typeof PHASES) => void;
  readonly stop: () => void;
}

/** A bar on a terminal; elsewhere (a log, a pipe) a plain line every ten seconds. */
export function showProgress(stream: WriteStream, language: Language, write: (text: string) => void): Shown {
  return stream.isTTY ? showBar(stream, language) : showLines(language, write);
}

function showBar(stream: WriteStream, language: Language): Shown {
  const bar = new SingleBar({
    stream,
    format: BAR[language],
    hideCursor: true,
    clearOnComplete: true,
    fps: 5,
    barsize: 24,
  });
  let running = false;
  return {
    update(progress) {
      if (running) bar.setTotal(progress.ofBytes);
      else bar.start(progress.ofBytes, 0, shownIn(progress));
      running = true;
      bar.update(progress.bytes, shownIn(progress));
    },
    say(phase) {
      if (running) bar.stop();
      running = false;
      stream.write(`${PHASES[phase][language]}\n`);
    },
    stop() {
      if (running) bar.stop();
      running = false;
    },
  };
}

function shownIn(progress: Progress): { files: number; ofFiles: number; findings: number } {
  return { files: progress.files, ofFiles: progress.ofFiles, findings: progress.findings };
}

function showLines(language: Language, write: (text: string) => void): Shown {
  let latest: Progress | null = null;
  const timer = setInterval(() => {
    if (latest !== null) write(`${LINE(latest)[language]}\n`);
  }, EVERY);
  timer.unref();
  return {
    update(progress) {
      latest = progress;
    },
    say: (phase) => write(`${PHASES[phase][language]}\n`),
    stop: () => clearInterval(timer),
  };
}
