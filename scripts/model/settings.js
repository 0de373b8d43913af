/** How the model is trained. How many weights are kept is what the size limit of core leaves room for (docs/model.md). */
export const SETTINGS = {
  rate: 0.1,
  decay: 0.003,
  /** How far, in log-odds, the right label of a clause must lead while training: above "nothing" where something is told, above anything else otherwise. Recall is dearer. */
  leads: { told: 4, other: 2 },
  /** Rounds over the sentences with all features, and again with the weights that are kept. */
  epochs: 8,
  epochsKept: 8,
  /** The last rounds whose weights are averaged. */
  averaged: 4,
  /** Features of fewer clauses are left out. */
  fewest: 2,
  /** Weights kept (of a feature for a label), those that do most. */
  weights: 22_600,
  /** Units of the model in one unit of log-odds. */
  scale: 2,
  weightOfOpened: 0.5,
  weightOfTune: 0.8,
  weightOfClean: 3,
};
