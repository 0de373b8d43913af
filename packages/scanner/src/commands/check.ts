import { type Concern, createDetector, type DocumentFinding, maskedSample } from "@tuomin/core";
import type { FailOn } from "../config/choices.js";
import { DEFAULTS } from "../config/defaults.js";
import { loadConfig } from "../config/load.js";
import { identify } from "../intake/identify.js";
import * as said from "../messages/check.js";
import { EXIT } from "../messages/problem.js";
import type { Language } from "../messages/words.js";
import type { reportNames } from "../report/names.js";
import type { Examination } from "../work/examine.js";
import { readTree } from "../work/read-tree.js";
import { readInput } from "./input.js";
import { loadJudging } from "./judging.js";
import { decideOcr } from "./ocr-options.js";
import type { Given } from "./parse.js";
import { print, safe } from "./terminal.js";

/** `tuomin check`: one file or text before it is published. */
export async function run([path]: readonly string[], flags: Given, language: Language): Promise<number> {
  const loaded = loadConfig(flags.config as string | undefined, path === "-" ? [] : [path!], process.cwd());
  const { name, bytes } = readInput(path!, (flags.sizeLimit as number | undefined) ?? DEFAULTS.fileBytes);
  const detector = createDetector(await loadJudging(loaded, flags.asOf as string | undefined));
  const publication = flags.publication as string | undefined;
  const limits = { ...DEFAULTS.expand, memberBytes: DEFAULTS.fileBytes };
  const ocr = decideOcr(flags.ocr === true, loaded.config) ?? undefined;
  const file = { path: name, kind: identify(bytes, name), bytes };
  const all = await readTree<Checked>(
    file,
    { detector, inflatedBytes: DEFAULTS.inflatedBytes, limits, publication, ocr },
    (path, _size, examined) => ({ path, examined }),
  );
  const failOn = (flags.failOn as FailOn | undefined) ?? "violation";
  const codes = all.map(({ examined }) => verdict(examined, failOn));
  const code = [EXIT.findings, EXIT.incomplete].find((one) => codes.includes(one)) ?? EXIT.clean;
  const reveal = flags.reveal === true;
  print(flags.json === true ? asJson(all, code, failOn, reveal) : await asLines(all, code, reveal, language));
  return code;
}

/** The file, or something in it. */
interface Checked {
  readonly path: string;
  readonly examined: Examination;
}

function verdict({ findings, circumstances, status, setAside }: Examination, failOn: FailOn): number {
  const counted = failOn === "none" ? [] : failOn === "review" ? ["violation", "review"] : ["violation"];
  if (findings.some(({ outcome }) => counted.includes(outcome.kind))) return EXIT.findings;
  if (circumstances?.concerns.some(({ outcome }) => counted.includes(outcome)) === true) return EXIT.findings;
  return status === "scanned" || setAside ? EXIT.clean : EXIT.incomplete;
}

/**
 * One object: `publishable`, how far the file was read, what kind of publication it is, and the findings as in findings.jsonl; of what it contains
 * `members`, each such an object.
 */
function asJson([own, ...members]: readonly Checked[], code: number, failOn: FailOn, reveal: boolean): string {
  const inside = members.map((member) => asObject(member, verdict(member.examined, failOn), reveal));
  const object = { ...asObject(own!, code, reveal), ...(inside.length === 0 ? {} : { members: inside }) };
  return `${JSON.stringify(object, null, 2)}\n`;
}

function asObject({ path, examined }: Checked, code: number, reveal: boolean): object {
  const { kind, status, reasons, findings, circumstances } = examined;
  return {
    name: path,
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
}

async function asLines(all: readonly Checked[], code: number, reveal: boolean, language: Language): Promise<string> {
  const names = (await import("../report/names.js")).reportNames(language);
  const lines = all.flatMap((checked) => linesOf(checked, names, reveal, language));
  const count = all.reduce((sum, { examined }) => sum + examined.findings.length, 0);
  return `${[...lines, said.verdict(code, count)[language]].join("\n")}\n`;
}

function linesOf(
  { path: name, examined }: Checked,
  names: ReturnType<typeof reportNames>,
  reveal: boolean,
  language: Language,
): string[] {
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
  const where = name.includes("!/") ? `${safe(name)}: ` : "";
  const unread =
    examined.setAside && where !== ""
      ? []
      : examined.reasons.map((reason) => where + said.unread(examined.status, reason)[language]);
  return [...known, ...examined.findings.map(line), ...concerns.map(concern), ...unread];
}
