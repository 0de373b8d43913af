import { LINKAGE, LINKAGE_TITLE, RULES } from "@tuomin/core";
import type { Audit } from "../ledger/audit.js";
import type { FindingRecord } from "../ledger/finding-record.js";
import { type CoverageItem, isGap } from "../ledger/item.js";
import { reasonLines, shownValue } from "./describe.js";
import { writeTextFile } from "./text-file.js";
import { hiddenName, type Language, type ReportWords, WORDS } from "./words.js";

/** A kind other than "fail" asks for the level "none" (§3.27.10). */
const VERDICT = {
  violation: { kind: "fail", level: "error" },
  review: { kind: "review", level: "none" },
  exempt: { kind: "informational", level: "none" },
} as const;

/**
 * SARIF 2.1.0 (OASIS, 27 March 2020), for viewers of findings in code and for publishing systems. One result a finding; what could not be read is a notification of
 * the invocation (§3.20.21), exemptions and decisions are suppressions (§3.35). Streamed.
 */
export async function writeSarif(audit: Audit, file: string, language: Language): Promise<void> {
  await writeTextFile(file, parts(audit, WORDS[language], language));
}

async function* parts(audit: Audit, words: ReportWords, language: Language): AsyncGenerator<string> {
  const { run, totals, changes } = audit;
  const { cells: _, places: __, coverage: ___, placeCoverage: ____, ...counts } = totals;
  const rules = run.rules.map((id) => ruleDescriptor(id, language));
  const driver = {
    name: "tuomin",
    version: run.version,
    semanticVersion: run.version,
    language: language === "zh" ? "zh-CN" : "en-US",
    rules,
  };
  yield `{\n"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n"version": "2.1.0",\n"runs": [{\n"tool": ${JSON.stringify({ driver })},\n`;
  yield `"columnKind": "utf16CodeUnits",\n"properties": ${JSON.stringify({ totals: counts, ...(changes === undefined ? {} : { changes }) })},\n`;
  yield `"invocations": [{"executionSuccessful": ${!run.interrupted && totals.gaps === 0}, "startTimeUtc": ${JSON.stringify(run.started)}, "toolExecutionNotifications": [`;
  let first = true;
  for await (const item of audit.items()) {
    if (!isGap(item)) continue;
    yield `${first ? "\n" : ",\n"}${JSON.stringify(notification(item, words, language))}`;
    first = false;
  }
  yield `]}],\n"results": [`;
  const indices = new Map(run.rules.map((id, index) => [id, index]));
  first = true;
  for await (const finding of audit.findings()) {
    yield `${first ? "\n" : ",\n"}${JSON.stringify(result(finding, indices, words, language))}`;
    first = false;
  }
  yield "]\n}]\n}\n";
}

function ruleDescriptor(id: string, language: Language): object {
  const rule = RULES.find((known) => known.id === id);
  const title = id === LINKAGE ? LINKAGE_TITLE[language] : (rule?.title[language] ?? id);
  return {
    id,
    shortDescription: { text: title },
    ...(rule === undefined ? {} : { properties: { category: rule.category } }),
  };
}

function result(
  finding: FindingRecord,
  indices: ReadonlyMap<string, number>,
  words: ReportWords,
  language: Language,
): object {
  const { rule, outcome, category, place, hidden, subject, fingerprint, identity, decision } = finding;
  const hiding = hiddenName(words, hidden);
  const index = indices.get(rule);
  const logical = [words.place(place), hiding].filter((name) => name !== "").join(", ");
  const text = `${words.category[category]} ${shownValue(finding)}: ${reasonLines(finding, language).join(language === "zh" ? "；" : "; ")}`;
  return {
    ruleId: rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    ...VERDICT[outcome.kind],
    message: { text },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(finding.path) }, ...region(finding) },
        ...(logical === "" ? {} : { logicalLocations: [{ fullyQualifiedName: logical }] }),
      },
    ],
    partialFingerprints: { "value/v1": fingerprint, ...(identity === undefined ? {} : { "identity/v1": identity }) },
    ...(outcome.kind === "exempt"
      ? { suppressions: [{ kind: "external", status: "accepted", justification: decision?.reason ?? outcome.reason }] }
      : {}),
    properties: {
      category,
      subject,
      outcome: outcome.kind,
      publication: finding.publication,
      hidden,
      organ: finding.organ,
      ...finding.region,
    },
  };
}

/** Regions of SARIF are of texts: a page or a sheet's cell is told by the logical location. */
function region({ place: { line, column } }: FindingRecord): object {
  if (line === undefined) return {};
  return { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
}

function notification(item: CoverageItem, words: ReportWords, language: Language): object {
  const reason = (language === "zh" ? item.reasonZh : item.reason) ?? "";
  return {
    level: item.status === "failed" ? "error" : "warning",
    message: { text: `${words.status[item.status]}: ${reason}` },
    descriptor: { id: item.code ?? item.status },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(item.path) } } }],
  };
}

/** A relative reference (RFC 3986): a colon in its first part would be taken for a scheme. */
function uriOf(path: string): string {
  return path
    .split("/")
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\ufffd")))
    .join("/");
}
