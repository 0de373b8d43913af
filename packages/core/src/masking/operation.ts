import type { Category } from "../finding.js";
import type { AddressLevel } from "./operators/generalise-address.js";
import { generaliseDate } from "./operators/generalise-date.js";
import { type Ends, type Lengths, maskEnds } from "./operators/mask.js";
import { maskEmail } from "./operators/mask-email.js";
import { type LandLineRule, maskPhone } from "./operators/mask-phone.js";
import { maskTail } from "./operators/mask-tail.js";
import { type Pseudonymise, pseudonymise } from "./operators/pseudonymise.js";
import { suppress } from "./operators/suppress.js";

/** Cuts an address after a level; see `generaliseAddress`. */
export type GeneraliseAddress = (value: string, to: AddressLevel) => string;

/** One operation of GB/T 37964-2019 on a value, as data. */
export type Operation =
  | ({ readonly kind: "mask"; readonly lengths?: Lengths } & Ends)
  | { readonly kind: "mask-phone"; readonly mobile: Ends; readonly landLine: LandLineRule }
  | { readonly kind: "mask-email"; readonly first: number }
  | { readonly kind: "mask-tail"; readonly hidden: number }
  | { readonly kind: "generalise-address"; readonly to: AddressLevel }
  | { readonly kind: "generalise-date" }
  | { readonly kind: "suppress" }
  | { readonly kind: "pseudonymise" };

/**
 * What remains of a value. Pure: the same value gives the same text. On its own output an operation (but pseudonymise) gives that output again.
 * @throws TuominError `pseudonymise-missing` where the operation needs the caller's keyed function and there is none
 */
export function applyOperation(
  operation: Operation,
  value: string,
  category: Category,
  keyed: Pseudonymise | undefined,
  generalise: GeneraliseAddress,
): string {
  switch (operation.kind) {
    case "mask":
      return maskEnds(value, operation, operation.lengths);
    case "mask-phone":
      return maskPhone(value, operation.mobile, operation.landLine);
    case "mask-email":
      return maskEmail(value, operation.first);
    case "mask-tail":
      return maskTail(value, operation.hidden);
    case "generalise-address":
      return generalise(value, operation.to);
    case "generalise-date":
      return generaliseDate(value);
    case "pseudonymise":
      return pseudonymise(value, category, keyed);
    case "suppress":
      return suppress();
  }
}
