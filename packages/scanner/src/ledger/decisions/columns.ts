import { DECISION_NAMES, FIELD_NAMES } from "../../messages/decisions.js";
import { type Words, words } from "../../messages/words.js";

/** The columns of the sheet of decisions, from the left. Those of `fill` are for people to fill in; hidden ones are for the way back. */
export const COLUMNS = [
  { key: "identity", name: FIELD_NAMES.identity, width: 12, hidden: true },
  { key: "number", name: words("序号", "No."), width: 7 },
  { key: "region", name: words("地区", "region"), width: 22 },
  { key: "organ", name: words("单位", "organ"), width: 24 },
  { key: "title", name: words("标题", "title"), width: 34 },
  { key: "file", name: words("文件", "file"), width: 40 },
  { key: "place", name: words("位置", "place"), width: 22 },
  { key: "category", name: words("类别", "category"), width: 12 },
  { key: "rule", name: words("规则", "rule"), width: 18 },
  { key: "masked", name: words("脱敏后内容", "masked"), width: 26 },
  { key: "outcome", name: words("结论", "outcome"), width: 9 },
  { key: "kind", name: FIELD_NAMES.kind, width: 16, fill: true },
  { key: "reason", name: FIELD_NAMES.reason, width: 40, fill: true },
  { key: "basis", name: FIELD_NAMES.basis, width: 34, fill: true },
  { key: "expires", name: FIELD_NAMES.expires, width: 13, fill: true },
  { key: "who", name: FIELD_NAMES.who, width: 12, fill: true },
  { key: "at", name: FIELD_NAMES.at, width: 24, hidden: true },
] as const satisfies readonly {
  readonly key: string;
  readonly name: Words;
  readonly width: number;
  readonly hidden?: true;
  readonly fill?: true;
}[];

export type ColumnKey = (typeof COLUMNS)[number]["key"];

/** The words of the list in the column of decisions. */
export function choicesIn(language: "zh" | "en"): string[] {
  return Object.values(DECISION_NAMES).map((name) => name[language]);
}
