// Labelled sentences as the model reads them: documents go through the detector, which tells every sentence that may be about somebody.

import { createEngine } from "../../packages/core/dist/detection/engine.js";
import { detectRows } from "../../packages/core/dist/detection/rows.js";
import { detectText } from "../../packages/core/dist/detection/text.js";
import { tellFeatures } from "../../packages/core/dist/rules/contextual/model/features.js";
import { sentencesOf } from "../../packages/core/dist/rules/contextual/model/sentences.js";
import { LABELS } from "../../packages/core/dist/rules/contextual/model/weights.js";
import { RULES } from "../../packages/core/dist/rules/registry.js";
import { normalise } from "../../packages/core/dist/text/normalise.js";

/** @typedef {{ category: string, subject: string, start: number, end: number, row?: number, column?: number }} Gold */
/** @typedef {{ form: "text", text: string, gold: Gold[] } | { form: "table", rows: string[][], gold: Gold[] }} Labelled */
/** @typedef {{ weight: number, labels: number[], hashes: number[][] }} Sample */

const SIX = new Set(LABELS.slice(1));
const NUMBER_OF = new Map(LABELS.map((label, index) => [label, index]));

/**
 * `silent`: every second passage is read as if the rules had found nothing in it. Of documents that the rules were tuned on the model would else learn
 * that the rules miss nothing.
 * @param {readonly Labelled[]} documents @param {number} weight @param {boolean} silent @returns {Sample[]}
 */
export function samplesOf(documents, weight, silent = false) {
  let passages = 0;
  /** @type {Sample[]} */
  const samples = [];
  /** @type {Gold[]} */
  let gold = [];
  let readable = true;
  const engine = createEngine(RULES, {}, (found, context, start, end) => {
    const { cell } = context;
    const own = gold.filter(({ row, column }) => row === cell?.row && column === cell?.column);
    const six = found.filter(({ category, rule }) => SIX.has(category ?? rule.category));
    const told = silent && passages++ % 2 === 0 ? [] : six;
    if (readable)
      for (const sentence of sentencesOf(context, start, end, told, null))
        samples.push({
          weight,
          labels: sentence.clauses.map((clause) => labelOf(clause, own)),
          hashes: sentence.clauses.map((_, index) => hashesOf(sentence, index)),
        });
    return found;
  });
  for (const document of documents) {
    gold = document.gold.filter(({ category, subject }) => subject === "person" && SIX.has(category));
    if (document.form === "text") {
      // Offsets are of the text as given: those whose units the reading moves are left out, and what stands in tables.
      readable = normalise(document.text).text.length === document.text.length;
      const whole = gold;
      gold = whole.map((item) => ({ ...item, row: undefined, column: undefined }));
      detectText(engine, document.text);
    } else {
      readable = true;
      detectRows(engine, document.rows);
    }
  }
  return samples;
}

/** The features of a clause, each once. @param {import("../../packages/core/dist/rules/contextual/model/read-sentence.js").ReadSentence} sentence @param {number} index */
function hashesOf(sentence, index) {
  /** @type {Set<number>} */
  const hashes = new Set();
  tellFeatures(sentence, index, (_, hash) => hashes.add(hash));
  return [...hashes];
}

/** @param {{ start: number, end: number }} clause @param {readonly Gold[]} gold */
function labelOf({ start, end }, gold) {
  let label = 0;
  let most = 0;
  for (const item of gold) {
    const shared = Math.min(end, item.end) - Math.max(start, item.start);
    if (shared > most) {
      most = shared;
      label = NUMBER_OF.get(item.category) ?? 0;
    }
  }
  return most >= 2 || most * 2 >= end - start ? label : 0;
}
