import { availableParallelism } from "node:os";
import type { FailOn, ReportFormat } from "../config/choices.js";
import type { Config } from "../config/config.js";
import { DEFAULTS } from "../config/defaults.js";
import { loadConfig } from "../config/load.js";
import { findKey, type Key } from "../ledger/key.js";
import type { Language } from "../messages/words.js";
import type { ScanOptions } from "../run.js";
import { loadJudging } from "./judging.js";
import { decideOcr } from "./ocr-options.js";
import type { Given } from "./parse.js";

/** A scan as it is to be run: flags before the config before the defaults. */
export interface Decided {
  readonly options: ScanOptions;
  readonly failOn: FailOn;
  readonly language: Language;
  readonly key: Key;
}

/** @throws Problem if the config or the key cannot be used */
export async function decideScan(paths: readonly string[], flags: Given, language: Language): Promise<Decided> {
  const loaded = await loadConfig(flags.config as string | undefined, paths, process.cwd());
  const config: Config = loaded.config;
  const decided: Language = flags.lang === undefined ? (config.lang ?? language) : language;
  const key = findKey(flags.key as string | undefined, process.env);
  return {
    key,
    failOn: (flags.failOn as FailOn | undefined) ?? config.failOn ?? "violation",
    language: decided,
    options: {
      paths,
      out: (flags.out as string | undefined) ?? DEFAULTS.out,
      formats: (flags.format as readonly ReportFormat[] | undefined) ?? config.formats ?? DEFAULTS.formats,
      language: decided,
      force: flags.force === true,
      reveal: flags.reveal === true,
      jobs: (flags.jobs as number | undefined) ?? config.jobs ?? availableParallelism(),
      ocr: decideOcr(flags.ocr === true, config),
      // A page keeps one core busy and some 300 MB: half of the cores leave room for the other readers.
      ocrJobs: config.ocrJobs ?? Math.max(1, availableParallelism() >> 1),
      fileSeconds: (flags.timeLimit as number | undefined) ?? config.limits?.fileSeconds ?? DEFAULTS.fileSeconds,
      memoryBytes: config.limits?.memory ?? DEFAULTS.memoryBytes,
      fileBytes: (flags.sizeLimit as number | undefined) ?? config.limits?.fileSize ?? DEFAULTS.fileBytes,
      inflatedBytes: config.limits?.inflated ?? DEFAULTS.inflatedBytes,
      expand: {
        expandedBytes: config.limits?.expanded ?? DEFAULTS.expand.expandedBytes,
        ratio: config.limits?.ratio ?? DEFAULTS.expand.ratio,
        members: config.limits?.members ?? DEFAULTS.expand.members,
        depth: config.limits?.depth ?? DEFAULTS.expand.depth,
      },
      categories: config.categories ?? null,
      regions: config.regions ?? [],
      judging: await loadJudging(loaded, flags.asOf as string | undefined),
      exclude: config.exclude ?? [],
      config: loaded.path,
      key: key.bytes,
      ...(flags.baseline === undefined ? {} : { baseline: flags.baseline as string }),
      resume: flags.resume === true,
      cache: flags.noCache === true ? "none" : flags.verify === true ? "hash" : "stat",
    },
  };
}
