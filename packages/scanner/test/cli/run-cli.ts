import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The built command: `npx tsc -b packages/scanner` makes it. */
const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** Settings of nobody: a key is there, so that no command has to make one in the folder of whoever runs the tests. */
const SETTINGS = mkdtempSync(join(tmpdir(), "tuomin-settings-"));
mkdirSync(join(SETTINGS, "tuomin"));
writeFileSync(join(SETTINGS, "tuomin/key"), "0123456789abcdef0123456789abcdef\n", { mode: 0o600 });
process.on("exit", () => rmSync(SETTINGS, { recursive: true, force: true }));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface How {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** Asked every few milliseconds; at the first yes the command gets a Ctrl-C. */
  readonly interruptWhen?: () => boolean;
  /** A program to run the command by, instead of node itself: `[program, ...words before the script]`. */
  readonly by?: readonly string[];
}

/** Runs `tuomin` with these words, in English unless they say otherwise. */
export function tuomin(words: readonly string[], how: How = {}): Promise<Ran> {
  const [program, ...before] = how.by ?? [process.execPath];
  return new Promise((resolve, reject) => {
    const child = spawn(program!, [...before, CLI, ...words], {
      cwd: how.cwd,
      env: { PATH: process.env.PATH, LANG: "en_US.UTF-8", XDG_CONFIG_HOME: SETTINGS, ...how.env },
    });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    const timer = setInterval(() => {
      if (how.interruptWhen?.() !== true) return;
      clearInterval(timer);
      child.kill("SIGINT");
    }, 5);
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(timer);
      resolve({ code, out, err });
    });
    child.stdin.on("error", () => {});
    child.stdin.end(how.input ?? "");
  });
}
