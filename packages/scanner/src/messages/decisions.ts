import { type Words, words } from "./words.js";

/** What the four decisions are called, in sheets and on the desk. */
export const DECISION_NAMES = {
  "false-positive": words("误报", "false positive"),
  exempt: words("豁免", "exempt"),
  "to-correct": words("待整改", "to be corrected"),
  corrected: words("已整改", "corrected"),
} as const satisfies Readonly<Record<string, Words>>;

/** The parts of a decision, as the columns of the sheet are called. */
export const FIELD_NAMES = {
  identity: words("标识", "identity"),
  kind: words("决定", "decision"),
  reason: words("理由", "reason"),
  basis: words("依据", "basis"),
  expires: words("有效期", "expiry"),
  who: words("经办人", "who"),
  at: words("登记时间", "decided at"),
} as const satisfies Readonly<Record<string, Words>>;
export type Field = keyof typeof FIELD_NAMES;

/** What is wrong with a decision, and what to do. None quotes what was written, which may be personal information. */
export const missingField = (field: Field): Words =>
  words(`缺少“${FIELD_NAMES[field].zh}”，请填写。`, `the ${FIELD_NAMES[field].en} is missing: fill it in.`);

export const neededToExempt = (field: Field): Words =>
  words(
    `豁免必须写明“${FIELD_NAMES[field].zh}”${field === "expires" ? "（到哪一天为止）" : "（法律、法规或文件的条款）"}。`,
    `an exemption needs the ${FIELD_NAMES[field].en}${field === "expires" ? " (until which day it holds)" : " (the clause of a law, rule or notice)"}.`,
  );

export const unknownKind = (near: Words | null): Words => {
  const all = Object.values(DECISION_NAMES);
  return words(
    `不认识的决定。${near === null ? "" : `是不是“${near.zh}”？`}可用：${all.map(({ zh }) => zh).join("、")}。`,
    `unknown decision. ${near === null ? "" : `Did you mean "${near.en}"? `}Known: ${all.map(({ en }) => en).join(", ")}.`,
  );
};

export const tooLong = (field: Field, most: number): Words =>
  words(
    `“${FIELD_NAMES[field].zh}”超过 ${most} 字，请缩短。`,
    `the ${FIELD_NAMES[field].en} is longer than ${most} characters: shorten it.`,
  );

export const notADay = (): Words =>
  words("“有效期”不是日期，应为 2027-12-31 这样的写法。", "the expiry is no date: write it as 2027-12-31.");

export const alreadyOver = (): Words =>
  words("“有效期”已过，请写今天或以后的日期。", "the expiry is past: name today or a later day.");

export const notATime = (): Words =>
  words("“登记时间”应为 2026-11-23T08:00:00Z 这样的写法。", "decided at: write it as 2026-11-23T08:00:00Z.");

export const badIdentity = (): Words =>
  words(
    "标识列被改动，认不出是哪一个检出项。请从台账重新导出。",
    "the identity was changed and names no finding. Export the sheet anew.",
  );

export const holdsPersonal = (field: Field, category: Words): Words =>
  words(
    `“${FIELD_NAMES[field].zh}”中写有个人信息（${category.zh}），台账不留原值：请改为不含原值的说法。`,
    `the ${FIELD_NAMES[field].en} holds personal information (${category.en}), which the ledger never keeps: say it without the value.`,
  );
