import pLimit from "p-limit";
import type { FileEntry } from "../intake/walk.js";
import type { FileResult } from "./job.js";
import { createPool, type PoolOptions } from "./pool.js";

/** The queue of files whose pictures are to be read: beside that of all files, with fewer workers, so that slow pages hold nothing up. */
export interface OcrQueue {
  /** The file read again, with its pictures; as it was, and why, where that fails. `first`: what was made of it without them. */
  readonly read: (file: FileEntry, first: FileResult) => Promise<FileResult>;
  readonly close: () => Promise<void>;
}

/** @param options of the pool; its workers start with the first file */
export function createOcrQueue(options: PoolOptions): OcrQueue {
  const limit = pLimit(options.jobs);
  let pool: ReturnType<typeof createPool> | null = null;
  return {
    read: (file, first) =>
      limit(async () => {
        pool ??= createPool(options);
        const [again] = await pool.read([file]);
        return again === undefined || again.item.status === "failed" ? withoutPictures(first, again) : again;
      }),
    async close() {
      limit.clearQueue();
      await pool?.close();
    },
  };
}

/** Whether a file, or something in it, holds pictures that were not read. */
export function hasPictures(result: FileResult): boolean {
  return result.pictured === true || (result.members ?? []).some(hasPictures);
}

/** Pages read from pictures in a file and all in it. */
export function pagesRead({ item, members = [] }: FileResult): number {
  return (item.ocrPages ?? 0) + members.reduce((sum, member) => sum + pagesRead(member), 0);
}

/** What the first reading made of a file, with the reason why its pictures could not be read. */
function withoutPictures(first: FileResult, again: FileResult | undefined): FileResult {
  const { item } = first;
  const { code = null, reason = null, reasonZh = null } = again?.item ?? {};
  return {
    ...first,
    item: {
      ...item,
      status: item.status === "scanned" ? "partial" : item.status,
      code: item.code ?? code,
      reason: [item.reason, reason].filter((some) => some !== null).join("; "),
      reasonZh: [item.reasonZh, reasonZh].filter((some) => some !== null).join("；"),
    },
  };
}
