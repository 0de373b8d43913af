/** What a report can be written as. */
export const FORMATS = ["html", "xlsx", "docx", "jsonl", "json", "csv", "sarif", "md", "junit"] as const;
export type ReportFormat = (typeof FORMATS)[number];

/** From which outcome on a finding makes the command exit with 1. */
export const FAIL_ON = ["violation", "review", "none"] as const;
export type FailOn = (typeof FAIL_ON)[number];
