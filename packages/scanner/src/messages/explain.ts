import { words } from "./words.js";

/** The headings of `tuomin explain`. */
export const EXPLAIN = {
  source: words("依据：", "Rests on:"),
  labels: words("提示词（值前或表头）：", "Labels (before the value, or at the head of a column):"),
  hits: words("会检出（均为虚构）：", "Found (all invented):"),
  misses: words("不会检出：", "Not found:"),
};
