import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Log } from "sarif";
import ts from "typescript";
import { expect, it } from "vitest";
import { writeSarif } from "../../src/report/sarif.js";
import { madeAudit, madeFinding, manyFindings } from "./made-audit.js";

const CHECKED = fileURLToPath(new URL("./sarif-checked.ts", import.meta.url));

/**
 * What the types of @types/sarif, which follow the schema of SARIF 2.1.0 name by name, say against a log: required and unknown properties, words of a list, kinds of
 * values, on every level. Empty if nothing.
 */
function faultsOf(log: string): string[] {
  const text = `import type { Log } from "sarif";\nexport const log: Log = ${log};\n`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ["lib.es2023.d.ts"],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === CHECKED
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)
      : getSourceFile.call(host, name, ...rest);
  host.fileExists = (name) => name === CHECKED || fileExists.call(host, name);
  host.readFile = (name) => (name === CHECKED ? text : readFile.call(host, name));
  const program = ts.createProgram([CHECKED], { ...options, module: ts.ModuleKind.NodeNext }, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

async function sarif(language: "zh" | "en"): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "tuomin-sarif-"));
  try {
    const decision = {
      kind: "exempt",
      reason: "r",
      who: "w",
      basis: "b",
      expires: "2019-01-01",
      at: "2018-12-01T00:00:00Z",
    } as const;
    const odd = [
      madeFinding({ place: {}, outcome: { kind: "exempt", reason: "依法公开" }, decision }),
      madeFinding({ place: { sheet: "名单", cell: "D2" }, hidden: "hidden column", rule: "linkage" }),
      madeFinding({
        path: "a b/第1期:名单#2?.html",
        region: { province: null, city: null, county: null },
        organ: null,
      }),
    ];
    const changes = {
      since: "2018-01-01T00:00:00Z",
      rate: 0.5,
      counts: {} as never,
      organs: [
        {
          province: null,
          city: null,
          county: null,
          organ: "甲局",
          fixed: 1,
          open: 1,
          moved: 0,
          unread: 0,
          added: 0,
          reappeared: 0,
          rate: 0.5,
        },
      ],
    };
    await writeSarif({ ...madeAudit([...odd, ...manyFindings(24)]), changes }, join(folder, "r.sarif"), language);
    return readFileSync(join(folder, "r.sarif"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it("is SARIF 2.1.0 on every level, in both languages", async () => {
  for (const language of ["zh", "en"] as const) expect(faultsOf(await sarif(language))).toEqual([]);
}, 60_000);

it("the check finds what is not: an unknown property, an unknown word, a missing message, a number as text", async () => {
  const log = await sarif("en");
  const spoiled = [
    log.replace('"kind":"fail"', '"kind":"failed"'),
    log.replace('"ruleId":', '"rule":'),
    log.replace('"executionSuccessful": ', '"successful": '),
    log.replace('"startLine":12', '"startLine":"12"'),
    log.replace('"version": "2.1.0"', '"version": "2.2.0"'),
  ];
  for (const one of spoiled) {
    expect(one).not.toBe(log);
    expect(faultsOf(one)).not.toEqual([]);
  }
}, 60_000);

it("keeps what types cannot say: rules by their number, lines from 1, addresses that are relative references", async () => {
  const [run] = (JSON.parse(await sarif("zh")) as Log).runs;
  const { rules } = run!.tool.driver;
  for (const { ruleId, ruleIndex, locations } of run!.results!) {
    if (ruleIndex !== undefined) expect(rules![ruleIndex]!.id).toBe(ruleId);
    const { artifactLocation, region } = locations![0]!.physicalLocation!;
    expect(new URL(artifactLocation!.uri!, "file:///root/").href).toMatch(/^file:\/\/\/root\//);
    expect(artifactLocation!.uri).not.toMatch(/[\s#?]/);
    if (region !== undefined) expect(Math.min(region.startLine!, region.startColumn ?? 1)).toBeGreaterThanOrEqual(1);
  }
});
