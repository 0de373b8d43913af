// A program for the tests of `tuomin check`: what it does with a file depends on its name.
import { serve } from "../../../dist/work/serve.js";

serve(() => async ({ path }, begin) => {
  begin(0, 0);
  if (path.includes("hang")) for (;;);
  if (path.includes("buffers")) for (const all = []; ; ) all.push(Buffer.alloc(1e6, 1));
  if (path.includes("exit")) process.exit(7);
  return [{ path, examined: { kind: "text", status: "scanned", reasons: [], findings: [] } }];
});
