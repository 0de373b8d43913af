// A linear-chain conditional random field over the clauses of a sentence, trained by AdaGrad. While training every wrong label is given a lead (softmax-margin), so that the right
// one learns to lead by as much. The weights are the mean of those after each of the last rounds, which the order of the sentences moves less. Deterministic: the order is drawn from a seed.
import { LABELS } from "../../packages/core/dist/rules/contextual/model/weights.js";

const COUNT = LABELS.length;

/** @typedef {{ hashes: number[], weights: Float64Array, transitions: Float64Array, counts: Uint32Array }} Trained */
/** @typedef {{ epochs: number, averaged: number, rate: number, decay: number, leads: { told: number, other: number }, fewest: number }} Settings */

/** `only`: by the hash of a feature the labels it has a weight for; null: all features have one for each. @param {readonly import("./samples.js").Sample[]} samples @param {Settings} settings @param {ReadonlyMap<number, readonly boolean[]> | null} only @returns {Trained} */
export function trainCrf(samples, settings, only = null) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const { hashes } of samples)
    for (const clause of hashes) for (const hash of clause) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const kept = [...counts]
    .filter(([hash, count]) => (only === null ? count >= settings.fewest : only.has(hash)))
    .map(([hash]) => hash)
    .sort((a, b) => a - b);
  const idOf = new Map(kept.map((hash, id) => [hash, id]));
  const data = samples.map(({ weight, labels, hashes }) => ({
    weight,
    labels,
    rows: hashes.map((clause) => Int32Array.from(clause.flatMap((hash) => idOf.get(hash) ?? []))),
  }));
  const free = Uint8Array.from(
    kept.flatMap((hash) => only?.get(hash) ?? new Array(COUNT).fill(true)),
    Number,
  );
  const state = {
    free,
    weights: new Float64Array(kept.length * COUNT),
    squares: new Float64Array(kept.length * COUNT).fill(0.01),
    transitions: new Float64Array(COUNT * COUNT),
    transitionSquares: new Float64Array(COUNT * COUNT).fill(0.01),
  };
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x80000000;
  };
  const sums = { weights: new Float64Array(state.weights.length), transitions: new Float64Array(COUNT * COUNT) };
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let i = data.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [data[i], data[j]] = [data[j], data[i]];
    }
    for (const sample of data) step(state, sample, settings);
    if (epoch < settings.epochs - settings.averaged) continue;
    add(sums.weights, state.weights, settings.averaged);
    add(sums.transitions, state.transitions, settings.averaged);
  }
  return {
    hashes: kept,
    weights: sums.weights,
    transitions: sums.transitions,
    counts: Uint32Array.from(kept, (hash) => counts.get(hash) ?? 0),
  };
}

/** @param {Float64Array} sum @param {Float64Array} values @param {number} parts */
function add(sum, values, parts) {
  for (let at = 0; at < sum.length; at++) sum[at] += values[at] / parts;
}

/**
 * @param {{ free: Uint8Array, weights: Float64Array, squares: Float64Array, transitions: Float64Array, transitionSquares: Float64Array }} state
 * @param {{ weight: number, labels: number[], rows: Int32Array[] }} sample
 * @param {Settings} settings
 */
function step(state, { weight, labels, rows }, { rate, decay, leads }) {
  const { free, weights, squares, transitions, transitionSquares } = state;
  const count = rows.length;
  const own = new Float64Array(count * COUNT);
  rows.forEach((row, clause) => {
    for (const id of row)
      for (let label = 0; label < COUNT; label++) own[clause * COUNT + label] += weights[id * COUNT + label];
  });
  labels.forEach((right, clause) => {
    for (let label = 0; label < COUNT; label++)
      if (label !== right) own[clause * COUNT + label] += label === 0 ? leads.told : leads.other;
  });
  const moves = transitions.map(Math.exp);
  for (let clause = 0; clause < count; clause++) {
    const row = own.subarray(clause * COUNT, (clause + 1) * COUNT);
    const most = Math.max(...row);
    for (let label = 0; label < COUNT; label++) row[label] = Math.exp(row[label] - most);
  }
  const forward = new Float64Array(count * COUNT);
  const sums = new Float64Array(count);
  for (let clause = 0; clause < count; clause++) {
    for (let to = 0; to < COUNT; to++) {
      let value = clause === 0 ? 1 : 0;
      if (clause > 0)
        for (let from = 0; from < COUNT; from++)
          value += forward[(clause - 1) * COUNT + from] * moves[from * COUNT + to];
      value *= own[clause * COUNT + to];
      forward[clause * COUNT + to] = value;
      sums[clause] += value;
    }
    for (let to = 0; to < COUNT; to++) forward[clause * COUNT + to] /= sums[clause];
  }
  const backward = new Float64Array(count * COUNT).fill(1);
  for (let clause = count - 2; clause >= 0; clause--)
    for (let from = 0; from < COUNT; from++) {
      let value = 0;
      for (let to = 0; to < COUNT; to++)
        value += moves[from * COUNT + to] * own[(clause + 1) * COUNT + to] * backward[(clause + 1) * COUNT + to];
      backward[clause * COUNT + from] = value / sums[clause + 1];
    }
  const change = new Float64Array(COUNT * COUNT);
  for (let clause = 1; clause < count; clause++) {
    for (let from = 0; from < COUNT; from++)
      for (let to = 0; to < COUNT; to++)
        change[from * COUNT + to] +=
          (forward[(clause - 1) * COUNT + from] *
            moves[from * COUNT + to] *
            own[clause * COUNT + to] *
            backward[clause * COUNT + to]) /
          sums[clause];
    change[labels[clause - 1] * COUNT + labels[clause]] -= 1;
  }
  for (let index = 0; index < change.length; index++) {
    const slope = change[index] * weight + decay * transitions[index];
    transitionSquares[index] += slope * slope;
    transitions[index] -= (rate * slope) / Math.sqrt(transitionSquares[index]);
  }
  for (let clause = 0; clause < count; clause++) {
    const slopes = new Float64Array(COUNT);
    let sum = 0;
    for (let label = 0; label < COUNT; label++)
      sum += slopes[label] = forward[clause * COUNT + label] * backward[clause * COUNT + label];
    for (let label = 0; label < COUNT; label++)
      slopes[label] = weight * (slopes[label] / sum - (labels[clause] === label ? 1 : 0));
    for (const id of rows[clause])
      for (let label = 0; label < COUNT; label++) {
        const place = id * COUNT + label;
        if (free[place] === 0) continue;
        const slope = slopes[label] + decay * weights[place];
        squares[place] += slope * slope;
        weights[place] -= (rate * slope) / Math.sqrt(squares[place]);
      }
  }
}
