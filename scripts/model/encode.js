// Weights as text: whole numbers as letters, features by the gaps between their hashes. gzip packs both well, and nothing but charCodeAt is needed to read them.
import { LABELS } from "../../packages/core/dist/rules/contextual/model/weights.js";

const COUNT = LABELS.length;
/** Weights are letters from a to z: -13 … 12. */
const MOST = 12;

/** @param {import("./crf.js").Trained} trained @param {number} scale units of the model in one unit of log-odds */
export function written({ hashes, weights, transitions }, scale) {
  let gaps = "";
  let letters = "";
  let last = 0;
  hashes.forEach((hash, index) => {
    // A constant added to all labels changes no reading: without its median a row is mostly zeros.
    const raw = Array.from(weights.subarray(index * COUNT, (index + 1) * COUNT));
    const median = [...raw].sort((a, b) => a - b)[COUNT >> 1];
    const row = raw.map((weight) => whole((weight - median) * scale));
    if (row.every((weight) => weight === 0)) return;
    for (let gap = hash - last; ; gap -= 90) {
      if (gap < 90) {
        gaps += String.fromCharCode(0x23 + gap + (0x23 + gap >= 0x5c ? 1 : 0));
        break;
      }
      gaps += "!";
    }
    last = hash;
    letters += String.fromCharCode(...row.map((weight) => 0x6e + weight));
  });
  return { gaps, weights: letters, transitions: Array.from(transitions, (weight) => Math.round(weight * scale)) };
}

/** @param {number} weight */
function whole(weight) {
  return Math.max(-MOST, Math.min(MOST, Math.round(weight))) || 0;
}
