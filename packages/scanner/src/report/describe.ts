import { LINKAGE, LINKAGE_TITLE, RULES } from "@tuomin/core";
import type { FindingRecord, Region } from "../ledger/finding-record.js";
import type { Language, ReportWords } from "./words.js";

/** A region as one line: 贵州省 黔东南州 凯里市. "" where nothing is known. */
export function regionName(region: Region): string {
  return [region.province, region.city, region.county].filter((name) => name !== null && name !== "").join(" ");
}

/** The reasons of a finding for a reader: the outcome's first, then what proves it. Never holds the value. */
export function reasonLines(finding: FindingRecord, language: Language): string[] {
  const { outcome } = finding;
  const clause =
    outcome.clause === undefined ? "" : language === "zh" ? `（${outcome.clause}）` : ` (${outcome.clause})`;
  return [`${outcome.reason}${clause}`, ...finding.evidence.map((evidence) => evidence[language])];
}

/** What to do about a finding. */
export function adviceFor(finding: FindingRecord, words: ReportWords): string {
  if (finding.outcome.kind === "exempt") return words.adviceExempt;
  const advice = finding.outcome.kind === "review" ? words.adviceReview : words.advice[finding.category];
  return finding.hidden === null ? advice : `${advice}；${words.adviceHidden}`;
}

/** What stands in the column of values: the raw value in a report made with `--reveal`, else the masked one. */
export function shownValue(finding: FindingRecord): string {
  return finding.value ?? finding.masked;
}

/** What a rule is called, for a reader; its id where the ledger is of a version with other rules. */
export function ruleName(id: string, language: Language): string {
  if (id === LINKAGE) return LINKAGE_TITLE[language];
  return RULES.find((rule) => rule.id === id)?.title[language] ?? id;
}
