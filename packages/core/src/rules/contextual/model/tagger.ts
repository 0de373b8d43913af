import type { Features } from "./features.js";
import { LABELS, type Model } from "./weights.js";

const COUNT = LABELS.length;
/** Lower than any sum of weights. */
const LOWEST = -0x40000000;

/** Used anew for each sentence; they grow to the longest. */
let rooms: readonly [Int32Array, Int32Array] = [new Int32Array(64 * COUNT), new Int32Array(64 * COUNT)];

/** For each clause and label the score of the best reading of the whole sentence in which the clause has that label; row by row. */
export function scoresOf(model: Model, clauses: readonly Features[]): Int32Array {
  const count = clauses.length;
  const scores = ownScores(model, clauses);
  if (rooms[0].length < scores.length) rooms = [new Int32Array(scores.length), new Int32Array(scores.length)];
  const [ahead, behind] = rooms;
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

/** What the features of each clause say of it alone. */
function ownScores({ rowOf, weights }: Model, clauses: readonly Features[]): Int32Array {
  const own = new Int32Array(clauses.length * COUNT);
  for (let clause = 0; clause < clauses.length; clause++) {
    const { hashes } = clauses[clause]!;
    const base = clause * COUNT;
    for (let at = 0; at < hashes.length; at++) {
      const row = rowOf[hashes[at]!]! * COUNT;
      if (row === 0) continue;
      for (let label = 0; label < COUNT; label++) own[base + label] = own[base + label]! + weights[row + label]!;
    }
  }
  return own;
}
