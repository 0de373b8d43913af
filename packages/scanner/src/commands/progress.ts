import type { WriteStream } from "node:tty";
import { SingleBar } from "cli-progress";
import { BAR, LINE, PHASES } from "../messages/progress.js";
import type { Language } from "../messages/words.js";
import type { Progress } from "../run.js";
import { safe } from "./terminal.js";

/** Milliseconds between two lines where there is no terminal; a program wants to know more often. */
const EVERY = 10_000;
const EVERY_EVENT = 1000;
/** Columns of the bar's last part, the file at work. */
const CURRENT = 32;

/** Tells on stderr how far a scan is. */
export interface Shown {
  readonly update: (progress: Progress) => void;
  readonly say: (phase: keyof typeof PHASES) => void;
  readonly stop: () => void;
}

/** A bar on a terminal; elsewhere (a log, a pipe) a plain line every ten seconds; with `json` one object a line every second. */
export function showProgress(
  stream: WriteStream,
  language: Language,
  write: (text: string) => void,
  json = false,
): Shown {
  if (json) return showEvents(write);
  return stream.isTTY ? showBar(stream, language) : showLines(language, write);
}

/** One line of the log for programs. */
export function event(name: string, told: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ time: new Date().toISOString(), event: name, ...told })}\n`;
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
  const pace = createPace();
  let running = false;
  return {
    update(progress) {
      const told = { ...progress, current: short(progress.current ?? ""), speed: pace(progress).speed.toFixed(1) };
      if (running) bar.setTotal(progress.ofBytes);
      else bar.start(progress.ofBytes, 0, told);
      running = true;
      bar.update(progress.bytes, told);
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

/** The end of a path tells more than its start; a Han character takes two columns. */
function short(path: string): string {
  return safe(path).slice(-CURRENT / (/[^\0-\u{2000}]/u.test(path) ? 2 : 1));
}

function showLines(language: Language, write: (text: string) => void): Shown {
  const pace = createPace();
  return {
    ...every(EVERY, (progress) => write(`${LINE(progress, pace(progress).left)[language]}\n`)),
    say: (phase) => write(`${PHASES[phase][language]}\n`),
  };
}

function showEvents(write: (text: string) => void): Shown {
  const pace = createPace();
  return {
    ...every(EVERY_EVENT, (progress) => write(event("progress", { ...progress, secondsLeft: pace(progress).left }))),
    say: (phase) => write(event(phase, {})),
  };
}

/** Tells the latest progress now and then, and nothing as long as there is nothing new. */
function every(milliseconds: number, tell: (progress: Progress) => void): Pick<Shown, "update" | "stop"> {
  let latest: Progress | null = null;
  const timer = setInterval(() => {
    if (latest !== null) tell(latest);
  }, milliseconds);
  timer.unref();
  return {
    update(progress) {
      latest = progress;
    },
    stop: () => clearInterval(timer),
  };
}

/** Megabytes a second, and seconds left: since the first look, so that what was known before does not count. */
function createPace(): (progress: Progress) => { readonly speed: number; readonly left: number | null } {
  let start: { readonly at: number; readonly bytes: number } | null = null;
  return ({ bytes, ofBytes }) => {
    start ??= { at: performance.now(), bytes };
    const seconds = (performance.now() - start.at) / 1000;
    const done = bytes - start.bytes;
    if (seconds === 0 || done === 0) return { speed: 0, left: null };
    return { speed: done / 1e6 / seconds, left: Math.ceil(((ofBytes - bytes) * seconds) / done) };
  };
}
