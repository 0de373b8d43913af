import { isAccountMeaning } from "../rules/account/meanings.js";
import { isDate } from "../rules/identity/calendar.js";
import { isDivision, isProvince } from "../rules/identity/divisions.js";
import { isIdentityMeaning } from "../rules/identity/meanings.js";
import { isPhoneMeaning } from "../rules/phone/meanings.js";
import { countAccountCandidates } from "./account-candidates.js";
import type { MaskedToken } from "./masked-token.js";
import type { MaskedKind } from "./thresholds.js";

/** A masked number read as what it is. */
export interface MaskedNumber {
  readonly kind: MaskedKind;
  /** Digits (X for a check character) and `*`: 18 of an ID, 11 of a mobile, as many as there are of an account. */
  readonly pattern: string;
  /** An old ID of 15 digits is possible too: it, with the digits it shows. */
  readonly fifteen?: string;
  /** The run of signs is as long as what it hides. */
  readonly exact: boolean;
}

/** The kind that a label or head names; null where it names none of these. */
export function kindOfMeaning(meaning: string | null): MaskedKind | null {
  if (isIdentityMeaning(meaning)) return "id-number";
  if (isPhoneMeaning(meaning)) return "phone";
  return isAccountMeaning(meaning) || meaning === "individual-tax-number" ? "bank-account" : null;
}

/** What a token is, by its label first, then by its own shape; null where it is nothing of these. `named`: the kind that its label names. */
export function readMasked(token: MaskedToken, named: MaskedKind | null): MaskedNumber | null {
  const { signs, lined } = token;
  if (named !== null) {
    const read = READERS[named](signs);
    if (read !== null && (read.exact || !lined)) return read;
  }
  return lined ? readShape(signs, true) : readShape(signs, false);
}

const READERS: Readonly<Record<MaskedKind, (signs: string) => MaskedNumber | null>> = {
  "id-number": readId,
  phone: readPhone,
  "bank-account": readAccount,
};

function readShape(signs: string, exactOnly: boolean): MaskedNumber | null {
  const shown = digitsShown(signs);
  if ((signs.length === 18 || signs.length === 20) && /^[1-9]\d/.test(signs)) {
    const id = readId(signs);
    if (id !== null) return id;
  }
  if (signs.length === 11 && shown >= 5 && /^1[3-9]\d/.test(signs)) return readPhone(signs);
  if (signs.length >= 16 && signs.length <= 19 && shown >= 10 && /^\d{6}/.test(signs)) {
    const account = readAccount(signs);
    if (account !== null && countAccountCandidates(account.pattern) < 10 ** (signs.length - shown)) return account;
  }
  // 522631****1048: the run is shorter than what it hides.
  if (!exactOnly && /^[1-9]\d{5}\*{3,11}\d{3}[\dX]$/.test(signs) && isDivision(Number(signs.slice(0, 6))))
    return readId(signs);
  return null;
}

function digitsShown(signs: string): number {
  let shown = 0;
  for (const sign of signs) if (sign !== "*") shown++;
  return shown;
}

/** One run of signs with digits before or behind it. */
const ONE_RUN = /^(\d*)\*+(\d*X?)$/;

function readId(signs: string): MaskedNumber | null {
  if (signs.length === 18) return mayBeId(signs) ? { kind: "id-number", pattern: signs, exact: true } : null;
  // A disability certificate: kind and level behind the ID.
  if (signs.length === 20 && /[1-7*][1-4*]$/.test(signs)) return readId(signs.slice(0, 18));
  const [, left, right] = ONE_RUN.exec(signs) ?? [];
  if (left === undefined || right === undefined || left.length + right.length < 4 || signs.length > 24) return null;
  const hidden = 18 - left.length - right.length;
  const pattern = hidden > 0 ? left + "*".repeat(hidden) + right : "";
  const whole = hidden > 0 && right.length < 12 && mayBeId(pattern);
  if (signs.length === 15 && !signs.includes("X") && mayBeFifteen(signs)) {
    return { kind: "id-number", pattern: whole ? pattern : "", fifteen: signs, exact: true };
  }
  return whole ? { kind: "id-number", pattern, exact: false } : null;
}

/** Not refused by what is shown: the province, the month, the day; X only at the end. */
function mayBeId(pattern: string): boolean {
  if (pattern.slice(0, 17).includes("X")) return false;
  if (/^\d\d/.test(pattern) && !isProvince(Number(pattern.slice(0, 2))) && !/^9/.test(pattern)) return false;
  const birth = pattern.slice(6, 14);
  if (!birth.includes("*")) return isDate(Number(birth.slice(0, 4)), Number(birth.slice(4, 6)), Number(birth.slice(6)));
  return (
    /^(?:1[89*]|20|2\*|\*\d|\*\*)/.test(birth) &&
    /^(?:0[1-9*]|1[0-2*]|\*.)/.test(birth.slice(4)) &&
    /^[0-3*]/.test(birth.slice(6))
  );
}

function mayBeFifteen(pattern: string): boolean {
  if (/^\d\d/.test(pattern) && !isProvince(Number(pattern.slice(0, 2)))) return false;
  return /^(?:0[1-9*]|1[0-2*]|\*.)[0-3*]/.test(pattern.slice(8));
}

function readPhone(signs: string): MaskedNumber | null {
  if (signs.includes("X")) return readPhone(signs.replace("X", "*"));
  if (signs.length === 11) return /^[1*]/.test(signs) ? { kind: "phone", pattern: signs, exact: true } : null;
  const [, left, right] = ONE_RUN.exec(signs) ?? [];
  if (left === undefined || right === undefined || !left.startsWith("1")) return null;
  const hidden = 11 - left.length - right.length;
  return hidden > 0 && hidden <= 5 ? { kind: "phone", pattern: left + "*".repeat(hidden) + right, exact: false } : null;
}

function readAccount(signs: string): MaskedNumber | null {
  if (signs.length < 12 || signs.length > 25 || signs.includes("X")) return null;
  return { kind: "bank-account", pattern: signs, exact: true };
}
