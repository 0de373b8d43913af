import type { ReportFormat } from "./choices.js";

/** What holds where neither a flag nor the config says otherwise. */
export const DEFAULTS = {
  out: "tuomin-report",
  formats: ["html", "xlsx", "jsonl"] as readonly ReportFormat[],
  /** Bytes. The largest attachment seen on a government site is a tenth of it; a worker holds a file's bytes and its text at once. */
  fileBytes: 200e6,
  /** Bytes that the parts of one zipped document may inflate to together. */
  inflatedBytes: 1e9,
  fileSeconds: 60,
} as const;
