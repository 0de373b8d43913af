import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

/** A script and a page that it makes from what the program itself is made of. The built packages are asked, as the scripts do. */
const PAGES = [
  ["make-rule-docs.js", "docs/rules/README.md"],
  ["make-cli-docs.js", "docs/cli.md"],
  ["make-policy-docs.js", "docs/policies.md"],
] as const;

function check(root: string, script: string): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts", script), "--check"], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}

describe.each(PAGES)("%s", (script, page) => {
  it(`finds ${page} in step with the program`, () => {
    const { status, said } = check(ROOT, script);
    expect(status, said).toBe(0);
  });

  it("fails, and says what to run, when the page is not", () => {
    const root = mkdtempSync(join(tmpdir(), "tuomin-docs-"));
    try {
      for (const folder of ["scripts", "docs"]) cpSync(join(ROOT, folder), join(root, folder), { recursive: true });
      symlinkSync(join(ROOT, "packages"), join(root, "packages"), "junction");
      cpSync(join(ROOT, "package.json"), join(root, "package.json"));
      writeFileSync(join(root, page), `${readFileSync(join(root, page), "utf8")}\nA line by hand.\n`);
      const { status, said } = check(root, script);
      expect(status).toBe(1);
      expect(said).toContain(`node scripts/${script}`);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
