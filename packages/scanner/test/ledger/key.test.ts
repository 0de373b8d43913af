import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaultKeyFile, findKey, keyCheck, makeKey } from "../../src/ledger/key.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-key-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the key", () => {
  it("lies in the user's folder of settings, is made once, and only its owner may read it", () => {
    const environment = { XDG_CONFIG_HOME: join(folder, "settings") };
    expect(defaultKeyFile(environment)).toBe(join(folder, "settings/tuomin/key"));
    const one = findKey(undefined, environment);
    expect(one).toMatchObject({ file: join(folder, "settings/tuomin/key"), made: true });
    expect(one.bytes.length).toBeGreaterThanOrEqual(32);
    expect(statSync(one.file).mode & 0o777).toBe(0o600);
    expect(findKey(undefined, environment)).toEqual({ ...one, made: false });
    expect(findKey(undefined, { XDG_CONFIG_HOME: join(folder, "other") }).bytes).not.toEqual(one.bytes);
  });

  it("is the file that is named, before that of the environment, before the user's own", () => {
    for (const name of ["a", "b"]) writeFileSync(join(folder, name), name.repeat(16));
    const environment = { TUOMIN_KEY_FILE: join(folder, "b"), XDG_CONFIG_HOME: join(folder, "settings") };
    expect(findKey(join(folder, "a"), environment).bytes.toString()).toBe("a".repeat(16));
    expect(findKey(undefined, environment).bytes.toString()).toBe("b".repeat(16));
  });

  it("is refused if it is missing, or too short to keep anything secret", () => {
    writeFileSync(join(folder, "short"), "secret");
    for (const name of ["short", "nope"]) {
      const refused = expect.objectContaining({ code: "key-unusable", exit: 2 }) as Error;
      expect(() => findKey(join(folder, name), {})).toThrow(refused);
      expect(() => findKey(undefined, { TUOMIN_KEY_FILE: join(folder, name) })).toThrow(refused);
    }
  });

  it.skipIf(process.getuid?.() === 0)("that cannot be kept is told, with what to do", () => {
    chmodSync(folder, 0o500);
    expect(() => findKey(undefined, { XDG_CONFIG_HOME: folder })).toThrow(
      expect.objectContaining({ code: "key-not-kept", exit: 2 }),
    );
    chmodSync(folder, 0o700);
  });

  it("that is there is never replaced", () => {
    const file = join(folder, "key");
    expect(makeKey(file)).toBe(true);
    const before = readFileSync(file);
    expect(makeKey(file)).toBe(false);
    expect(readFileSync(file)).toEqual(before);
  });

  it("is told from another by a digest that does not hold it", () => {
    const one = Buffer.alloc(32, 1);
    expect(keyCheck(one)).toMatch(/^[0-9a-f]{32}$/);
    expect(keyCheck(one)).not.toBe(keyCheck(Buffer.alloc(32, 2)));
  });
});
