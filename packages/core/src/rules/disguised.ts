import type { Evidence } from "../finding.js";
import { evidence } from "../rule.js";
import type { Disguise, Rewritten } from "../text/disguise.js";
import type { NormalText } from "../text/normalise.js";
import type { Found } from "../text/passage.js";
import { isOrganizationCode } from "./identity/organization-code.js";

const EVIDENCE: Readonly<Record<Disguise, Evidence>> = {
  "hanzi-digits": evidence("hanzi-digits", "号码以汉字数字书写", "the number is written in Chinese numerals"),
  "ocr-confusion": evidence(
    "ocr-confusion",
    "个别数字被误识别为形近字母（如 O、l、B），已按数字核对",
    "some digits were misread as letters of like shape (O, l, B) and are taken for digits",
  ),
};

/** Evidence that a label, a head or a note in brackets names the number. */
const NAMING: ReadonlySet<string> = new Set(["label", "head", "kind-behind"]);
/** What is read through a confusion is less sure than what stands there. */
const BEST_SCORE = 0.9;

/**
 * Candidates with what is said of their disguise. The normalised text alone cannot tell a misread number from a code with letters in it, so a number with
 * letters for digits is believed only where a label or head names it, and never where it is a social credit code as it stands.
 */
export function withDisguises(
  candidates: readonly Found[],
  normal: NormalText,
  spanOf: (candidate: Found) => { readonly start: number; readonly end: number },
): readonly Found[] {
  if (normal.rewritten.length === 0) return candidates;
  return candidates.flatMap((candidate) => {
    if (candidate.rule.anchor !== "number") return [candidate];
    const { start, end } = spanOf(candidate);
    const disguise = disguiseWithin(normal.rewritten, start, end);
    if (disguise === null) return [candidate];
    const found = { ...candidate, evidence: [...candidate.evidence, EVIDENCE[disguise]] };
    if (disguise === "hanzi-digits") return [found];
    if (!candidate.evidence.some(({ code }) => NAMING.has(code))) return [];
    if (isOrganizationCode(asWritten(normal, start, end))) return [];
    return [{ ...found, score: Math.min(candidate.score, BEST_SCORE) }];
  });
}

/** The letters and digits of a span of the source. */
function asWritten({ source, toSource }: NormalText, start: number, end: number): string {
  return source
    .slice(toSource(start), toSource(end - 1) + 1)
    .normalize("NFKC")
    .replace(/[^\dA-Za-z]/g, "")
    .toUpperCase();
}

/** The disguise of the first stretch that the span touches; a search in an ordered list. */
function disguiseWithin(rewritten: readonly Rewritten[], start: number, end: number): Disguise | null {
  let low = 0;
  let high = rewritten.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rewritten[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const first = rewritten[low];
  return first !== undefined && first.start < end ? first.disguise : null;
}
