import type { Evidence } from "../../finding.js";

/**
 * One reason to hold a phrase for an identifiable person's private matter (weight > 0) or for general words (weight < 0), in log-odds.
 * A phrase is believed when the sum of its reasons exceeds `BIAS`: as a rule one cue of a person and one of an attribute are needed (domain.md §6).
 */
export interface Signal {
  readonly weight: number;
  readonly evidence: Evidence;
}

export function signal(weight: number, code: string, zh: string, en: string): Signal {
  return { weight, evidence: { code, zh, en } };
}

/** What a sentence that names nobody and tells nothing weighs. */
export const BIAS = 4;
/** The sum of weights above `BIAS` from which a phrase is believed. */
export const ENOUGH = 0.4;

// Whose it is.
export const NAME_LABELLED = signal(
  4,
  "name-labelled",
  "前有“姓名”“户主”等提示词的人名",
  "a name labelled 姓名, 户主 or the like",
);
export const NAME_AFTER_ROLE = signal(
  4,
  "name-after-role",
  "人名前有“村民”“患者”等身份词",
  "a name behind a word such as 村民 or 患者",
);
export const NAME_WITH_SEX = signal(
  4,
  "name-with-sex",
  "人名后写明性别、民族或年龄",
  "a name with sex, nation or age behind it",
);
export const NAME_OF_ENTRY = signal(
  3.5,
  "name-of-entry",
  "本行或本条以人名开头",
  "the line or entry begins with a name",
);
export const NAME_BEFORE_PREDICATE = signal(
  3,
  "name-before-predicate",
  "人名后紧接叙述个人情况的词",
  "a name directly before words that tell of a person",
);
export const NAME_OF_RELATIVE = signal(3, "name-of-relative", "写明姓名的亲属", "a relative told by name");
export const NAME_ALONE = signal(1.4, "name-alone", "句中有像人名的词", "a word of the sentence reads like a name");
export const SELF_NAMED = signal(
  4,
  "self-named",
  "自称本人并写明姓名",
  "somebody who speaks of himself and gives his name",
);
export const NAME_IN_ROW = signal(
  3.2,
  "name-in-row",
  "同一行有自然人姓名或个人号码",
  "the row names a natural person or has his number",
);
export const NAME_ADJACENT = signal(1, "name-adjacent", "与人名相连", "joined to the name");
export const REFERENCE = signal(
  0.6,
  "reference",
  "以“其”“该户”“本人”等指代前述的人",
  "a pronoun points back to the person named",
);
export const FARTHER = signal(-0.8, "farther", "与人名隔句", "in another sentence than the name");
export const OTHER_LINE = signal(-1, "other-line", "与人名隔行", "in another line than the name");

// What speaks against it.
export const GENERAL_RULE = signal(-3, "general-rule", "是规定、条件或标准", "a rule, a condition or a standard");
export const STATISTICS = signal(-3, "statistics", "是统计数字", "a statistic");
export const GROUP = signal(-3.5, "group", "说的是一类人，不是某一个人", "speaks of a class of people, not of one");
export const HISTORICAL = signal(-5, "historical", "说的是古人、历史人物", "speaks of persons of history");
export const BLANK_FORM = signal(-5, "blank-form", "是空白表格或勾选项", "a blank form or boxes to tick");
export const EXAMPLE_ONLY = signal(
  -5,
  "example",
  "是范例、案例、剧情或化名",
  "an example, a play, or names that are not the real ones",
);
export const BUSINESS = signal(
  -1.5,
  "business",
  "是部署工作、项目、采购或宣传",
  "plans, projects, procurement or campaigns",
);
export const OF_A_BODY = signal(
  -3.5,
  "of-a-body",
  "是单位、集体或地区的，不是个人的",
  "of a body, a collective or a region, not of a person",
);
export const OFFICE_HOLDER = signal(-3, "office-holder", "是公职履历", "the career of an office-holder");
