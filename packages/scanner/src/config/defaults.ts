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
  /** Resident memory of a process that reads, all kinds of memory together. Bytes. */
  memoryBytes: 1e9,
  /**
   * Of letters read from pictures. A page of A4 takes 3 to 10 seconds on one core; A3 scanned at 600 dots an inch has 70 million pixels, the largest photographs of telephones
   * 108 million; no scan of more than a thousand pages was seen.
   */
  ocr: { pageSeconds: 90, pixels: 120e6, pages: 1000 },
  /**
   * Of the containers under one file: a whole site's export fits, and a bomb is told within seconds. Deflate's best ratio is about 1,000; crawls and dumps of sites
   * compress to a fifth, the emptiest real tables seen to a hundredth.
   */
  expand: { expandedBytes: 20e9, ratio: 200, members: 100_000, depth: 8 },
} as const;
