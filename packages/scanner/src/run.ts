import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Category, LINKAGE, RULES } from "@tuomin/core";
import pLimit from "p-limit";
import type { ReportFormat } from "./config/choices.js";
import type { RegionEntry } from "./config/config.js";
import type { OcrOptions } from "./extract/ocr/ocr-options.js";
import type { ExpandLimits } from "./intake/budget.js";
import { compileGlob } from "./intake/glob.js";
import { type Root, resolveRoots } from "./intake/roots.js";
import { type Entry, type FileEntry, isFile, walk } from "./intake/walk.js";
import type { Run } from "./ledger/audit.js";
import { createLinkage } from "./ledger/linkage.js";
import { asWriteProblem, type Output, openOutput } from "./ledger/output.js";
import { COVERAGE_FILE, createStore, FINDINGS_FILE, type Store } from "./ledger/store.js";
import type { Totals } from "./ledger/totals.js";
import { nothingToScan, outputOverInput } from "./messages/problems.js";
import type { Language } from "./messages/words.js";
import { VERSION } from "./version.js";
import { makeBatches } from "./work/batches.js";
import { type FileResult, type JobOptions, type Judging, unread } from "./work/job.js";
import { createOcrQueue, hasPictures, pagesRead } from "./work/ocr-queue.js";
import { createPool, type PoolOptions } from "./work/pool.js";

/** What to scan and how. Everything is decided: defaults are filled in by the command line (commands/scan-options.ts). */
export interface ScanOptions {
  readonly paths: readonly string[];
  /** The output folder. */
  readonly out: string;
  readonly formats: readonly ReportFormat[];
  readonly language: Language;
  readonly force: boolean;
  readonly reveal: boolean;
  /** Worker threads. */
  readonly jobs: number;
  readonly fileSeconds: number;
  /** A larger file is not read. Bytes. */
  readonly fileBytes: number;
  /** How letters are read from pictures; null: pictures are only counted. */
  readonly ocr: Omit<OcrOptions, "tick"> | null;
  /** Files whose pictures are read at once. */
  readonly ocrJobs: number;
  /** What the parts of one zipped document may inflate to together. Bytes. */
  readonly inflatedBytes: number;
  /** What the containers under one file may cost. */
  readonly expand: Omit<ExpandLimits, "memberBytes">;
  /** All when null. */
  readonly categories: readonly Category[] | null;
  readonly regions: readonly RegionEntry[];
  /** The user's policies and catalogues, and the day by which time is judged; the built-in policies alone if left out. */
  readonly judging?: Judging;
  /** Globs of what is not read. */
  readonly exclude: readonly string[];
  /** Absolute path of the config file in use. */
  readonly config: string | null;
  /** Key of the fingerprints. */
  readonly key: Uint8Array;
}

/** How far a scan is. */
export interface Progress {
  readonly files: number;
  readonly ofFiles: number;
  readonly bytes: number;
  readonly ofBytes: number;
  readonly findings: number;
}

export interface ScanHooks {
  readonly progress?: (progress: Progress) => void;
  /** All files are read and the reports are being written. */
  readonly reporting?: () => void;
  /** Aborted to stop the scan; what was read until then is reported. */
  readonly signal?: AbortSignal;
  /** Milliseconds since 1970; the clock unless a test stops it. */
  readonly now?: () => number;
}

export interface ScanResult {
  readonly run: Run;
  readonly totals: Totals;
  /** Pages and pictures of which letters were read. */
  readonly ocrPages: number;
  /** Paths of the files written. */
  readonly files: readonly string[];
}

/** Files by which readers may be ahead of the slowest one: bounds what waits to be written in order. */
const WINDOW = 8192;

/**
 * Scans PATHs and writes the reports: walk ▶ read in worker threads (identify ▶ extract ▶ detect) ▶ ledger ▶ reports.
 * @throws Problem for whatever the user can put right
 */
export async function scan(options: ScanOptions, hooks: ScanHooks = {}): Promise<ScanResult> {
  const roots = await resolveRoots(options.paths);
  const out = resolve(options.out);
  if (roots.some((root) => root.path === out)) throw outputOverInput(options.out);
  const exclude = options.exclude.map(compileGlob);
  const entries = await walk(roots, {
    without: [out],
    config: options.config,
    excluded: (path, root) => exclude.some((glob) => glob(path) || glob(`${root}/${path}`)),
  });
  if (entries.length === 0) throw nothingToScan();
  const output = openOutput(options.out, options.force);
  try {
    return await scanInto(output, entries, roots, options, hooks);
  } catch (error) {
    output.abandon();
    throw asWriteProblem(options.out, error);
  }
}

async function scanInto(
  output: Output,
  entries: readonly Entry[],
  roots: readonly Root[],
  options: ScanOptions,
  hooks: ScanHooks,
): Promise<ScanResult> {
  const started = startTime(hooks.now?.() ?? Date.now());
  const store = createStore(output.stage, createLinkage(output.stage, options));
  let ocrPages = 0;
  try {
    ocrPages = await readAll(entries, store, options, hooks);
  } catch (error) {
    store.abandon();
    throw error;
  }
  const run: Run = {
    version: VERSION,
    started,
    roots: roots.map((root) => root.shown),
    rules: RULES.filter(({ category }) => options.categories?.includes(category) ?? true)
      .map(({ id }) => id)
      .concat(LINKAGE),
    reveal: options.reveal,
    interrupted: hooks.signal?.aborted ?? false,
  };
  const audit = store.close(run);
  hooks.reporting?.();
  for (const format of options.formats) {
    if (format === "jsonl") continue;
    const { writeReport } = await import("./report/write.js");
    await writeReport(format, audit, output.stage, options.language);
  }
  if (!options.formats.includes("jsonl"))
    for (const name of [FINDINGS_FILE, COVERAGE_FILE]) rmSync(join(output.stage, name));
  const files = output.finish({ version: VERSION, started, interrupted: run.interrupted });
  return { run, totals: audit.totals, ocrPages, files };
}

/** @returns pages and pictures of which letters were read */
async function readAll(
  entries: readonly Entry[],
  store: Store,
  options: ScanOptions,
  hooks: ScanHooks,
): Promise<number> {
  const numbers = new Map<FileEntry, number>();
  const progress = { files: 0, ofFiles: entries.length, bytes: 0, ofBytes: 0, findings: 0 };
  entries.forEach((entry, index) => {
    if (isFile(entry)) {
      numbers.set(entry, index);
      progress.ofBytes += entry.bytes;
    } else {
      store.put(index, unread(entry, entry.status, entry.reason, entry.setAside));
      progress.files += 1;
    }
  });
  const batches = makeBatches([...numbers.keys()]);
  if (batches.length === 0) return 0;
  const jobs = Math.min(options.jobs, batches.length);
  const job: JobOptions = { ...jobOptions(options), ocr: null };
  const how: PoolOptions = {
    jobs,
    fileSeconds: options.fileSeconds,
    job,
    ...(hooks.signal === undefined ? {} : { signal: hooks.signal }),
  };
  const pool = createPool(how);
  const { ocr } = options;
  // A page that takes too long is stopped within its file; the limit of the file is for what goes wrong besides.
  const fileSeconds = options.fileSeconds + 2 * (ocr?.pageSeconds ?? 0);
  const queue =
    ocr === null ? null : createOcrQueue({ ...how, jobs: options.ocrJobs, fileSeconds, job: { ...job, ocr } });
  const pictured: Promise<void>[] = [];
  let pages = 0;
  const done = (file: FileEntry, result: FileResult): void => {
    store.put(numbers.get(file)!, result);
    pages += pagesRead(result);
    progress.files += 1;
    progress.bytes += file.bytes;
    progress.findings += [result, ...(result.members ?? [])].reduce((sum, { item }) => sum + item.findings, 0);
    hooks.progress?.(progress);
  };
  // One batch waits for each that is being read, so that no worker is ever idle.
  const limit = pLimit(2 * jobs);
  try {
    await Promise.all(
      batches.map((batch) =>
        limit(async () => {
          await store.room(numbers.get(batch[0]!)!, WINDOW);
          const results = await pool.read(batch);
          results.forEach((result, index) => {
            const file = batch[index]!;
            if (queue === null || !hasPictures(result)) done(file, result);
            else pictured.push(queue.read(file, result).then((read) => done(file, read)));
          });
        }),
      ),
    );
    await Promise.all(pictured);
    return pages;
  } finally {
    limit.clearQueue();
    await Promise.all([pool.close(), queue?.close()]);
  }
}

function jobOptions(options: ScanOptions): Omit<JobOptions, "ocr"> {
  const { categories, regions, judging = {}, reveal, key, fileBytes, inflatedBytes, expand } = options;
  return { categories, regions, judging, reveal, key, fileBytes, inflatedBytes, expand };
}

/** ISO 8601, UTC, whole seconds; SOURCE_DATE_EPOCH (reproducible-builds.org) goes before the clock. */
function startTime(now: number): string {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH);
  const time = process.env.SOURCE_DATE_EPOCH !== undefined && Number.isFinite(epoch) ? epoch * 1000 : now;
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
