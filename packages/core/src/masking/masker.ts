import type { Category, Finding } from "../finding.js";
import type { MaskOptions } from "./mask-options.js";
import { applyOperation, type GeneraliseAddress, type Operation } from "./operation.js";
import type { Policy } from "./policy.js";

/** What remains of a finding's value; null where it stays as it is. */
export type Masker = (finding: Finding) => string | null;

const DIRECT_IDENTIFIERS: ReadonlySet<Category> = new Set(["id-number", "bank-account", "phone", "email"]);
const SUPPRESS: Operation = { kind: "suppress" };
const PSEUDONYMISE: Operation = { kind: "pseudonymise" };

/** Masks by a policy; what a clause lets be shown is not masked. `generalise` is handed in, for it brings the names of places with it. */
export function maskerWith(policy: Policy, options: MaskOptions, generalise: GeneraliseAddress): Masker {
  return ({ category, value, outcome }) => {
    if (outcome.kind === "exempt") return null;
    const usesPseudonym = options.pseudonymise !== undefined && DIRECT_IDENTIFIERS.has(category);
    const operation = usesPseudonym ? PSEUDONYMISE : (policy.operations[category] ?? SUPPRESS);
    return applyOperation(operation, value, category, options.pseudonymise, generalise);
  };
}
