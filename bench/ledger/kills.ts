// node bench/dist/ledger/kills.js [KILLS] [PATH]: kills scans at random moments and resumes them; every report must end as if nothing had happened, byte for byte, at any
// number of readers. A random tenth of the resumed scans is killed again.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const KILLS = Number(process.argv[2] ?? 100);
const PATH = process.argv[3] ?? join(ROOT, "fixtures/sites");
const SEED = 20_181_122;

const folder = mkdtempSync(join(tmpdir(), "tuomin-kills-"));
writeFileSync(join(folder, "key"), "0123456789abcdef0123456789abcdef");

/** Mulberry32: the same moments in every run of this script, as far as the machine keeps time. */
let state = SEED;
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/** One scan; killed after some milliseconds, if it is still at work then. Returns its exit code, null if it was killed. */
function scan(out: string, jobs: number, more: readonly string[], killAfter: number | null): Promise<number | null> {
  const words = [join(ROOT, "packages/scanner/dist/cli.js"), "scan", PATH, "--out", out, "--jobs", String(jobs)];
  const child = spawn(process.execPath, [...words, "--key", join(folder, "key"), "--quiet", ...more], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, SOURCE_DATE_EPOCH: "1700000000" },
  });
  const timer = killAfter === null ? null : setTimeout(() => child.kill("SIGKILL"), killAfter);
  return new Promise((resolve) =>
    child.on("close", (code) => {
      if (timer !== null) clearTimeout(timer);
      resolve(code);
    }),
  );
}

/** The reports of a folder by name, each as a digest; the ledger itself is no report. */
function reports(out: string): string {
  const names = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) => !/^ledger\.sqlite/.test(name));
  return names
    .sort()
    .map(
      (name) =>
        `${name} ${createHash("sha256")
          .update(readFileSync(join(out, name)))
          .digest("hex")}`,
    )
    .join("\n");
}

const began = performance.now();
const undisturbed = join(folder, "undisturbed");
const code = await scan(undisturbed, 2, [], null);
const duration = performance.now() - began;
const expected = reports(undisturbed);
console.log(`undisturbed: exit ${code}, ${(duration / 1e3).toFixed(1)} s\n${expected}`);

let wrong = 0;
let killed = 0;
for (let kill = 1; kill <= KILLS; kill++) {
  const out = join(folder, `killed-${kill}`);
  const moment = random() * duration;
  let ended = await scan(out, 1 + Math.floor(random() * 3), [], moment);
  if (ended === null) killed += 1;
  if (random() < 0.1) ended = await scan(out, 1 + Math.floor(random() * 3), ["--resume"], random() * duration);
  ended = await scan(out, 1 + Math.floor(random() * 3), ["--resume"], null);
  const same = ended === code && reports(out) === expected;
  if (!same) {
    wrong += 1;
    console.log(`kill ${kill} after ${moment.toFixed(0)} ms: exit ${ended}\n${reports(out)}`);
  } else rmSync(out, { recursive: true });
  if (kill % 10 === 0) console.log(`${kill} of ${KILLS}: ${killed} came before the end, ${wrong} reports differ`);
}
rmSync(folder, { recursive: true, force: true });
console.log(`${KILLS} kills, ${killed} of them before the scan's end: ${wrong} resumed reports differ (limit 0)`);
process.exit(wrong === 0 ? 0 : 1);
