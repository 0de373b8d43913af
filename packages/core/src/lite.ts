import { createEngine } from "./detection/engine.js";
import { detectPlainText } from "./detection/prose.js";
import type { Category, Finding } from "./finding.js";
import type { MaskOptions } from "./masking/mask-options.js";
import { maskerWith } from "./masking/masker.js";
import { suppress } from "./masking/operators/suppress.js";
import { DEFAULT } from "./masking/policies/default.js";
import type { Policy } from "./masking/policy.js";
import { type MaskedText, maskText } from "./masking/text.js";
import { LITE_RULES } from "./rules/lite-rules.js";

/** What is looked for; as in `DetectorOptions` of the main door. */
export interface LiteOptions {
  readonly categories?: readonly Category[];
  readonly organizations?: boolean;
  readonly minimumScore?: number;
}

/** How the light detector masks: by a policy given as an object, since the named ones are behind the main door. The project's own where there is none. */
export interface LiteMaskOptions extends MaskOptions {
  readonly policy?: Policy | undefined;
}

/** The detector of the door without address data. */
export interface LiteDetector {
  /** Findings of a plain text, in order, without overlaps. */
  readonly detect: (text: string) => Finding[];
  /** The text with its findings masked; `findings` are in offsets of the text as given. */
  readonly mask: (text: string, options?: LiteMaskOptions) => MaskedText;
}

/**
 * A detector for the field of a form in a browser, which cannot wait for the names of all counties: IDs, bank accounts, birth dates, telephones and e-mail, five of the twelve categories,
 * in running text. Addresses, cards of foreigners, travel permits, military papers, the six contextual categories, weak masks, tables, records, HTML, publications and linkage are behind the main door. Outcomes
 * are those of the notice's general rule.
 */
export function createLiteDetector(options: LiteOptions = {}): LiteDetector {
  const engine = createEngine(LITE_RULES, options);
  const detect = (text: string): Finding[] => detectPlainText(engine, text);
  return {
    detect,
    // No address is found here, so none is to be cut.
    mask: (text, how = {}) => maskText(text, detect, maskerWith(how.policy ?? DEFAULT, how, suppress)),
  };
}
