import { type Concern, createDetector, type DocumentFinding, maskedSample } from "@tuomin/core";
import type { FailOn } from "../config/choices.js";
import { DEFAULTS } from "../config/defaults.js";
import { loadConfig } from "../config/load.js";
import { identify } from "../intake/identify.js";
import * as said from "../messages/check.js";
import type { Language } from "../messages/words.js";
import type { reportNames } from "../report/names.js";
import { type Checked, checkedAsObject, checkFile, verdictOfAll } from "../work/check.js";
import { isHarmless } from "../work/harmless.js";
import { readInput } from "./input.js";
import { loadJudging } from "./judging.js";
import { decideOcr } from "./ocr-options.js";
import type { Given } from "./parse.js";
import { print, safe } from "./terminal.js";

/** `tuomin check`: one file or text before it is published. */
export async function run([path]: readonly string[], flags: Given, language: Language): Promise<number> {
  const loaded = await loadConfig(flags.config as string | undefined, path === "-" ? [] : [path!], process.cwd());
  const { name, bytes } = readInput(path!, (flags.sizeLimit as number | undefined) ?? DEFAULTS.fileBytes);
  const judging = await loadJudging(loaded, flags.asOf as string | undefined);
  const publication = flags.publication as string | undefined;
  const limits = { ...DEFAULTS.expand, memberBytes: DEFAULTS.fileBytes };
  const ocr = decideOcr(flags.ocr === true, loaded.config);
  const file = { path: name, kind: identify(bytes, name), bytes };
  const job = { inflatedBytes: DEFAULTS.inflatedBytes, limits, publication };
  let all: Checked[];
  if (isHarmless(file.kind, bytes.length) && ocr === null)
    all = await checkFile(file, { ...job, detector: createDetector(judging) });
  else {
    // A kind of publication that nobody knows is the caller's mistake, and told before the file is read.
    if (publication !== undefined) createDetector(judging).readPublication({ blocks: [] }, { publication });
    const { fileSeconds: seconds = DEFAULTS.fileSeconds, memory: memoryBytes = DEFAULTS.memoryBytes } =
      loaded.config.limits ?? {};
    const { checkApart } = await import("../work/check-apart.js");
    all = await checkApart(file, { ...job, judging, ocr }, { seconds, memoryBytes });
  }
  const failOn = (flags.failOn as FailOn | undefined) ?? "violation";
  const code = verdictOfAll(all, failOn);
  const reveal = flags.reveal === true;
  const object = (): string => `${JSON.stringify(checkedAsObject(all, failOn, reveal), null, 2)}\n`;
  print(flags.json === true ? object() : await asLines(all, code, reveal, language));
  return code;
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
