// A worker for the tests of the pool: what it does with a file depends on its name.
import { workerData } from "node:worker_threads";

const tried = workerData.tried;

export default async function work({ files, progress, lost }) {
  const results = [];
  for (const [index, file] of files.entries()) {
    Atomics.store(progress, 0, index);
    const before = Atomics.add(tried, file.bytes, 1);
    // A container of nine members: what the name says goes wrong in those of these numbers.
    const bad = /zip(\d+)/.exec(file.path)?.[1] ?? "";
    for (let member = 1; bad !== "" && member <= 9; member++) {
      Atomics.store(progress, 1, member);
      if (bad.includes(String(member)) && lost?.has(member) !== true) process.exit(1);
    }
    if (file.path.includes("hang")) for (;;);
    if (file.path.includes("sleep")) await new Promise(() => setInterval(() => {}, 1000));
    if (file.path.includes("exit")) process.exit(1);
    if (file.path.includes("throw")) throw new Error("secret 520102199003071234");
    if (file.path.includes("eat")) for (const all = []; ; ) all.push(new Array(1e6).fill(all.length));
    if (file.path.includes("once") && before === 0) process.exit(1);
    results.push({ item: { path: file.path, lost: [...(lost?.keys() ?? [])] }, lines: "", counts: [], source: null });
  }
  return results;
}
