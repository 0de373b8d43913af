import pLimit from "p-limit";
import { DEFAULTS } from "./config/defaults.js";
import { type Entry, type FileEntry, isFile } from "./intake/walk.js";
import { createSourceOf, originOf } from "./ledger/source.js";
import { NOT_READ, type Offer } from "./ledger/sqlite/reuse.js";
import { type Done, hashOfTold, type RunWriter } from "./ledger/sqlite/write-run.js";
import { INTERRUPTED } from "./messages/reasons.js";
import type { ScanHooks, ScanOptions } from "./run.js";
import { makeBatches } from "./work/batches.js";
import { type FileResult, type JobOptions, unread } from "./work/job.js";
import { createPool } from "./work/pool.js";

/** Finished files that are put into the ledger together, where they are not read. */
const TOGETHER = 1024;

/** Brings every entry of a walk into the ledger: what is known already as it is, the rest read in processes of their own. */
export async function readAll(
  entries: readonly Entry[],
  writer: RunWriter,
  options: ScanOptions,
  hooks: ScanHooks,
): Promise<void> {
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
  const offers = writer.reuse(
    entries.map((entry, index) => ({
      path: entry.path,
      stat: isFile(entry) ? entry.stat : "",
      told: told[index] === null ? null : hashOfTold(told[index]!),
    })),
  );
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
  if (batches.length === 0) return;
  const jobs = Math.min(options.jobs, batches.length);
  const pool = createPool({
    jobs,
    fileSeconds: options.fileSeconds,
    memoryBytes: options.memoryBytes ?? DEFAULTS.memoryBytes,
    job: jobOptions(options),
    ...(hooks.signal === undefined ? {} : { signal: hooks.signal }),
  });
  // One batch waits for each that is being read, so that no worker is ever idle.
  const limit = pLimit(2 * jobs);
  try {
    await Promise.all(
      batches.map((batch) =>
        limit(async () => {
          const results = await pool.read(batch);
          writer.put(
            results.map((result, index) => {
              const file = batch[index]!;
              progress.files += 1;
              progress.bytes += file.bytes;
              if (result.same === true) {
                const offer = offered.get(file.path)!;
                progress.findings += offer.found;
                return { path: file.path, stat: file.stat, offer };
              }
              progress.findings += [result, ...(result.members ?? [])].reduce(
                (sum, { item }) => sum + item.findings,
                0,
              );
              const hash = result.item.code === INTERRUPTED.code ? NOT_READ : (result.hash ?? null);
              return { path: file.path, stat: file.stat, hash, entry: locate(result, file.root) };
            }),
          );
          progress.current = batch.at(-1)!.path;
          hooks.progress?.(progress);
        }),
      ),
    );
  } finally {
    limit.clearQueue();
    await pool.close();
  }
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

function jobOptions(options: ScanOptions): JobOptions {
  const { categories, regions, judging = {}, reveal, key, fileBytes, inflatedBytes, expand } = options;
  return { categories, regions, judging, reveal, key, fileBytes, inflatedBytes, expand };
}
