import type { Features } from "./features.js";
import { LABELS, type Model } from "./weights.js";

const COUNT = LABELS.length;

/** For each clause and label the score of the best reading of the whole sentence in which the clause has that label; row by row. */
export function scoresOf({ rowOf, weights, transitions }: Model, clauses: readonly Features[]): Int32Array {
  const count = clauses.length;
  const own = new Int32Array(count * COUNT);
  clauses.forEach(({ hashes }, clause) => {
    for (const hash of hashes) {
      const row = rowOf[hash]! * COUNT;
      if (row === 0) continue;
      for (let label = 0; label < COUNT; label++)
        own[clause * COUNT + label] = own[clause * COUNT + label]! + weights[row + label]!;
    }
  });
  const ahead = new Int32Array(count * COUNT);
  for (let clause = count - 2; clause >= 0; clause--)
    for (let from = 0; from < COUNT; from++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let to = 0; to < COUNT; to++) {
        const next = (clause + 1) * COUNT + to;
        best = Math.max(best, transitions[from * COUNT + to]! + own[next]! + ahead[next]!);
      }
      ahead[clause * COUNT + from] = best;
    }
  const behind = new Int32Array(count * COUNT);
  for (let clause = 1; clause < count; clause++)
    for (let to = 0; to < COUNT; to++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < COUNT; from++) {
        const previous = (clause - 1) * COUNT + from;
        best = Math.max(best, transitions[from * COUNT + to]! + own[previous]! + behind[previous]!);
      }
      behind[clause * COUNT + to] = best;
    }
  for (let index = 0; index < own.length; index++) own[index] = own[index]! + ahead[index]! + behind[index]!;
  return own;
}
