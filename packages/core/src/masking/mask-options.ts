import type { Category, Finding } from "../finding.js";
import { applyOperation, type Operation } from "./operation.js";
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

const DIRECT_IDENTIFIERS: ReadonlySet<Category> = new Set(["id-number", "bank-account", "phone", "email"]);
const SUPPRESS: Operation = { kind: "suppress" };
const PSEUDONYMISE: Operation = { kind: "pseudonymise" };

/** What remains of a finding's value by a policy; null where it stays as it is: what a clause lets be shown is not masked. */
export function maskerOf(policy: Policy, options: MaskOptions): (finding: Finding) => string | null {
  return ({ category, value, outcome }) => {
    if (outcome.kind === "exempt") return null;
    const usesPseudonym = options.pseudonymise !== undefined && DIRECT_IDENTIFIERS.has(category);
    const operation = usesPseudonym ? PSEUDONYMISE : (policy.operations[category] ?? SUPPRESS);
    return applyOperation(operation, value, category, options.pseudonymise);
  };
}
