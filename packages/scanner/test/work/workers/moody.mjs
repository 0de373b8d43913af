// A reader for the tests of the pool: what it does with a file depends on its name. `job.begun`: a file that gets a line for each file that is begun.
import { appendFileSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { serve } from "../../../dist/work/serve.js";

const grown = [];

serve(({ begun }) => async ({ files, lost }, begin) => {
  const results = [];
  for (const [index, { path }] of files.entries()) {
    begin(index, 0);
    appendFileSync(begun, `${path} ${process.pid}\n`);
    // A container of nine members: what the name says goes wrong in those of these numbers.
    const bad = /zip(\d+)/.exec(path)?.[1] ?? "";
    for (let member = 1; bad !== "" && member <= 9; member++) {
      begin(index, member);
      if (bad.includes(String(member)) && !lost.has(member)) process.exit(1);
    }
    if (path.includes("hang")) for (;;);
    if (path.includes("sleep")) await new Promise(() => setInterval(() => {}, 1000));
    if (path.includes("exit")) process.exit(7);
    if (path.includes("abort")) process.abort();
    if (path.includes("throw")) throw new Error("secret 520102199003071234");
    if (path.includes("late")) Promise.reject(new Error("secret 520102199003071234"));
    if (path.includes("objects")) for (const all = []; ; ) all.push(new Array(1e5).fill(all.length));
    if (path.includes("buffers")) for (const all = []; ; ) all.push(Buffer.alloc(1e6, 1));
    if (path.includes("wasm")) fill(new WebAssembly.Memory({ initial: 1, maximum: 65_536 }));
    if (path.includes("grow")) grown.push(Buffer.alloc(350e6, 1));
    // Heavy until three such files are held at a time, which is too much for three readers.
    if (path.includes("fat")) {
      const held = Buffer.alloc(170e6, 1);
      appendFileSync(begun, "held\n");
      for (let look = 0; look < 100 && readFileSync(begun, "utf8").split("held").length <= 3; look++) await pause(20);
      await pause(1000);
      held.fill(2);
    }
    if (path.includes("once") && readFileSync(begun, "utf8").split(`${path} `).length === 2) process.exit(1);
    const item = { path, lost: [...lost.keys()], reader: process.pid };
    results.push({ item, lines: "", counts: [], source: null, fragments: [] });
  }
  return results;
});

function fill(memory) {
  for (;;) {
    memory.grow(64);
    new Uint8Array(memory.buffer).subarray(-64 * 65_536).fill(1);
  }
}
