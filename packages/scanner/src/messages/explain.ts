import { type Words, words } from "./words.js";

/** The headings of `tuomin explain`. */
export const EXPLAIN = {
  source: words("依据：", "Rests on:"),
  labels: words("提示词（值前或表头）：", "Labels (before the value, or at the head of a column):"),
  hits: words("会检出（均为虚构）：", "Found (all invented):"),
  misses: words("不会检出：", "Not found:"),
};

/** The headings of `tuomin explain --policy`; docs/policies.md has the same. */
export const POLICY = {
  shown: words("法定可见", "Shown by law"),
  names: words("姓名", "Names"),
  fields: words("各项结论", "Fields"),
  others: words("其余各项", "All other fields"),
  protects: words("从严保护", "Stricter protection"),
  period: words("公示期", "Publicity period"),
  scope: words("公开范围", "Scope"),
  basis: words("依据", "Rests on"),
  cues: words("识别（标题、栏目、表头、正文）", "Known by (title, column, heads, text)"),
};

/** What the notice makes of a kind of publication. */
export const NATURE: Readonly<Record<"punitive" | "mandatory" | "none", Words>> = {
  punitive: words(
    "惩戒公示（豁免只及法定要素）",
    "disciplinary publication (excepted as far as the law names the fields)",
  ),
  mandatory: words(
    "强制性信息披露（豁免只及法定要素）",
    "mandatory disclosure (excepted as far as the law names the fields)",
  ),
  none: words("不在豁免之列", "not excepted"),
};

/** What becomes of fields that a policy does not name. */
export const OTHERS: Readonly<Record<"punitive" | "mandatory" | "none", Words>> = {
  punitive: words(
    "依法公开的要素不含此项，公开时应当去标识化",
    "not among what the law has published: to be de-identified",
  ),
  mandatory: words(
    "依法公开的要素不含此项，公开时应当去标识化",
    "not among what the law has published: to be de-identified",
  ),
  none: words("按通则判断：公开时应当去标识化", "by the general rule: to be de-identified"),
};

/** How sure the reading of a clause is. */
export const CONFIDENCE: Readonly<Record<"primary" | "reprint" | "press" | "secondary" | "unverified", Words>> = {
  primary: words("已见原文或摘录", "the text or an extract was seen"),
  reprint: words("转载互证", "by reprints that agree"),
  press: words("据媒体报道", "by the press"),
  secondary: words("据其他文件转述", "by another document"),
  unverified: words("未核对原文，引用前须核对", "not verified against the text: check it before relying on it"),
};

/** Behind a clause that was not looked up. */
export const NOT_VERIFIED = words("，未核对", ", not verified");

export const PROTECTED: Readonly<Record<"minors" | "patients" | "relief", Words>> = {
  minors: words("涉及学生、未成年人", "students and minors"),
  patients: words("涉及病人、健康状况", "patients and their health"),
  relief: words("涉及受救助的人", "people on relief"),
};

/** Of which values a verdict holds. */
export const ONLY = {
  "year-month": words("只有年月的", "year and month only"),
  unknown: words("不能确定属于个人的", "not told to be a person's own"),
  rest: words("其余", "else"),
};

/** A period in words. */
export function periodOf(period: {
  readonly days: number;
  readonly working?: boolean;
  readonly remove: boolean;
}): Words {
  const { days, working, remove } = period;
  return words(
    `${days} ${working === true ? "个工作日" : "日"}，${remove ? "届满应当撤下" : "届满可以保留"}`,
    `${days} ${working === true ? "working days" : "days"}; ${remove ? "to be taken down then" : "may stay up then"}`,
  );
}
