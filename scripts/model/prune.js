import { LABELS } from "../../packages/core/dist/rules/contextual/model/weights.js";
import { trainCrf } from "./crf.js";

const COUNT = LABELS.length;

/**
 * Trains with all features, keeps the weights that do most (by their size and how often their feature occurs), and trains these alone anew.
 * A weight is kept for one label and not for a whole feature: most features speak for one or two labels.
 * @param {readonly import("./samples.js").Sample[]} samples
 * @param {typeof import("./settings.js").SETTINGS} settings
 */
export function trainSmall(samples, settings) {
  const { hashes, weights, counts } = trainCrf(samples, settings);
  /** @type {{ hash: number, label: number, worth: number }[]} */
  const ranked = [];
  hashes.forEach((hash, index) => {
    const row = weights.subarray(index * COUNT, (index + 1) * COUNT);
    const often = Math.sqrt(counts[index] ?? 0);
    // A constant added to all labels changes no reading: what counts is the distance from the median.
    const median = [...row].sort((a, b) => a - b)[COUNT >> 1] ?? 0;
    row.forEach((weight, label) => {
      const worth = Math.abs(weight - median) * often;
      if (worth > 0) ranked.push({ hash, label, worth });
    });
  });
  ranked.sort((a, b) => b.worth - a.worth || a.hash - b.hash || a.label - b.label);
  /** @type {Map<number, boolean[]>} */
  const kept = new Map();
  for (const { hash, label } of ranked.slice(0, settings.weights)) {
    const row = kept.get(hash) ?? new Array(COUNT).fill(false);
    row[label] = true;
    kept.set(hash, row);
  }
  return trainCrf(samples, { ...settings, epochs: settings.epochsKept }, kept);
}
