import { spawn } from "node:child_process";
import { isIP } from "node:net";
import { DEFAULTS } from "../config/defaults.js";
import { loadConfig } from "../config/load.js";
import { resolveRoots } from "../intake/roots.js";
import { openLedger } from "../ledger/sqlite/open-ledger.js";
import { EXIT } from "../messages/problem.js";
import * as said from "../messages/serve.js";
import type { Language, Words } from "../messages/words.js";
import { loadAssets } from "../serve/assets.js";
import type { Desk } from "../serve/desk/desk.js";
import { isLoopback } from "../serve/guard.js";
import { listen } from "../serve/server.js";
import { readToken } from "../serve/token.js";
import { createWorkers, type Workers } from "../serve/workers.js";
import { onInterrupt } from "./interrupt.js";
import { loadJudging } from "./judging.js";
import type { Given } from "./parse.js";
import { complain, print } from "./terminal.js";

const HOST = "127.0.0.1";
/** Bytes of a request: a file of the largest size that is read, in base64. */
const MOST_BODY = DEFAULTS.fileBytes * 1.4;

/** `tuomin serve`: the API of publishing systems, and over a ledger the review desk. Ends with Ctrl-C. */
export async function run([given, ...paths]: readonly string[], flags: Given, language: Language): Promise<number> {
  const interrupt = onInterrupt(() => {});
  const say = (words: Words): void => complain(`${words[language]}\n`);
  const loaded = await loadConfig(flags.config as string | undefined, paths, process.cwd());
  const { config } = loaded;
  const token = readToken(flags.tokenFile as string | undefined);
  const host = (flags.host as string | undefined) ?? HOST;
  const workers = createWorkers({
    judging: await loadJudging(loaded, undefined),
    categories: config.categories ?? null,
    seconds: (flags.timeLimit as number | undefined) ?? config.limits?.fileSeconds ?? DEFAULTS.fileSeconds,
    memoryBytes: config.limits?.memory ?? DEFAULTS.memoryBytes,
  });
  const opened = given === undefined ? null : await openOver(given, paths, workers, language, say);
  try {
    const service = await listen({
      host,
      port: (flags.port as number | undefined) ?? 0,
      token,
      desk: opened?.desk ?? null,
      assets: opened === null ? new Map() : loadAssets(),
      who: (flags.who as string | undefined) ?? null,
      workers,
      policy: config.policy ?? "default",
      mostBody: MOST_BODY,
    });
    const address = `http://${isIP(host) === 6 ? `[${host}]` : host}:${service.port}/`;
    if (!isLoopback(host)) say(said.NOT_ONLY_HERE(host));
    if (opened !== null && paths.length === 0) say(said.NO_ORIGINALS);
    const url = `${address}?token=${token}`;
    print(`${(opened === null ? said.API_ONLY(address) : said.OPEN_THIS(url))[language]}\n`);
    if (opened === null) print(`${said.TOKEN_IS(token)[language]}\n`);
    if (flags.open === true && opened !== null) openBrowser(url);
    if (!interrupt.signal.aborted)
      await new Promise((resolve) => interrupt.signal.addEventListener("abort", resolve, { once: true }));
    await service.close();
    say(said.STOPPED);
    return EXIT.clean;
  } finally {
    interrupt.stop();
    opened?.close();
    workers.close();
  }
}

async function openOver(
  given: string,
  paths: readonly string[],
  workers: Workers,
  language: Language,
  say: (words: Words) => void,
): Promise<{ desk: Desk; close: () => void }> {
  const ledger = await openLedger(given);
  try {
    const roots = paths.length === 0 ? [] : await resolveRoots(paths);
    const [{ openDesk }, { sourceOf }] = await Promise.all([
      import("../serve/desk/desk.js"),
      import("../serve/desk/source.js"),
    ]);
    say(said.PREPARING);
    const desk = await openDesk({ source: sourceOf(ledger), roots, workers, language, now: Date.now });
    const close = (): void => {
      desk.close();
      ledger.close();
    };
    return { desk, close };
  } catch (error) {
    ledger.close();
    throw error;
  }
}

/** Tries the system's own way to open an address; where there is none, the printed address is all there is. */
function openBrowser(url: string): void {
  const [program, ...words] =
    process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  const child = spawn(program!, [...words, url], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
