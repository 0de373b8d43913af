import type { Finding } from "../finding.js";
import { judgeAlone } from "../publication/judge.js";
import { withDisguises } from "../rules/disguised.js";
import { attribute } from "../subject/attribute.js";
import type { Context } from "../text/context.js";
import type { NormalText } from "../text/normalise.js";
import type { Found } from "../text/passage.js";
import { resolveOverlaps } from "../text/resolve.js";
import type { Engine } from "./engine.js";

/** Half-open, of the normalised text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The last stages, one candidate at a time: resolve overlaps ▶ attribute ▶ judge; offsets back to the source. `spanOf`: where a candidate of `context.text`
 * lies in `normal.text`.
 */
export function conclude(
  engine: Engine,
  normal: NormalText,
  context: Context,
  candidates: readonly Found[],
  spanOf: (candidate: Found) => Span,
  findings: Finding[],
): void {
  for (const candidate of resolveOverlaps(withDisguises(candidates, normal, spanOf), context.text)) {
    if (candidate.score < engine.minimumScore) continue;
    const category = candidate.category ?? candidate.rule.category;
    if (engine.categories !== null && !engine.categories.has(category)) continue;
    const { subject, evidence } = attribute(candidate, context);
    if (subject === "organization" && !engine.organizations) continue;
    const span = spanOf(candidate);
    const start = normal.toSource(span.start);
    // The unit after the last one may lie behind a zero-width character that is not part of the value.
    const end = normal.toSource(span.end - 1) + 1;
    findings.push({
      category,
      rule: candidate.rule.id,
      start,
      end,
      value: normal.source.slice(start, end),
      subject,
      score: candidate.score,
      outcome: candidate.outcome ?? judgeAlone(subject, candidate.score),
      evidence: [...candidate.evidence, ...evidence],
    });
  }
}
