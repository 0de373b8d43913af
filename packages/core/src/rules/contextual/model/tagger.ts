import { LONGEST } from "../passage.js";
import { tellFeatures } from "./features.js";
import { firstOf, PACKED, secondOf } from "./leads.js";
import type { ReadSentence } from "./read-sentence.js";
import { LABELS, type Model } from "./weights.js";

const COUNT = LABELS.length;
/** Lower than any sum of weights. */
const LOWEST = -0x40000000;

/** Used anew for each sentence, with room for the longest. */
const ahead = new Int32Array(LONGEST * COUNT);
const behind = new Int32Array(LONGEST * COUNT);

/** For each clause and label the score of the best reading of the whole sentence in which the clause has that label, of which only differences count; row by row. */
export function scoresOf(model: Model, sentence: ReadSentence): Int32Array {
  const count = sentence.clauses.length;
  const scores = ownScores(model, sentence);
  const { transitions } = model;
  ahead.fill(0, (count - 1) * COUNT, count * COUNT);
  for (let row = (count - 2) * COUNT; row >= 0; row -= COUNT)
    for (let from = 0; from < COUNT; from++) {
      let best = LOWEST;
      for (let to = 0; to < COUNT; to++) {
        const next = row + COUNT + to;
        const score = transitions[from * COUNT + to]! + scores[next]! + ahead[next]!;
        if (score > best) best = score;
      }
      ahead[row + from] = best;
    }
  behind.fill(0, 0, COUNT);
  for (let row = COUNT; row < count * COUNT; row += COUNT)
    for (let to = 0; to < COUNT; to++) {
      let best = LOWEST;
      for (let from = 0; from < COUNT; from++) {
        const previous = row - COUNT + from;
        const score = transitions[from * COUNT + to]! + scores[previous]! + behind[previous]!;
        if (score > best) best = score;
      }
      behind[row + to] = best;
    }
  for (let index = 0; index < scores.length; index++) scores[index] = scores[index]! + ahead[index]! + behind[index]!;
  return scores;
}

/** How far the features of each clause alone lead "nothing", which is 0. */
function ownScores(model: Model, sentence: ReadSentence): Int32Array {
  const own = new Int32Array(sentence.clauses.length * COUNT);
  const { leads } = model;
  const sums = new Int32Array(PACKED);
  for (let clause = 0; clause < sentence.clauses.length; clause++) {
    sums.fill(0);
    eachRow(model, sentence, clause, (row) => {
      const from = row * PACKED;
      sums[0]! += leads[from]!;
      sums[1]! += leads[from + 1]!;
      sums[2]! += leads[from + 2]!;
    });
    const base = clause * COUNT;
    for (let label = 1; label < COUNT; label++) {
      const sum = sums[(label - 1) >> 1]!;
      own[base + label] = label % 2 === 1 ? firstOf(sum) : secondOf(sum);
    }
  }
  return own;
}

/** By row of the model the clause that was last seen to have its feature, by a number of its own. */
const stamps = new Uint32Array(0x10000);
let stamp = 0;

/** The rows of the features of a clause that the model knows, each once, and what they are about. */
export function eachRow(
  { rowOf }: Model,
  sentence: ReadSentence,
  clause: number,
  take: (row: number, group: number) => void,
): void {
  if (++stamp > 0xfffffff0) {
    stamps.fill(0);
    stamp = 1;
  }
  tellFeatures(sentence, clause, (group, hash) => {
    const row = rowOf[hash]!;
    if (row === 0 || stamps[row] === stamp) return;
    stamps[row] = stamp;
    take(row, group);
  });
}
