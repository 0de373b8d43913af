import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asWriteProblem, MARKER, openOutput } from "../../src/ledger/output.js";

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-output-"));
  out = join(folder, "a/report");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (content: string, names: readonly string[] = ["report.html"], force = false): void => {
  const output = openOutput(out, force);
  for (const name of names) writeFileSync(join(output.stage, name), content);
  output.finish({ version: "0" });
};

describe("the output folder", () => {
  it("is made, with the folders above it", () => {
    write("one");
    expect(readdirSync(out).sort()).toEqual(["report.html", MARKER]);
  });

  it("is written to again if it is ours: what we wrote goes, what others put there stays", () => {
    write("one", ["report.html", "findings.csv"]);
    writeFileSync(join(out, "notes.txt"), "mine");
    write("two");
    expect(readdirSync(out).sort()).toEqual(["notes.txt", "report.html", MARKER]);
    expect(readFileSync(join(out, "report.html"), "utf8")).toBe("two");
  });

  it("keeps the earlier report until the new one is whole", () => {
    write("one");
    const output = openOutput(out, false);
    writeFileSync(join(output.stage, "report.html"), "half");
    expect(readFileSync(join(out, "report.html"), "utf8")).toBe("one");
    output.abandon();
    expect(readdirSync(out).sort()).toEqual(["report.html", MARKER]);
    expect(readFileSync(join(out, "report.html"), "utf8")).toBe("one");
  });

  it("is gone again when the run came to nothing", () => {
    openOutput(out, false).abandon();
    expect(existsSync(out)).toBe(false);
  });

  it("is refused if it holds what we did not write, unless forced; then only files of the same names change", () => {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, "thesis.docx"), "mine");
    writeFileSync(join(out, "report.html"), "mine");
    expect(() => openOutput(out, false)).toThrow(expect.objectContaining({ code: "output-exists", exit: 2 }));
    expect(readdirSync(out).sort()).toEqual(["report.html", "thesis.docx"]);
    write("two", ["report.html"], true);
    expect(readFileSync(join(out, "thesis.docx"), "utf8")).toBe("mine");
    expect(readFileSync(join(out, "report.html"), "utf8")).toBe("two");
  });

  it("is refused if it is a file", () => {
    mkdirSync(join(folder, "a"));
    writeFileSync(out, "x");
    expect(() => openOutput(out, true)).toThrow(expect.objectContaining({ code: "output-not-folder", exit: 2 }));
  });

  it("is refused below a file", () => {
    writeFileSync(join(folder, "a"), "x");
    expect(() => openOutput(out, true)).toThrow(expect.objectContaining({ code: "cannot-write", exit: 2 }));
  });

  it("removes nothing outside itself, whatever its marker says", () => {
    write("one");
    writeFileSync(join(folder, "precious"), "x");
    writeFileSync(
      join(out, MARKER),
      JSON.stringify({ files: ["../../precious", "..", ".", "", 5, join(folder, "precious")] }),
    );
    write("two");
    expect(existsSync(join(folder, "precious"))).toBe(true);
  });
});

describe("asWriteProblem", () => {
  const error = (code: string, path?: string): Error =>
    Object.assign(new Error(code), { code, ...(path === undefined ? {} : { path }) });
  it.each([
    ["ENOSPC", "disk-full"],
    ["EDQUOT", "disk-full"],
    ["EFBIG", "disk-full"],
    ["EACCES", "cannot-write"],
    ["EROFS", "cannot-write"],
  ])("%s → %s, exit 2", (code, expected) => {
    expect(asWriteProblem("out", error(code))).toMatchObject({ code: expected, exit: 2 });
  });
  it("leaves other errors alone, and those about files elsewhere", () => {
    const other = new Error("x");
    expect(asWriteProblem("out", other)).toBe(other);
    const elsewhere = error("ENOENT", "/elsewhere/page.html");
    expect(asWriteProblem(join(folder, "out"), elsewhere)).toBe(elsewhere);
  });
});
