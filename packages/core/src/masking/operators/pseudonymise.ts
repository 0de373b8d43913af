import { TuominError } from "../../errors.js";
import type { Category } from "../../finding.js";
import { CATEGORY_TITLES } from "../category-titles.js";
import { isSignificant } from "./significant.js";

/**
 * The caller's keyed function: gives the same short token for the same value and category, and none that leads back without the key (an HMAC, for
 * one). `value` is canonical: no spaces, hyphens or signs, full-width characters narrow, letters large, so that one number has one pseudonym
 * however it is written.
 */
export type Pseudonymise = (value: string, category: Category) => string;

const LONGEST_TOKEN = 40;

/**
 * 假名化 (pseudonymise): `[身份证号:K3F9…]`. Of the token only letters, digits and Chinese characters are taken, and no more than four digits
 * stand together: a pseudonym must never look like a number.
 * @throws TuominError `pseudonymise-missing` without the caller's function, `pseudonym-unsafe` where the token holds the value or is empty
 */
export function pseudonymise(value: string, category: Category, keyed: Pseudonymise | undefined): string {
  if (keyed === undefined) {
    throw new TuominError(
      "pseudonymise-missing",
      "此策略需要假名化函数：请传入 pseudonymise: (value, category) => string",
      "this policy pseudonymises: hand in pseudonymise: (value, category) => string",
    );
  }
  const canonical = canonicalOf(value);
  const token = keyed(canonical, category);
  if (token.trim() === "" || (canonical !== "" && token.toUpperCase().includes(canonical))) {
    throw new TuominError(
      "pseudonym-unsafe",
      "假名化函数返回了空值或原值：应返回带密钥的摘要",
      "the pseudonymise function returned nothing or the value itself: it should return a keyed digest",
    );
  }
  const safe = token
    .slice(0, LONGEST_TOKEN)
    .replace(/[^\p{L}\p{N}]+/gu, "·")
    .replace(/\p{N}{4}(?=\p{N})/gu, "$&·");
  return `[${CATEGORY_TITLES[category].zh}:${safe}]`;
}

/** The value in one form: significant characters only, narrow, large. */
function canonicalOf(value: string): string {
  let out = "";
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    if (!isSignificant(unit)) continue;
    out += unit >= 0xff01 && unit <= 0xff5e ? String.fromCharCode(unit - 0xfee0) : value.charAt(at);
  }
  return out.toUpperCase();
}
