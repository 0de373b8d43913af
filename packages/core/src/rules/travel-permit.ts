import { type Candidate, evidence, NO_CANDIDATES, type NumberRule } from "../rule.js";
import type { NumberChain } from "../text/anchors.js";
import type { Context } from "../text/context.js";
import { isKindBehind, isKindInRow } from "./identity/document-kind.js";
import { ID_HEAD, ID_LABEL } from "./identity/evidence.js";
import { lettersBefore, mayBeDocument } from "./identity/letters.js";
import { isIdentityMeaning } from "./identity/meanings.js";
import { isFreeLeft, isFreeRight } from "./numbers/boundary.js";
import { isImpersonal, labelRelation } from "./numbers/label-relation.js";
import { type DigitRun, firstRun, isTied } from "./numbers/runs.js";

/** 回乡证 H/M + 8 or 10; 往来港澳 C, W; 往来台湾 L, T. */
const LETTERED = /^(?:[HM]\d{8}(?:\d{2})?|C(?:\d{8}|[A-HJ-NP-Z]\d{7})|[WLT]\d{8})$/;
/** 台胞证: 8 digits, or 10 with the count of its renewals, and a letter in brackets on old ones. */
const TAIWAN_TAIL = /^\s?[(（][A-Z0-9]{1,2}[)）]/;

const PERMIT = /通行证|台胞证|回乡证/;

const BEHIND = evidence("kind-behind", "后面括注是通行证", "a note in brackets behind it says travel permit");
const FORM = evidence(
  "form",
  "符合往来港澳台通行证号码的格式",
  "has the form of a travel permit of Hong Kong, Macao or Taiwan",
);
const DIGITS = evidence(
  "form-digits",
  "通行证提示词后的8位或10位号码",
  "8 or 10 digits behind a label of a travel permit",
);

/** 往来港澳通行证, 回乡证, 台胞证. */
export const travelPermit: NumberRule = {
  id: "travel-permit",
  category: "id-number",
  title: { zh: "通行证号码（港澳、台湾）", en: "travel permit (Hong Kong, Macao, Taiwan)" },
  source: "公安部出入境管理局关于港澳居民来往内地通行证号码规则的公告；台胞证2015年卡式证件8位终身号",
  labels: [
    "港澳居民来往内地通行证",
    "港澳居民来往内地通行证号",
    "港澳居民来往内地通行证号码",
    "来往内地通行证",
    "来往内地通行证号码",
    "回乡证",
    "回乡证号",
    "回乡证号码",
    "往来港澳通行证",
    "往来港澳通行证号",
    "往来港澳通行证号码",
    "港澳通行证",
    "港澳通行证号",
    "港澳通行证号码",
    "台湾居民来往大陆通行证",
    "台湾居民来往大陆通行证号",
    "台湾居民来往大陆通行证号码",
    "来往大陆通行证",
    "台胞证",
    "台胞证号",
    "台胞证号码",
    "往来台湾通行证",
    "往来台湾通行证号",
    "往来台湾通行证号码",
    "大陆居民往来台湾通行证",
    "通行证号",
    "通行证号码",
  ],
  anchor: "number",
  digits: [7, 10],
  find,
};

function find(chain: NumberChain, context: Context): readonly Candidate[] {
  const run = firstRun(chain, 7, 10);
  if (run === null || isTied(run)) return NO_CANDIDATES;
  const candidate = judge(run, context);
  return candidate === null ? NO_CANDIDATES : [candidate];
}

function judge(run: DigitRun, context: Context): Candidate | null {
  const { text } = context;
  if (!isFreeRight(text, run.end)) return null;
  const letters = Math.max(lettersBefore(text, run.start, 1), lettersBefore(text, run.start, 2));
  const start = letters >= 0 ? letters : run.start;
  if (letters < 0 && !isFreeLeft(text, start)) return null;
  const behind = isKindBehind(text, run.end, PERMIT);
  if (!behind && !mayBeDocument(context, start)) return null;
  const relation = labelRelation(context, start);
  if (isImpersonal(relation, run.digits.length)) return null;
  const number = text.slice(start, run.start).trim().toUpperCase() + run.digits;
  if (behind && LETTERED.test(number)) return { start, end: run.end, score: 0.85, evidence: [BEHIND, FORM] };
  if (!isIdentityMeaning(relation.meaning)) return null;
  if (relation.nearness !== "direct" && relation.nearness !== "list") return null;
  const label = relation.isHead ? ID_HEAD : ID_LABEL;
  const permitLabel = relation.meaning === "travel-permit" || isKindInRow(context, PERMIT);
  if (letters >= 0) {
    return LETTERED.test(number)
      ? { start, end: run.end, score: permitLabel ? 0.96 : 0.9, evidence: [label, FORM] }
      : null;
  }
  if (!permitLabel || (run.digits.length !== 8 && run.digits.length !== 10)) return null;
  const tail = TAIWAN_TAIL.exec(text.slice(run.end, run.end + 6));
  return { start, end: run.end + (tail?.[0].length ?? 0), score: 0.85, evidence: [label, DIGITS] };
}
