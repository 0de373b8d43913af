import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeReport } from "../../src/report/write.js";
import { madeAudit, madeFinding, manyFindings } from "./made-audit.js";

let folder: string;
/** Names and titles that are markup, end a cell or a comment, or hold what XML forbids. */
const ODD = 'a|b <i>&amp;]]> "x" `c`\u0000\u000b\ufffe\ud800 *_[z](y)\n--> \\|';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tuomin-parsed-"));
  const odd = madeFinding({ path: ODD, organ: ODD, title: ODD, masked: ODD, column: ODD });
  const audit = madeAudit([odd, ...manyFindings(12)]);
  for (const format of ["junit", "md"] as const) await writeReport(format, audit, folder, "zh");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("JUnit is well-formed XML, of the elements that build servers know, in their places", () => {
  const holders: Readonly<Record<string, readonly string[]>> = {
    testsuites: [""],
    testsuite: ["testsuites"],
    properties: ["testsuite"],
    property: ["properties"],
    testcase: ["testsuite"],
    failure: ["testcase"],
    skipped: ["testcase"],
    error: ["testcase"],
  };
  const parser = new SaxesParser();
  const open: string[] = [];
  const seen = new Set<string>();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    expect(holders[name]).toContain(open.at(-1) ?? "");
    if (name === "testcase") expect([attributes.name, attributes.classname].every(Boolean)).toBe(true);
    if (name === "testsuite")
      for (const count of ["tests", "failures", "errors"]) expect(attributes[count]).toMatch(/^\d+$/);
    open.push(name);
    seen.add(name);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(readFileSync(join(folder, "junit.xml"), "utf8")).close();
  expect([...seen].sort()).toEqual(["error", "failure", "skipped", "testcase", "testsuite", "testsuites"]);
});

it("Markdown: every row of a table has the cells of its head, and no text of a page is markup", () => {
  let cells = 0;
  let rows = 0;
  for (const line of readFileSync(join(folder, "report.md"), "utf8").split("\n")) {
    if (!line.startsWith("|")) {
      cells = 0;
      continue;
    }
    // GitHub's rule: a bar parts cells unless a backslash stands before it.
    const parted = line.replace(/\\./g, "").split("|").length - 2;
    if (cells === 0) cells = parted;
    expect(parted).toBe(cells);
    expect(line.replace(/\\./g, "")).not.toMatch(/[<`*]|\]\(/);
    rows += 1;
  }
  expect(rows).toBeGreaterThan(30);
});
