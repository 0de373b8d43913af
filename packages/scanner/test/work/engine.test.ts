import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const built = (name: string): string => fileURLToPath(new URL(`../../dist/work/${name}.js`, import.meta.url));

test("this version of Node knows the flags of readers", () => {
  const { status, stderr } = spawnSync(process.execPath, [built("engine")], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
});

test("a flag that is not known leaves a process at work", () => {
  const script = `
    const v8 = await import("node:v8");
    v8.setFlagsFromString("--no-such-flag-of-any-engine");
    await import(${JSON.stringify(built("engine"))});
    console.log("at work");`;
  const { status, stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  expect([status, stdout]).toEqual([0, "at work\n"]);
});
