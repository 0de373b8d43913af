import { isImpersonal, isNamedOtherwise, labelRelation } from "../rules/numbers/label-relation.js";
import type { Context } from "../text/context.js";
import { kindOfMeaning, type MaskedNumber, readMasked } from "./masked-number.js";
import { type MaskedToken, maskedTokensAt } from "./masked-token.js";

/** A masked number in a text. Offsets are of the text, half-open. */
export interface MaskedSpan {
  readonly start: number;
  readonly end: number;
  readonly number: MaskedNumber;
  /** A label or head names its kind. */
  readonly named: boolean;
}

/** The masked number whose first sign of masking stands at `at`, with its label; null where there is none. */
export function maskedNumberAt(at: number, context: Context): MaskedSpan | null {
  const { text, cell } = context;
  const tokens = maskedTokensAt(text, at, cell !== null);
  if (tokens.length === 0) return null;
  let best: MaskedSpan | null = null;
  for (const token of tokens) {
    const span = readToken(token, context);
    if (span === null) continue;
    if (span.number.exact) return span;
    // A run of another length is believed as it stands together, not with its neighbours.
    best ??= token === tokens[0] ? span : null;
  }
  return best;
}

const SINGLE = /(?:^|[^*])\*(?:[^*]|$)/;

function readToken(token: MaskedToken, context: Context): MaskedSpan | null {
  const relation = labelRelation(context, token.start);
  if (isImpersonal(relation, token.signs.length)) return null;
  const near = relation.nearness === "direct" || relation.nearness === "list";
  const kind = near ? kindOfMeaning(relation.meaning) : null;
  if (kind === null && isNamedOtherwise(context.text, token.start)) return null;
  const number = readMasked(token, kind);
  if (number === null) return null;
  // Without a label what begins with a sign may be anything (***********1048), and single signs between digits multiply (1500×750×20).
  if (kind === null && (token.signs.startsWith("*") || SINGLE.test(token.signs))) return null;
  return { start: token.start, end: token.end, number, named: kind === number.kind };
}
