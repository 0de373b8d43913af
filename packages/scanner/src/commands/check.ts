import { type Concern, createDetector, type DocumentFinding, maskedSample } from "@tuomin/core";
import type { FailOn } from "../config/choices.js";
import { DEFAULTS } from "../config/defaults.js";
import { loadConfig } from "../config/load.js";
import * as said from "../messages/check.js";
import { EXIT } from "../messages/problem.js";
import type { Language } from "../messages/words.js";
import { type Examination, examine } from "../work/examine.js";
import { readInput } from "./input.js";
import { loadJudging } from "./judging.js";
import type { Given } from "./parse.js";
import { print, safe } from "./terminal.js";

/** `tuomin check`: one file or text before it is published. */
export async function run([path]: readonly string[], flags: Given, language: Language): Promise<number> {
  const loaded = loadConfig(flags.config as string | undefined, path === "-" ? [] : [path!], process.cwd());
  const { name, bytes } = readInput(path!, (flags.sizeLimit as number | undefined) ?? DEFAULTS.fileBytes);
  const detector = createDetector(await loadJudging(loaded, flags.asOf as string | undefined));
  const publication = flags.publication as string | undefined;
  const examined = await examine(bytes, name, detector, DEFAULTS.inflatedBytes, publication);
  const code = verdict(examined, (flags.failOn as FailOn | undefined) ?? "violation");
  print(
    flags.json === true
      ? asJson(name, examined, code, flags.reveal === true)
      : await asLines(name, examined, code, flags.reveal === true, language),
  );
  return code;
}

function verdict({ findings, circumstances, status, setAside }: Examination, failOn: FailOn): number {
  const counted = failOn === "none" ? [] : failOn === "review" ? ["violation", "review"] : ["violation"];
  if (findings.some(({ outcome }) => counted.includes(outcome.kind))) return EXIT.findings;
  if (circumstances?.concerns.some(({ outcome }) => counted.includes(outcome)) === true) return EXIT.findings;
  return status === "scanned" || setAside ? EXIT.clean : EXIT.incomplete;
}

/** One object: `publishable`, how far the file was read, what kind of publication it is, and the findings as in findings.jsonl. */
function asJson(name: string, examined: Examination, code: number, reveal: boolean): string {
  const { kind, status, reasons, findings, circumstances } = examined;
  const object = {
    name,
    kind,
    status,
    reason: reasons.length === 0 ? null : reasons.map(({ en }) => en).join("; "),
    publishable: code === EXIT.clean,
    publication: circumstances?.publication ?? null,
    concerns: circumstances?.concerns ?? [],
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
    const { clause, reason, kind } = finding.outcome;
    // Reasons are told in Chinese, as the audit file has them; a clause is called the same in both languages.
    const because = [language === "zh" ? reason : "", clause ?? ""].filter((part) => part !== "").join(" ");
    return `${head}  ${names.outcome[kind]} [${finding.rule}]  ${why}${because === "" ? "" : ` — ${because}`}`;
  };
  const concern = ({ outcome, reason, clause }: Concern): string =>
    `${safe(name)}: ${names.outcome[outcome]}  ${reason[language]}（${clause}）`;
  const { publication = null, concerns = [] } = examined.circumstances ?? {};
  const isJudged = examined.findings.length + concerns.length > 0;
  const known = publication === null || !isJudged ? [] : [said.kind(publication)[language]];
  const unread = examined.reasons.map((reason) => said.unread(examined.status, reason)[language]);
  return `${[...known, ...examined.findings.map(line), ...concerns.map(concern), ...unread, said.verdict(code, examined.findings.length)[language]].join("\n")}\n`;
}
