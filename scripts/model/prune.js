import { LABELS } from "../../packages/core/dist/rules/contextual/model/weights.js";
import { trainCrf } from "./crf.js";

const COUNT = LABELS.length;

/**
 * Trains with all features, keeps those that weigh most (by their largest weight and how often they occur), and trains again with these.
 * @param {readonly import("./samples.js").Sample[]} samples
 * @param {import("./crf.js").Settings & { features: number }} settings
 */
export function trainSmall(samples, settings) {
  const { hashes, weights, counts } = trainCrf(samples, settings);
  const ranked = hashes
    .map((hash, index) => {
      const row = Array.from(weights.subarray(index * COUNT, (index + 1) * COUNT));
      const mean = row.reduce((sum, weight) => sum + weight, 0) / COUNT;
      return { hash, worth: Math.max(...row.map((weight) => Math.abs(weight - mean))) * Math.sqrt(counts[index]) };
    })
    .sort((a, b) => b.worth - a.worth || a.hash - b.hash);
  return trainCrf(samples, settings, new Set(ranked.slice(0, settings.features).map(({ hash }) => hash)));
}
