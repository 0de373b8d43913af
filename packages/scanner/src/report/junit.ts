import type { Audit } from "../ledger/audit.js";
import { type Changes, sumChanges } from "../ledger/changes.js";
import type { FindingRecord } from "../ledger/finding-record.js";
import { type CoverageItem, isGap } from "../ledger/item.js";
import { reasonLines, ruleName, shownValue } from "./describe.js";
import { escapeXml } from "./escape.js";
import { sumAll } from "./roll-up.js";
import { writeTextFile } from "./text-file.js";
import { type Language, type ReportWords, WORDS } from "./words.js";

/**
 * JUnit XML, for build servers: the suite `findings` has a case a finding (a violation fails, what is to be reviewed is skipped, what is exempt passes), the suite
 * `coverage` one a file (what was not wholly read is an error, what is no document is skipped). Streamed.
 */
export async function writeJunit(audit: Audit, file: string, language: Language): Promise<void> {
  await writeTextFile(file, parts(audit, WORDS[language], language));
}

async function* parts(audit: Audit, words: ReportWords, language: Language): AsyncGenerator<string> {
  const { totals, run, changes } = audit;
  const { outcomes } = sumAll(totals);
  const started = run.started.replace("Z", "");
  const all = `tests="${totals.findings + totals.files}" failures="${outcomes.violation}" errors="${totals.gaps}"`;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="tuomin ${escapeXml(run.version)}" ${all}>\n`;
  yield `<testsuite name="findings" timestamp="${started}" tests="${totals.findings}" failures="${outcomes.violation}" errors="0" skipped="${outcomes.review}">\n`;
  if (changes !== undefined) yield properties(changes);
  for await (const finding of audit.findings()) yield findingCase(finding, words, language);
  yield `</testsuite>\n<testsuite name="coverage" timestamp="${started}" tests="${totals.files}" failures="0" errors="${totals.gaps}" skipped="${totals.setAside}">\n`;
  for await (const item of audit.items()) yield itemCase(item, words, language);
  yield "</testsuite>\n</testsuites>\n";
}

/** What became of an earlier run's findings, all organs together. */
function properties({ since, organs, rate }: Changes): string {
  const told = Object.entries({ since, ...sumChanges(organs), ...(rate === null ? {} : { rate: rate.toFixed(4) }) });
  const lines = told.map(([name, value]) => `<property name="changes.${name}" value="${escapeXml(String(value))}"/>\n`);
  return `<properties>\n${lines.join("")}</properties>\n`;
}

function findingCase(finding: FindingRecord, words: ReportWords, language: Language): string {
  const { path, rule, place, category, outcome } = finding;
  const where = words.place(place);
  const name = `${ruleName(rule, language)} ${shownValue(finding)}${where === "" ? "" : ` (${where})`}`;
  const head = `<testcase classname="${escapeXml(path)}" name="${escapeXml(name)}"`;
  if (outcome.kind === "exempt") return `${head}/>\n`;
  const message = escapeXml(`${words.outcome[outcome.kind]}: ${words.category[category]}`);
  const reasons = escapeXml(reasonLines(finding, language).join("\n"));
  if (outcome.kind === "review") return `${head}><skipped message="${message}: ${reasons}"/></testcase>\n`;
  return `${head}><failure type="violation" message="${message}">${reasons}</failure></testcase>\n`;
}

function itemCase(item: CoverageItem, words: ReportWords, language: Language): string {
  const head = `<testcase classname="coverage" name="${escapeXml(item.path)}"`;
  const reason = escapeXml((language === "zh" ? item.reasonZh : item.reason) ?? "");
  if (isGap(item))
    return `${head}><error type="${escapeXml(item.code ?? item.status)}" message="${words.status[item.status]}: ${reason}"/></testcase>\n`;
  return item.setAside === true ? `${head}><skipped message="${reason}"/></testcase>\n` : `${head}/>\n`;
}
