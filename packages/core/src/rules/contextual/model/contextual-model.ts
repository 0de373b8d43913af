import { type Margins, type Reread, rereadWith } from "./reread.js";
import { CONTEXTUAL_MODEL } from "./trained.js";
import { type Model, readModel } from "./weights.js";

let model: Model | null = null;

/** In the units of the model, of which three are one of log-odds. `add`: the least that keeps clean prose and the halves of the bench within their bounds (docs/model.md). */
export const MARGINS: Margins = { add: 5, veto: 6, vetoOfSure: 18 };

/** The six read again by the trained model, unpacked when first needed. */
export const rereadByModel: Reread = rereadWith(() => {
  model ??= readModel(CONTEXTUAL_MODEL);
  return model;
}, MARGINS);
