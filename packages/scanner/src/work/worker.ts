import { workerData } from "node:worker_threads";
import { createDetector } from "@tuomin/core";
import { createSourceOf } from "../ledger/source.js";
import type { FileResult, JobOptions, Task } from "./job.js";
import { type Reader, readFile } from "./read-file.js";

const reader = createReader(workerData as JobOptions);

/** The entry of a worker thread: the files of a task, one after the other. */
export default async function work({ files, progress, lost }: Task): Promise<FileResult[]> {
  const results: FileResult[] = [];
  for (const [index, file] of files.entries()) {
    Atomics.store(progress, 1, 0);
    Atomics.store(progress, 0, index);
    const begin = (member: number): void => void Atomics.store(progress, 1, member);
    const page = (): void => void Atomics.add(progress, 2, 1);
    results.push(await readFile(file, reader, { begin, page, lost }));
  }
  return results;
}

function createReader(options: JobOptions): Reader {
  return {
    options,
    detector: createDetector({
      ...options.judging,
      ...(options.categories === null ? {} : { categories: options.categories }),
    }),
    sourceOf: createSourceOf(options.regions),
  };
}
