import { type Candidate, type CharacterRule, evidence } from "../rule.js";
import { isDigit } from "../text/chars.js";
import type { Context } from "../text/context.js";
import { isFreeRight } from "./numbers/boundary.js";
import { isImpersonal, labelRelation } from "./numbers/label-relation.js";
import { isInUrl } from "./numbers/url.js";
import { areaCodeLength, isLocalNumber } from "./phone/area-codes.js";
import { countryCodeStart } from "./phone/country-code.js";
import { isPhoneLabelled, PHONE_HEAD, PHONE_LABEL } from "./phone/meanings.js";

const DOTTED = evidence(
  "dotted",
  "以点号分段的电话号码（3-4-4 或区号加本地号码）",
  "a telephone parted by dots (3-4-4, or area code and local number)",
);

const MOBILE = /^1[3-9]\d[.·]\d{4}[.·]\d{4}(?!\d)/;
const LAND = /^(0\d{2,3})[.·](\d{7,8}|\d{3,4}[.·]\d{4})(?!\d)/;
/** Longest: 0851.8565.1234. */
const REACH = 16;
/** 138 or 0851 before the first dot. */
const FARTHEST_FIRST = 4;

/** Telephones written with dots between the groups, which no chain of digits holds. */
export const dottedPhone: CharacterRule = {
  id: "dotted-phone",
  category: "phone",
  title: { zh: "以点号分段的电话", en: "telephone parted by dots" },
  source: "公开网页实例；号段与区号同手机、固定电话规则",
  labels: [],
  anchor: "character",
  characters: ".·",
  find,
};

function find(at: number, context: Context): Candidate | null {
  const { text } = context;
  let start = at;
  while (at - start <= FARTHEST_FIRST && isDigit(text.charCodeAt(start - 1))) start--;
  if (at - start < 3 || at - start > FARTHEST_FIRST || !isDigit(text.charCodeAt(at + 1))) return null;
  const window = text.slice(start, start + REACH);
  const length = MOBILE.exec(window)?.[0].length ?? landLength(window);
  if (length === 0) return null;
  const end = start + length;
  const before = text[start - 1];
  if ((before !== undefined && /[\w.·*]/.test(before)) || !isFreeRight(text, end)) return null;
  const from = countryCodeStart(text, start);
  const relation = labelRelation(context, from);
  if (isImpersonal(relation, length - 1) || isInUrl(text, from, end)) return null;
  const labelled = isPhoneLabelled(relation);
  const label = labelled ? [relation.isHead ? PHONE_HEAD : PHONE_LABEL] : [];
  return { start: from, end, score: labelled ? 0.97 : 0.85, evidence: [...label, DOTTED] };
}

function landLength(window: string): number {
  const match = LAND.exec(window);
  if (match === null) return 0;
  const code = match[1]!;
  const local = match[2]!.replace(/\D/g, "");
  return areaCodeLength(code) === code.length && isLocalNumber(local, code.length) ? match[0].length : 0;
}
