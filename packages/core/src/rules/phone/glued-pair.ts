import { type Candidate, NO_CANDIDATES } from "../../rule.js";
import type { NumberChain } from "../../text/anchors.js";
import type { Context } from "../../text/context.js";
import { isFreeLeft, isFreeRight } from "../numbers/boundary.js";
import { labelRelation } from "../numbers/label-relation.js";
import { isPhoneLabelled, PHONE_HEAD, PHONE_LABEL } from "./meanings.js";
import { isMobileSegment, SEGMENT_EVIDENCE } from "./segments.js";

/** Two mobile numbers set against each other under a label or head, where a cell lost its line break: 13…13…. */
export function gluedPair(chain: NumberChain, context: Context): readonly Candidate[] {
  const [group] = chain.groups;
  if (chain.groups.length !== 1 || group!.digits.length !== 22) return NO_CANDIDATES;
  const { start, end, digits } = group!;
  if (!isMobileSegment(digits) || !isMobileSegment(digits.slice(11))) return NO_CANDIDATES;
  if (!isFreeLeft(context.text, start) || !isFreeRight(context.text, end)) return NO_CANDIDATES;
  const relation = labelRelation(context, start);
  if (!isPhoneLabelled(relation)) return NO_CANDIDATES;
  const evidence = [relation.isHead ? PHONE_HEAD : PHONE_LABEL, SEGMENT_EVIDENCE];
  return [
    { start, end: start + 11, score: 0.9, evidence },
    { start: start + 11, end, score: 0.9, evidence },
  ];
}
