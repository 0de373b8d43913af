// Labelled passages of bench/accuracy/corpus/training: passages parted by blank lines, phrases marked inline as [m:…].
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../run-step.js";

const CORPUS = "bench/accuracy/corpus";

/** The files, each by another writer; of the last two every passage is about nobody. */
export const PARTS = [
  "health",
  "families",
  "money-and-lives",
  "mixed",
  "patients",
  "kinsfolk",
  "livelihoods",
  "short-pages",
  "plain-words",
  "pages",
  "justice",
  "care",
  "villages",
  "ties",
  "long-pieces",
  "hard-to-place",
  "nobody",
  "others-money",
];

/** @type {Record<string, string>} */
export const CATEGORY_OF = {
  m: "medical-record",
  p: "property",
  s: "social-relation",
  l: "life-experience",
  d: "disability",
  k: "marital-status",
};

/** @typedef {{ start: number, end: number, category: string }} Span */
/** @typedef {{ text: string, spans: Span[] }} Passage */

/** The passages of a part as documents of the bench. @param {string} part */
export function passagesOf(part) {
  return documentsOf(`${CORPUS}/training/${part}.txt`);
}

/** Those of a writer of whom nothing is trained on. */
export function heldOutPassages() {
  return documentsOf(`${CORPUS}/held-out/passages.txt`);
}

/** @param {string} file */
function documentsOf(file) {
  return readPassages(join(ROOT, file)).map(({ text, spans }) => ({
    form: /** @type {const} */ ("text"),
    text,
    gold: spans.map((span) => ({ ...span, subject: "person", surface: "plain", kind: "passage" })),
    decoys: [],
    open: [],
  }));
}

/** @param {string} file @returns {Passage[]} */
function readPassages(file) {
  return readFileSync(file, "utf8")
    .replaceAll("\r\n", "\n")
    .split(/\n[ \t]*\n/)
    .map((block) => block.replace(/^\n+|\n+$/g, ""))
    .filter((block) => block.trim() !== "")
    .map(passageOf);
}

/** @param {string} marked @returns {Passage} */
function passageOf(marked) {
  let text = "";
  let last = 0;
  /** @type {Span[]} */
  const spans = [];
  for (const match of marked.matchAll(/\[([mpsldk]):([^[\]]+)\]/g)) {
    text += marked.slice(last, match.index);
    spans.push({ start: text.length, end: text.length + match[2].length, category: CATEGORY_OF[match[1]] });
    text += match[2];
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), spans };
}
