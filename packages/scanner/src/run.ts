import { createHash } from "node:crypto";
import { resolve } from "node:path";
import type { Category, Outcome } from "@tuomin/core";
import { codeDigest } from "./code-digest.js";
import type { ReportFormat } from "./config/choices.js";
import type { RegionEntry } from "./config/config.js";
import type { OcrOptions } from "./extract/ocr/ocr-options.js";
import type { ExpandLimits } from "./intake/budget.js";
import { compileGlob } from "./intake/glob.js";
import { type Root, resolveRoots } from "./intake/roots.js";
import { type Entry, isFile, walk } from "./intake/walk.js";
import type { Audit, Run } from "./ledger/audit.js";
import type { Changes } from "./ledger/changes.js";
import type { Linkage } from "./ledger/linkage.js";
import { asWriteProblem, type Output, openOutput, takeFolder } from "./ledger/output.js";
import { type Baseline, openBaseline } from "./ledger/sqlite/baseline.js";
import { changesOf } from "./ledger/sqlite/changes-of.js";
import { openToScan, type ScanLedger } from "./ledger/sqlite/open-to-scan.js";
import type { Cache, RunWriter } from "./ledger/sqlite/write-run.js";
import type { Totals } from "./ledger/totals.js";
import { nothingToScan, outputOverInput } from "./messages/problems.js";
import type { Language } from "./messages/words.js";
import { readAll } from "./read-all.js";
import { reportsOf, writeReports } from "./reports.js";
import { VERSION } from "./version.js";
import type { Judging } from "./work/job.js";
import { createPeak } from "./work/peak.js";

/** What to scan and how. Everything is decided: defaults are filled in by the command line (commands/scan-options.ts). */
export interface ScanOptions {
  readonly paths: readonly string[];
  /** The output folder. */
  readonly out: string;
  readonly formats: readonly ReportFormat[];
  readonly language: Language;
  readonly force: boolean;
  readonly reveal: boolean;
  /** Processes that read side by side. */
  readonly jobs: number;
  readonly fileSeconds: number;
  /** What a process that reads may hold resident; the default if left out. Bytes. */
  readonly memoryBytes?: number;
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
  /** Go on with an unfinished run, if there is one. */
  readonly resume?: boolean;
  /** How what earlier runs read is used: by the files' state on disk (the default), by their bytes, or not at all. */
  readonly cache?: Cache;
  /** A ledger whose findings are known already. */
  readonly baseline?: string;
}

/** How far a scan is. */
export interface Progress {
  readonly files: number;
  readonly ofFiles: number;
  readonly bytes: number;
  readonly ofBytes: number;
  readonly findings: number;
  /** The file that was done last. */
  readonly current: string | null;
}

export interface ScanHooks {
  /** The run is in the ledger; nothing is read yet. */
  readonly begun?: (run: Pick<RunWriter, "run" | "about" | "resumed" | "replaced">) => void;
  readonly progress?: (progress: Progress) => void;
  /** All files are read and the reports are being written. */
  readonly reporting?: () => void;
  /** What changed since the baseline, or the run before over the same PATHs. */
  readonly compared?: (changes: Changes) => void;
  /** Aborted to stop the scan; what was read until then is reported. */
  readonly signal?: AbortSignal;
  /** Milliseconds since 1970; the clock unless a test stops it. */
  readonly now?: () => number;
}

/** What the baseline does not have, by outcome. */
type Fresh = Readonly<Record<Outcome["kind"], number>>;

export interface ScanResult {
  readonly run: Run;
  readonly totals: Totals;
  /** What became of what the baseline, or the run before over the same PATHs, had; null where there is neither. */
  readonly changes: Changes | null;
  /** Findings and concerns that the baseline has not; null without one. */
  readonly fresh: Fresh | null;
  /** Pages and pictures of which letters were read. */
  readonly ocrPages: number;
  /** The most memory that all processes held at a time. */
  readonly peakBytes: number;
  /** Paths of the files written. */
  readonly files: readonly string[];
}

/**
 * Scans PATHs and writes the reports: walk ▶ read in processes of their own (identify ▶ extract ▶ detect) ▶ ledger ▶ reports.
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
  takeFolder(options.out, options.force);
  const ledger = await openToScan(options.out, options.key);
  try {
    const output = openOutput(options.out, options.force);
    try {
      return await scanInto({ output, ledger, entries, roots }, options, hooks);
    } catch (error) {
      output.abandon();
      throw asWriteProblem(options.out, error);
    }
  } finally {
    ledger.close();
  }
}

interface Held {
  readonly output: Output;
  readonly ledger: ScanLedger;
  readonly entries: readonly Entry[];
  readonly roots: readonly Root[];
}

async function scanInto(
  { output, ledger, entries, roots }: Held,
  options: ScanOptions,
  hooks: ScanHooks,
): Promise<ScanResult> {
  const digest = digestOf(options, roots);
  const writer = ledger.begin({
    about: {
      version: VERSION,
      started: startTime(hooks.now?.() ?? Date.now()),
      roots: roots.map((root) => root.shown),
      rules: ledger.rulesOf(digest) ?? (await rulesFor(options)),
      reveal: options.reveal,
    },
    digest,
    key: options.key,
    resume: options.resume ?? false,
    cache: options.cache ?? "stat",
    ofFiles: entries.length,
    ofBytes: entries.reduce((sum, entry) => sum + (isFile(entry) ? entry.bytes : 0), 0),
  });
  hooks.begun?.(writer);
  const baseline =
    options.baseline === undefined ? null : await openBaseline(options.baseline, options.key, writer.isFile);
  try {
    const peak = createPeak();
    const ocrPages = await readAll(entries, writer, options, hooks, peak);
    const state = hooks.signal?.aborted === true ? "interrupted" : "finished";
    hooks.reporting?.();
    const left = baseline === null && state === "finished" ? writer.left() : null;
    const closed = await writer.close(state, () => linkageFor(output, options), baseline);
    const changes = await changesOf(ledger.read(), closed, options.baseline);
    if (changes !== undefined) hooks.compared?.(changes);
    const audit = changes === undefined ? closed : { ...closed, changes };
    const { language, formats } = options;
    // What tells of changes is dated by two runs, and written anew.
    const settled = baseline === null && changes === undefined;
    const kept = await writeReports(audit, output, options, settled ? left : null);
    const fresh = baseline === null ? null : await countFresh(audit, baseline);
    const files = output.finish({ ...audit.run });
    writer.settle(state, settled ? { language, files: reportsOf(output.folder, formats, kept) } : null);
    const { run, totals } = audit;
    const peakBytes = peak.bytes();
    return { run, totals, changes: changes ?? null, fresh, ocrPages, peakBytes, files: [...files, ledger.path] };
  } finally {
    baseline?.close();
  }
}

/** Core is large: it is not loaded where nothing is to be read. */
async function rulesFor({ categories }: ScanOptions): Promise<readonly string[]> {
  const { LINKAGE, RULES } = await import("@tuomin/core");
  const wanted = RULES.filter(({ category }) => categories?.includes(category) ?? true);
  return [...wanted.map(({ id }) => id), LINKAGE];
}

async function linkageFor({ stage }: Output, options: ScanOptions): Promise<Linkage> {
  const { createLinkage } = await import("./ledger/linkage.js");
  return createLinkage(stage, options);
}

async function countFresh(audit: Audit, baseline: Baseline): Promise<Fresh> {
  const fresh = { violation: 0, review: 0, exempt: 0 };
  for await (const { outcome, baseline: known } of audit.findings()) if (known !== true) fresh[outcome.kind] += 1;
  for await (const { path, concerns = [] } of audit.items())
    for (const { code, outcome } of concerns) if (!baseline.hasConcern(path, code)) fresh[outcome] += 1;
  return fresh;
}

/** Of all that the result of a file depends on beside the file. */
function digestOf({ reveal: _, ...job }: ScanOptions, roots: readonly Root[]): string {
  const { categories, regions, judging = {}, fileBytes, inflatedBytes, expand, ocr } = job;
  const told = {
    categories,
    regions,
    judging,
    fileBytes,
    inflatedBytes,
    expand,
    ocr,
    roots: roots.map(({ shown }) => shown),
  };
  return createHash("sha256").update(codeDigest()).update(JSON.stringify(told)).digest("hex").slice(0, 32);
}

/** ISO 8601, UTC, whole seconds; SOURCE_DATE_EPOCH (reproducible-builds.org) goes before the clock. */
function startTime(now: number): string {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH);
  const time = process.env.SOURCE_DATE_EPOCH !== undefined && Number.isFinite(epoch) ? epoch * 1000 : now;
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
