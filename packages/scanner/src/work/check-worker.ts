// The program of a process that examines one file for `tuomin check`.
import "./engine.js";

import { createDetector } from "@tuomin/core";
import { type Checked, checkFile } from "./check.js";
import type { CheckJob, CheckTask } from "./check-apart.js";
import { serve } from "./serve.js";

serve<CheckJob, CheckTask, Checked[]>(({ judging, ocr, ...job }) => {
  const detector = createDetector(judging);
  return async ({ path, kind, bytes }, begin, page) => {
    const file = { path, kind, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) };
    const options = { ...job, detector, ocr: ocr === null ? undefined : { ...ocr, tick: page } };
    begin(0, 0);
    const watch = { begin: (member: number) => begin(0, member), page, lost: undefined };
    const all = await checkFile(file, options, watch);
    // A document tells its places by functions, and files in it are members by now: neither is asked for any more.
    return all.map(({ path: name, examined }) => ({
      path: name,
      examined: { ...examined, document: null, members: [] },
    }));
  };
});
