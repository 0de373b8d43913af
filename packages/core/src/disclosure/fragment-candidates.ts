import { countAccountCandidates } from "./account-candidates.js";
import type { FragmentContext } from "./fragment.js";
import type { Known } from "./id-candidates.js";
import { countPhoneCandidates } from "./phone-candidates.js";
import { countInRegisters } from "./register.js";
import type { MaskedKind } from "./thresholds.js";

/**
 * Numbers that remain possible of a fragment; 0 where no number can be so (digits of two people, or a wrong check digit). The county is no part of it: it is where the
 * person lives, and only helps to tell people apart.
 */
export function candidatesOf(kind: MaskedKind, pattern: string, context: FragmentContext): number {
  switch (kind) {
    case "phone":
      return countPhoneCandidates(pattern);
    case "bank-account":
      return countAccountCandidates(pattern);
    case "id-number":
      return countInRegisters(pattern, knownOf(context));
  }
}

function knownOf({ sex, birthYear, birthMonth, birthDay }: FragmentContext): Known {
  return {
    ...(sex === undefined ? {} : { sex }),
    ...(birthYear === undefined ? {} : { birthYear }),
    ...(birthMonth === undefined ? {} : { birthMonth }),
    ...(birthDay === undefined ? {} : { birthDay }),
  };
}
