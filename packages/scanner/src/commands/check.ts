import { createDetector, type DocumentFinding, maskedSample } from "@tuomin/core";
import type { FailOn } from "../config/choices.js";
import { DEFAULTS } from "../config/defaults.js";
import * as said from "../messages/check.js";
import { EXIT } from "../messages/problem.js";
import type { Language } from "../messages/words.js";
import { type Examination, examine } from "../work/examine.js";
import { readInput } from "./input.js";
import type { Given } from "./parse.js";
import { print, safe } from "./terminal.js";

/** `tuomin check`: one file or text before it is published. */
export async function run([path]: readonly string[], flags: Given, language: Language): Promise<number> {
  const { name, bytes } = readInput(path!, (flags.sizeLimit as number | undefined) ?? DEFAULTS.fileBytes);
  const examined = await examine(bytes, name, createDetector(), DEFAULTS.inflatedBytes);
  const code = verdict(examined, (flags.failOn as FailOn | undefined) ?? "violation");
  print(
    flags.json === true
      ? asJson(name, examined, code, flags.reveal === true)
      : await asLines(name, examined, code, flags.reveal === true, language),
  );
  return code;
}

function verdict({ findings, status, setAside }: Examination, failOn: FailOn): number {
  const counted = failOn === "none" ? [] : failOn === "review" ? ["violation", "review"] : ["violation"];
  if (findings.some(({ outcome }) => counted.includes(outcome.kind))) return EXIT.findings;
  return status === "scanned" || setAside ? EXIT.clean : EXIT.incomplete;
}

/** One object: `publishable`, how far the file was read, and the findings as in findings.jsonl. */
function asJson(name: string, { kind, status, reasons, findings }: Examination, code: number, reveal: boolean): string {
  const object = {
    name,
    kind,
    status,
    reason: reasons.length === 0 ? null : reasons.map(({ en }) => en).join("; "),
    publishable: code === EXIT.clean,
    findings: findings.map((finding) => ({
      category: finding.category,
      rule: finding.rule,
      masked: maskedSample(finding.value, finding.category),
      ...(reveal ? { value: finding.value } : {}),
      subject: finding.subject,
      outcome: finding.outcome,
      place: finding.place,
      hidden: finding.hidden,
      score: finding.score,
      evidence: finding.evidence,
    })),
  };
  return `${JSON.stringify(object, null, 2)}\n`;
}

async function asLines(
  name: string,
  examined: Examination,
  code: number,
  reveal: boolean,
  language: Language,
): Promise<string> {
  const { reportNames } = await import("../report/names.js");
  const names = reportNames(language);
  const line = (finding: DocumentFinding): string => {
    const hidden = finding.hidden === null ? "" : ` (${names.hidden[finding.hidden] ?? finding.hidden})`;
    const shown = reveal ? safe(finding.value) : maskedSample(finding.value, finding.category);
    const head = `${safe(name)} ${names.place(finding.place)}${hidden}: ${names.category[finding.category]} ${shown}`;
    const why = finding.evidence.map((evidence) => evidence[language]).join(language === "zh" ? "；" : "; ");
    return `${head}  ${names.outcome[finding.outcome.kind]} [${finding.rule}]  ${why}`;
  };
  const unread = examined.reasons.map((reason) => said.unread(examined.status, reason)[language]);
  return `${[...examined.findings.map(line), ...unread, said.verdict(code, examined.findings.length)[language]].join("\n")}\n`;
}
