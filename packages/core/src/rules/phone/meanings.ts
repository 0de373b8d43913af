import { evidence } from "../../rule.js";
import type { LabelRelation } from "../numbers/label-relation.js";

const PHONE: ReadonlySet<string> = new Set(["mobile-phone", "land-line", "dotted-phone"]);

/** Whether a label's meaning is a telephone of any kind: 联系电话 stands before both kinds. */
export function isPhoneMeaning(meaning: string | null): boolean {
  return meaning !== null && PHONE.has(meaning);
}

/** Whether the label that touches the number, or that of a list it stands in, is a telephone's. */
export function isPhoneLabelled(relation: LabelRelation): boolean {
  return isPhoneMeaning(relation.meaning) && (relation.nearness === "direct" || relation.nearness === "list");
}

export const PHONE_LABEL = evidence("label", "前面有电话一类的提示词", "a label of a telephone stands before it");
export const PHONE_HEAD = evidence("head", "所在列的表头是电话一类", "the head of its column names a telephone");
