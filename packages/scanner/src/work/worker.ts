// The program of a reader's process.
import "./engine.js";

import { createDetector } from "@tuomin/core";
import { createSourceOf } from "../ledger/source.js";
import type { FileResult, JobOptions } from "./job.js";
import { type Reader, readFile } from "./read-file.js";
import { serve } from "./serve.js";

serve((job) => {
  const reader = createReader(job);
  return async ({ files, lost }, begin, page) => {
    const results: FileResult[] = [];
    for (const [index, file] of files.entries()) {
      begin(index, 0);
      results.push(await readFile(file, reader, { begin: (member) => begin(index, member), page, lost }));
    }
    return results;
  };
});

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
