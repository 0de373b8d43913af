// Fits the weights of subject/signal.ts to marked items: a logistic regression whose prior is the weights as they are, signs kept. Tells what the folds held out gain.
//
//     npx tsc -b packages/core && npx tsc -p bench && node scripts/subject/fit.js [--width 1] [--tell]
//
// --width: how far a weight may be from what it is, as the standard deviation of the prior. --tell: the weights fitted to everything, rounded to one digit.
// The same input gives the same weights: folds go by a digest of the group's name, and the descent has a fixed number of steps.
import { parseArgs } from "node:util";
import * as signals from "../../packages/core/dist/subject/signal.js";
import { items } from "./items.js";

const { values } = parseArgs({ options: { width: { type: "string", default: "1" }, tell: { type: "boolean" } } });
const WIDTH = Number(values.width);
const FOLDS = 10;
const STEPS = 400;
const RATE = 0.5;
/** A balance within ±EVEN says nothing (subject/attribute.ts). */
const EVEN = 0.4;

/** @type {Map<string, number>} */
const asTheyAre = new Map();
for (const [rule, weight] of Object.entries(signals.PRIORS)) asTheyAre.set(`prior of ${rule}`, weight);
for (const one of Object.values(signals)) {
  if (typeof one !== "object" || !("evidence" in one)) continue;
  // Two share a code: the heavier one ends the matter whatever it weighs.
  if (!asTheyAre.has(one.evidence.code)) asTheyAre.set(one.evidence.code, one.weight);
}

const all = items();
const fold = (/** @type {string} */ group) => {
  let sum = 7;
  for (const character of group) sum = (sum * 31 + character.charCodeAt(0)) % 65_521;
  return sum % FOLDS;
};
const features = (/** @type {import("./items.js").Item} */ item) => [
  /** @type {const} */ ([`prior of ${item.rule}`, 1]),
  ...item.codes,
];

/** @param {readonly import("./items.js").Item[]} known */
function fitted(known) {
  const weights = new Map(asTheyAre);
  const weighed = known.map((item) => ({ item, of: features(item) }));
  /** @type {Map<string, number>} */
  const speed = new Map();
  for (let step = 0; step < STEPS; step++) {
    /** @type {Map<string, number>} */
    const slope = new Map();
    for (const [name, weight] of weights)
      slope.set(name, (weight - /** @type {number} */ (asTheyAre.get(name))) / WIDTH ** 2);
    for (const { item, of } of weighed) {
      const off = 1 / (1 + Math.exp(-balance(of, weights))) - (item.person ? 1 : 0);
      for (const [name, times] of of) slope.set(name, (slope.get(name) ?? 0) + item.share * off * times);
    }
    // Each weight by its own pace (Adagrad), and never over to the other side.
    for (const [name, down] of slope) {
      const pace = (speed.get(name) ?? 0) + down ** 2;
      speed.set(name, pace);
      const sign = Math.sign(asTheyAre.get(name) ?? 0);
      const next = (weights.get(name) ?? 0) - (RATE * down) / Math.sqrt(pace + 1e-9);
      weights.set(name, name.startsWith("prior") || next * sign > 0 ? next : 0);
    }
  }
  return weights;
}

/** @param {readonly (readonly [string, number])[]} of @param {ReadonlyMap<string, number>} weights */
function balance(of, weights) {
  return of.reduce((sum, [name, times]) => sum + times * (weights.get(name) ?? 0), 0);
}

/** @param {readonly import("./items.js").Item[]} judged @param {ReadonlyMap<string, number>} weights */
function errors(judged, weights) {
  const wrong = { taken: 0, left: 0, lost: 0 };
  for (const item of judged) {
    const sum = balance(features(item), weights);
    if (!item.person && sum > EVEN) wrong.taken += item.share;
    if (!item.person && Math.abs(sum) <= EVEN) wrong.left += item.share;
    if (item.person && sum < -EVEN) wrong.lost += item.share;
  }
  return wrong;
}

const before = { taken: 0, left: 0, lost: 0 };
const after = { taken: 0, left: 0, lost: 0 };
for (let held = 0; held < FOLDS; held++) {
  const judged = all.filter(({ group }) => fold(group) === held);
  const weights = fitted(all.filter(({ group }) => fold(group) !== held));
  add(before, errors(judged, asTheyAre));
  add(after, errors(judged, weights));
}
const persons = all.reduce((sum, { person, share }) => sum + (person ? share : 0), 0);
const organizations = all.reduce((sum, { person, share }) => sum + (person ? 0 : share), 0);
console.log(
  `${all.length} items; a template counts as one: ${persons.toFixed(0)} of persons, ${organizations.toFixed(0)} of organisations`,
);
for (const [name, wrong] of Object.entries({ "as they are": before, "fitted, folds held out": after }))
  console.log(
    `${name}: organisations' taken for a person's ${wrong.taken.toFixed(1)}, left open ${wrong.left.toFixed(1)}; persons' taken for an organisation's ${wrong.lost.toFixed(1)}`,
  );
if (values.tell) {
  const used = new Map();
  for (const item of all) for (const [name] of features(item)) used.set(name, (used.get(name) ?? 0) + item.share);
  for (const [name, weight] of fitted(all))
    console.log(
      `${name.padEnd(30)}${String(asTheyAre.get(name)).padStart(6)}${weight.toFixed(1).padStart(6)}  spoke ${(used.get(name) ?? 0).toFixed(0)}`,
    );
}

/** @param {{ taken: number, left: number, lost: number }} sum @param {{ taken: number, left: number, lost: number }} more */
function add(sum, more) {
  sum.taken += more.taken;
  sum.left += more.left;
  sum.lost += more.lost;
}
