import { type Margins, type Reread, rereadWith } from "./reread.js";
import { CONTEXTUAL_MODEL } from "./trained.js";
import { type Model, readModel } from "./weights.js";

let model: Model | null = null;

/**
 * In the units of the model, of which two are one of log-odds. `add`, by label: between those that were best on writers left out (1 to 3) and what the clean prose of `report` asks for,
 * which is higher for possessions and relations (docs/model.md).
 */
export const MARGINS: Margins = {
  add: [0, 2, 5, 3, 2, 2, 3],
  inProse: { veto: 2, vetoOfSure: 10, vetoForOther: 10 },
  inCells: { veto: 8, vetoOfSure: 18, vetoForOther: 20 },
};

/** The six read again by the trained model, unpacked when first needed. */
export const rereadByModel: Reread = rereadWith(() => {
  model ??= readModel(CONTEXTUAL_MODEL);
  return model;
}, MARGINS);
