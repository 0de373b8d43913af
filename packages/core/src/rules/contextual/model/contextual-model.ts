import { type Margins, type Reread, rereadWith } from "./reread.js";
import { CONTEXTUAL_MODEL } from "./trained.js";
import { type Model, readModel } from "./weights.js";

let model: Model | null = null;

/**
 * In the units of the model, of which two are one of log-odds. `add`, by label: chosen on writers left out (docs/model.md), then raised where clean prose asks for it: for what
 * may be said of any illness, possession or defect.
 */
export const MARGINS: Margins = { add: [0, 7, 10, 5, 5, 8, 5], veto: 6, vetoOfSure: 18 };

/** The six read again by the trained model, unpacked when first needed. */
export const rereadByModel: Reread = rereadWith(() => {
  model ??= readModel(CONTEXTUAL_MODEL);
  return model;
}, MARGINS);
