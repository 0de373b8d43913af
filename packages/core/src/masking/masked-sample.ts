import type { Category } from "../finding.js";
import { generaliseAddress } from "./operators/generalise-address.js";
import { generaliseDate } from "./operators/generalise-date.js";
import { maskEnds } from "./operators/mask.js";
import { maskEmail } from "./operators/mask-email.js";
import { maskPhone } from "./operators/mask-phone.js";
import { isBlank } from "./operators/significant.js";
import { suppress } from "./operators/suppress.js";

const LONGEST = 80;
const SHORT_WORD = 4;

/**
 * What a report may show of a finding: enough to find the place by eye, never enough to give the value back, not even beside other columns of
 * the same report.
 *  - `id-number`: the first 2 characters (the province): 4 × 10⁹ candidates, 60,000 even with the birth date known (mask_risk, keep 2+0). No last digits:
 *    the last four with birth date and county are the whole number.
 *  - `phone`: first 3 and last 2 of a mobile (10⁶ candidates), the area code of a land-line.
 *  - `bank-account`: nothing but its length; issuer and last four identify a card to whoever pays with it.
 *  - `address`: to its township; `birth-date`: the year; `email`: the domain.
 *  - the six contextual categories: the first character of a phrase; of a word (离异, 肢体) nothing, since its first character gives it away.
 */
export function maskedSample(value: string, category: Category): string {
  return oneLine(sampleOf(value, category)).slice(0, LONGEST);
}

function sampleOf(value: string, category: Category): string {
  switch (category) {
    case "id-number":
      return maskEnds(value, { first: 2, last: 0 });
    case "phone":
      return maskPhone(value, { first: 3, last: 2 }, "area-code");
    case "bank-account":
      return maskEnds(value, { first: 0, last: 0 });
    case "address":
      return generaliseAddress(value, "township");
    case "birth-date":
      return generaliseDate(value);
    case "email":
      return maskEmail(value, 0);
    default:
      return (value.trim().length > SHORT_WORD ? firstCharacter(value) : "") + suppress();
  }
}

function firstCharacter(value: string): string {
  return [...value.slice(0, 8)].find((sign) => !isBlank(sign.charCodeAt(0))) ?? "";
}

/** Line breaks and runs of white space become one space: a sample stands in one cell. */
function oneLine(sample: string): string {
  let out = "";
  for (let at = 0; at < sample.length; at++) {
    if (!isBlank(sample.charCodeAt(at))) out += sample.charAt(at);
    else if (!out.endsWith(" ")) out += " ";
  }
  return out.trim();
}
