// The marked items that weights are fitted to: of the passages that may be read, and of the documents that rules are tuned on.
import { readFileSync } from "node:fs";
import { createCorpus, createOpenedCorpus } from "../../bench/dist/accuracy/corpus/generate.js";
import { readPassages } from "../../bench/dist/subject/passages.js";
import { createDetector } from "../../packages/core/dist/index.js";
import * as signals from "../../packages/core/dist/subject/signal.js";

/**
 * @typedef {object} Item
 * @property {string} group what is held out together: a passage, or all documents of one template
 * @property {number} share of its group's documents that it stands in: a template counts like one passage
 * @property {boolean} person
 * @property {string} rule
 * @property {ReadonlyMap<string, number>} codes how often each signal speaks; of an earlier sentence it counts less
 */

const ELSEWHERE = signals.elsewhere(signals.NAME_NEARBY).weight / signals.NAME_NEARBY.weight;
const CODES = new Set(
  Object.values(signals).flatMap((one) => (typeof one === "object" && "evidence" in one ? [one.evidence.code] : [])),
);
const detector = createDetector({ organizations: true });

/** @returns {Item[]} */
export function items() {
  return [
    ...ofPassages("passages.txt", (index) => index % 2 === 0),
    ...ofPassages("more.txt", () => true),
    ...ofDocuments(),
  ];
}

/** @param {string} file @param {(index: number) => boolean} mayBeRead */
function ofPassages(file, mayBeRead) {
  const text = readFileSync(new URL(`../../bench/subject/${file}`, import.meta.url), "utf8");
  return readPassages(text).flatMap((passage, index) => {
    if (!mayBeRead(index)) return [];
    const found = detector.detect(passage.text);
    return passage.marks.flatMap(({ whose, start, end }) => {
      const one = found.find((finding) => finding.start < end && finding.end > start);
      return one === undefined || whose === "U" ? [] : itemOf(one, whose === "P", `${file}:${index}`, 1);
    });
  });
}

function ofDocuments() {
  const documents = [...createCorpus(), ...createOpenedCorpus()].filter(
    ({ half }) => half === "tune" || half === "opened",
  );
  /** @type {Map<string, number>} */
  const many = new Map();
  for (const { template } of documents) many.set(template, (many.get(template) ?? 0) + 1);
  return documents.flatMap((document) => {
    const found = document.form === "text" ? detector.detect(document.text) : detector.detectTable(document.rows);
    return document.gold.flatMap((gold) => {
      const one = found.find(
        (finding) =>
          finding.category === gold.category &&
          finding.start < gold.end &&
          finding.end > gold.start &&
          (!("row" in finding) || (finding.row === gold.row && finding.column === gold.column)),
      );
      if (one === undefined) return [];
      return itemOf(one, gold.subject === "person", document.template, 1 / (many.get(document.template) ?? 1));
    });
  });
}

/**
 * @param {import("@tuomin/core").Finding} finding @param {boolean} person @param {string} group @param {number} share
 * @returns {Item[]}
 */
function itemOf({ rule, evidence }, person, group, share) {
  if (!(rule in signals.PRIORS)) return [];
  /** @type {Map<string, number>} */
  const codes = new Map();
  for (const { code } of evidence) {
    const name = code.replace(/-elsewhere$/, "");
    if (CODES.has(name)) codes.set(name, (codes.get(name) ?? 0) + (name === code ? 1 : ELSEWHERE));
  }
  // The rule's own evidence has that name too.
  if ((codes.get("office-label") ?? 0) > 1) codes.set("office-label", 1);
  return [{ group, share, person, rule, codes }];
}
