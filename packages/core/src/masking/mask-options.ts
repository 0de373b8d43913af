import { type Masker, maskerWith } from "./masker.js";
import { generaliseAddress } from "./operators/generalise-address.js";
import type { Pseudonymise } from "./operators/pseudonymise.js";
import type { Policy } from "./policy.js";

/** How to mask. */
export interface MaskOptions {
  /**
   * The caller's keyed function. Where it is given, direct identifiers (ID, bank account, telephone, e-mail) become pseudonyms, whatever the
   * policy says of them; the rest goes by the policy.
   */
  readonly pseudonymise?: Pseudonymise;
}

/** What remains of a finding's value by a policy. */
export function maskerOf(policy: Policy, options: MaskOptions): Masker {
  return maskerWith(policy, options, generaliseAddress);
}
