import { CONTEXTUAL_MODEL } from "../../data/contextual-model.js";
import { type Margins, type Reread, rereadWith } from "./reread.js";
import { type Model, readModel } from "./weights.js";

let model: Model | null = null;

/** Found by leaving one writer out at a time (docs/model.md); in the units of the model, of which three are one of log-odds. */
export const MARGINS: Margins = { add: 5, veto: 15 };

/** The six read again by the trained model, unpacked when first needed. */
export const rereadByModel: Reread = rereadWith(() => {
  model ??= readModel(CONTEXTUAL_MODEL);
  return model;
}, MARGINS);
