/** How the model is trained. The number of features is what the size limit of core leaves room for (docs/model.md). */
export const SETTINGS = {
  epochs: 8,
  rate: 0.1,
  decay: 0.01,
  l1: 0,
  /** Features of fewer clauses are left out. */
  fewest: 2,
  /** Features kept, those that weigh most. */
  features: 2350,
  /** Units of the model in one unit of log-odds. */
  scale: 3,
  weightOfOpened: 0.5,
  weightOfTune: 0.4,
};
