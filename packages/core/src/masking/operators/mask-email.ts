import { digitOf, isBlank, isSignificant, offsetsOf } from "./significant.js";

/** @ in its forms, the plainest first: full-width, (at) in any brackets, a word, a # for it. */
const AT_SIGNS = [/[@＠﹫][^@＠﹫]*$/, /[(（[【{]\s*at\s*[)）\]】}]/i, /\sat\s/i, /#/];
/** So many digits in a row of a domain are a number of their own; 139 and 189 are not. */
const NUMBER_IN_DOMAIN = /[0-9０-９]{5,}/g;

/**
 * 屏蔽 (mask) of an e-mail address: the local part is starred but for its first `first` characters (never all of it), the domain stays. A local part of digits
 * is a QQ or a mobile number: no digit of it stays; nor does a long number in the domain. Without an @ in any form all of it counts as local part.
 */
export function maskEmail(value: string, first: number): string {
  const at = atSignIn(value);
  const local = value.slice(0, at);
  const domain = value.slice(at).replace(NUMBER_IN_DOMAIN, (digits) => "*".repeat(digits.length));
  return maskLocal(local, first) + domain;
}

/** Where the @ stands; at the end where there is none. */
function atSignIn(value: string): number {
  for (const sign of AT_SIGNS) {
    const found = sign.exec(value);
    if (found !== null) return found.index;
  }
  return value.length;
}

function maskLocal(local: string, first: number): string {
  const letters = offsetsOf(local, (unit) => isSignificant(unit) && digitOf(unit) < 0 && unit !== 0x2a);
  const kept = letters.length === 0 || letters[0] !== firstOffset(local) ? 0 : Math.min(first, signsIn(local) - 1);
  let seen = 0;
  let out = "";
  for (let at = 0; at < local.length; at++) {
    const unit = local.charCodeAt(at);
    if (isBlank(unit)) out += local.charAt(at);
    else out += seen++ < kept && digitOf(unit) < 0 ? local.charAt(at) : "*";
  }
  return out;
}

function signsIn(local: string): number {
  return offsetsOf(local, (unit) => !isBlank(unit)).length;
}

function firstOffset(local: string): number {
  for (let at = 0; at < local.length; at++) if (!isBlank(local.charCodeAt(at))) return at;
  return -1;
}
