import { createHash } from "node:crypto";
import pLimit from "p-limit";
import { DEFAULTS } from "./config/defaults.js";
import { type Entry, type FileEntry, isFile } from "./intake/walk.js";
import { createSourceOf, originOf } from "./ledger/source.js";
import { NOT_READ, type Offer, type Wanted } from "./ledger/sqlite/reuse.js";
import { type Done, hashOfTold, type RunWriter } from "./ledger/sqlite/write-run.js";
import { INTERRUPTED } from "./messages/reasons.js";
import type { ScanHooks, ScanOptions } from "./run.js";
import { makeBatches } from "./work/batches.js";
import { type FileResult, type JobOptions, unread } from "./work/job.js";
import { createOcrQueue, hasPictures, pagesRead } from "./work/ocr-queue.js";
import type { Peak } from "./work/peak.js";
import { createPool, type PoolOptions } from "./work/pool.js";

/** Finished files that are put into the ledger together, where they are not read. */
const TOGETHER = 1024;

/**
 * Brings every entry of a walk into the ledger: what is known already as it is, the rest read in processes of their own.
 * @returns pages and pictures of which letters were read
 */
export async function readAll(
  entries: readonly Entry[],
  writer: RunWriter,
  options: ScanOptions,
  hooks: ScanHooks,
  peak: Peak,
): Promise<number> {
  const progress = {
    files: 0,
    ofFiles: entries.length,
    bytes: 0,
    ofBytes: 0,
    findings: 0,
    current: null as string | null,
  };
  const locate = createLocator(options);
  const told = entries.map((entry) =>
    isFile(entry) ? null : locate(unread(entry, entry.status, entry.reason, entry.setAside), ""),
  );
  const all = entries.map((entry, index) => ({
    path: entry.path,
    stat: isFile(entry) ? entry.stat : "",
    told: told[index] === null ? null : hashOfTold(told[index]!),
  }));
  const found = writer.takeWhole(digestOfWalk(all));
  if (found !== null) {
    const bytes = entries.reduce((sum, entry) => sum + (isFile(entry) ? entry.bytes : 0), 0);
    hooks.progress?.({ ...progress, files: entries.length, bytes, ofBytes: bytes, findings: found });
    return 0;
  }
  const offers = writer.reuse(all);
  const wanted: FileEntry[] = [];
  const offered = new Map<string, Offer>();
  const put = gather(writer);
  entries.forEach((entry, index) => {
    const offer = offers.get(index);
    if (isFile(entry)) progress.ofBytes += entry.bytes;
    if (offer?.hash === null) {
      progress.files += 1;
      progress.findings += offer.found;
      if (isFile(entry)) progress.bytes += entry.bytes;
    } else if (!isFile(entry)) {
      const entryTold = told[index]!;
      put.add({ path: entry.path, stat: "", hash: hashOfTold(entryTold), entry: entryTold });
      progress.files += 1;
    } else if (offer === undefined) wanted.push(entry);
    else {
      offered.set(entry.path, offer);
      wanted.push({ ...entry, known: offer.hash });
    }
  });
  put.flush();
  if (progress.files > 0) hooks.progress?.(progress);
  const batches = makeBatches(wanted);
  if (batches.length === 0) return 0;
  const jobs = Math.min(options.jobs, batches.length);
  const job: JobOptions = { ...jobOptions(options), ocr: null };
  const how: PoolOptions = {
    jobs,
    fileSeconds: options.fileSeconds,
    memoryBytes: options.memoryBytes ?? DEFAULTS.memoryBytes,
    job,
    peak,
    ...(hooks.signal === undefined ? {} : { signal: hooks.signal }),
  };
  const pool = createPool(how);
  const { ocr } = options;
  // A page that takes too long is stopped within its file; the limit of the file is for what goes wrong besides.
  const fileSeconds = options.fileSeconds + 2 * (ocr?.pageSeconds ?? 0);
  const queue =
    ocr === null ? null : createOcrQueue({ ...how, jobs: options.ocrJobs, fileSeconds, job: { ...job, ocr } });
  let pages = 0;
  const doneOf = (file: FileEntry, result: FileResult): Done => {
    progress.files += 1;
    progress.bytes += file.bytes;
    if (result.same === true) {
      const offer = offered.get(file.path)!;
      progress.findings += offer.found;
      return { path: file.path, stat: file.stat, offer };
    }
    pages += pagesRead(result);
    progress.findings += [result, ...(result.members ?? [])].reduce((sum, { item }) => sum + item.findings, 0);
    const hash = result.item.code === INTERRUPTED.code ? NOT_READ : (result.hash ?? null);
    return { path: file.path, stat: file.stat, hash, entry: locate(result, file.root) };
  };
  const tell = (last: FileEntry): void => {
    progress.current = last.path;
    hooks.progress?.(progress);
  };
  const readPictures = async (file: FileEntry, first: FileResult): Promise<void> => {
    const result = await queue!.read(file, first);
    writer.put([doneOf(file, result)]);
    tell(file);
  };
  // One batch waits for each that is being read, so that no reader is ever idle.
  const limit = pLimit(2 * jobs);
  /** Reads a batch; returns what still goes on in the queue of pictures, which holds up no further batch. */
  const readBatch = async (batch: readonly FileEntry[]): Promise<{ readonly pictured: readonly Promise<void>[] }> => {
    const results = await pool.read(batch);
    const pictured: Promise<void>[] = [];
    const done: Done[] = [];
    results.forEach((result, index) => {
      const file = batch[index]!;
      if (queue !== null && hasPictures(result)) pictured.push(readPictures(file, result));
      else done.push(doneOf(file, result));
    });
    writer.put(done);
    tell(batch.at(-1)!);
    return { pictured };
  };
  try {
    await Promise.all(
      batches.map(async (batch) => {
        const { pictured } = await limit(readBatch, batch);
        await Promise.all(pictured);
      }),
    );
    return pages;
  } finally {
    limit.clearQueue();
    await Promise.all([pool.close(), queue?.close()]);
  }
}

/** Null where a file changed so lately that it may change again without showing it. */
function digestOfWalk(all: readonly Wanted[]): string | null {
  const digest = createHash("sha256");
  for (const { path, stat, told } of all) {
    if (stat.startsWith("~")) return null;
    digest.update(`${path}\0${stat}\0${told ?? ""}\n`);
  }
  return digest.digest("hex");
}

/** Puts finished files into the ledger many at a time. */
function gather(writer: RunWriter): { readonly add: (one: Done) => void; readonly flush: () => void } {
  let waiting: Done[] = [];
  const flush = (): void => {
    if (waiting.length > 0) writer.put(waiting);
    waiting = [];
  };
  return {
    add(one) {
      waiting.push(one);
      if (waiting.length === TOGETHER) flush();
    },
    flush,
  };
}

/** What was not read was published by somebody too: the config says by whom. */
function createLocator({ regions }: ScanOptions): (result: FileResult, root: string) => FileResult {
  if (regions.length === 0) return (result) => result;
  const sourceOf = createSourceOf(regions);
  return (result, root) => {
    if (result.item.source !== undefined) return result;
    const source = originOf(sourceOf(result.item.path, root, null), (text) => text);
    return source === null ? result : { ...result, item: { ...result.item, source } };
  };
}

function jobOptions(options: ScanOptions): Omit<JobOptions, "ocr"> {
  const { categories, regions, judging = {}, reveal, key, fileBytes, inflatedBytes, expand } = options;
  return { categories, regions, judging, reveal, key, fileBytes, inflatedBytes, expand };
}
