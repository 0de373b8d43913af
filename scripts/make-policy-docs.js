// Writes docs/policies.md from the policies of packages/core/src/publication: node scripts/make-policy-docs.js [--check]. With --check nothing is written:
// it fails when the page is not what the policies say.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CATEGORIES, CATEGORY_TITLES, PUBLICATION_POLICIES, RULES } from "../packages/core/dist/index.js";
import {
  CONFIDENCE,
  NATURE,
  NOT_VERIFIED,
  ONLY,
  OTHERS,
  POLICY,
  PROTECTED,
  periodOf,
} from "../packages/scanner/dist/messages/explain.js";
import { ROOT } from "./run-step.js";

/** @typedef {{ readonly zh: string, readonly en: string }} Words */
/** @typedef {import("@tuomin/core").PublicationPolicy} Policy */
/** @typedef {import("@tuomin/core").Verdict} Verdict */

const PAGE = join(ROOT, "docs/policies.md");
const NATURES = /** @type {const} */ (["punitive", "mandatory", "none"]);
/** @type {Record<Verdict["outcome"], string>} */
const OUTCOMES = { violation: "违规 violation", review: "待核 review", exempt: "豁免 exempt" };

const counts = NATURES.map((nature) => PUBLICATION_POLICIES.filter((policy) => policy.nature === nature).length);
const unverified = new Set(
  PUBLICATION_POLICIES.flatMap(({ basis }) => basis)
    .filter(({ confidence }) => confidence === "unverified")
    .map(({ document, number, clause }) => `${document}${number}${clause}`),
).size;

const START = `<!-- Made by scripts/make-policy-docs.js from packages/core/src/publication/policies; do not edit. -->

# 公示策略 Publication policies

每一种公示可以公开什么、不得公开什么、依据哪一条。黔府办发〔2018〕22号第（二十二）条对惩戒公示和强制性信息披露的除外，只及法律列明的要素；表中没有列为“豁免”的，一律去标识化或由人核对。
同样的内容可用 \`tuomin explain --policy 种类\` 查看；\`tuomin rules --policies\` 列出全部种类。自己的策略写在 \`tuomin.yaml\` 的 \`policies\` 中，见 [config.md](config.md)。

What each kind of publication may show, what never, and by which clause. The exception that clause 22 of 黔府办发〔2018〕22号 makes for disciplinary publication and mandatory
disclosure covers the fields that the law names and nothing else: what is not marked exempt below is de-identified or left to a human. \`tuomin explain --policy KIND\` prints the same;
\`tuomin rules --policies\` lists the kinds. Policies of your own go into \`policies\` of \`tuomin.yaml\`, see [config.md](config.md).

**可信程度 How sure the readings are.** ${PUBLICATION_POLICIES.length} 种：惩戒公示 ${counts[0]}，强制性信息披露 ${counts[1]}，不在豁免之列 ${counts[2]}。有 ${unverified} 处依据写明“未核对原文”：它们凭记忆写成，引用前须对照原文。
${unverified} clauses are marked as not verified: they were written from memory and are to be checked against the text before anyone relies on them.

| 标记 mark | 含义 meaning |
| --- | --- |
${Object.entries(CONFIDENCE)
  .map(([mark, words]) => `| ${mark} | ${words.zh} · ${words.en} |`)
  .join("\n")}
`;

/** @param {string} text */
const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
/** @param {Words} words */
const both = (words) => `${words.zh}<br>${words.en}`;

/** @param {string} field @returns {{ name: string, place: number }} */
function fieldOf(field) {
  const category = /** @type {readonly string[]} */ (CATEGORIES).indexOf(field);
  if (category >= 0)
    return { name: `${CATEGORY_TITLES[CATEGORIES[category] ?? "id-number"].zh} \`${field}\``, place: category };
  const rule = RULES.find(({ id }) => id === field);
  const place = rule === undefined ? CATEGORIES.length : CATEGORIES.indexOf(rule.category) + 0.5;
  return { name: `${rule?.title.zh ?? field} \`${field}\``, place };
}

/** Fields of which the same is said share a row, where the first of them stands. @param {Policy} policy */
function fieldRows({ fields }) {
  /** @type {Map<string, string[]>} */
  const rows = new Map();
  const sorted = Object.entries(fields)
    .map(([field, said]) => ({ ...fieldOf(field), said }))
    .sort((a, b) => a.place - b.place);
  for (const { name, said } of sorted) {
    const verdicts = /** @type {readonly Verdict[]} */ ("outcome" in said ? [said] : said);
    verdicts.forEach(({ outcome, reason, clause, confidence, form, subject }, index) => {
      const only = [form, subject].flatMap((part) => (part === undefined ? [] : [ONLY[part].zh]));
      if (only.length === 0 && index > 0) only.push(ONLY.rest.zh);
      const head = only.length === 0 ? name : `${name}（${only.join("，")}）`;
      const cited = confidence === "unverified" ? `${clause}${NOT_VERIFIED.zh}` : clause;
      const tail = [OUTCOMES[outcome], both(reason), cited].map(cell).join(" | ");
      rows.set(tail, [...(rows.get(tail) ?? []), cell(head)]);
    });
  }
  return [...rows].map(([tail, heads]) => `| ${heads.join("<br>")} | ${tail} |`);
}

/** @param {Policy} policy */
function section(policy) {
  const { id, title, nature, shown, names, protects, period, scope, basis } = policy;
  const rows = fieldRows(policy);
  return [
    `### ${title.zh} · ${title.en}`,
    "",
    `\`${id}\` · ${NATURE[nature].zh} · ${NATURE[nature].en}`,
    "",
    `**${POLICY.shown.zh} ${POLICY.shown.en}:** ${both(shown)}`,
    "",
    `**${POLICY.names.zh} ${POLICY.names.en}:** ${both(names)}`,
    "",
    "| 项 field | 结论 outcome | 理由 reason | 条款 clause |",
    "| --- | --- | --- | --- |",
    ...rows,
    `| ${POLICY.others.zh} ${POLICY.others.en} | | ${both(OTHERS[nature])} | |`,
    "",
    ...(protects === undefined
      ? []
      : [`**${POLICY.protects.zh}:** ${PROTECTED[protects].zh} · ${PROTECTED[protects].en}`, ""]),
    ...(period === undefined
      ? []
      : [`**${POLICY.period.zh} ${POLICY.period.en}:** ${both(periodOf(period))}（${period.clause}）`, ""]),
    ...(scope === undefined
      ? []
      : [`**${POLICY.scope.zh} ${POLICY.scope.en}:** ${both(scope.reason)}（${scope.clause}）`, ""]),
    `**${POLICY.basis.zh} ${POLICY.basis.en}:**`,
    "",
    ...basis.map(
      ({ document, number, clause, confidence }) =>
        `- 《${document}》${number === "" ? "" : `（${number}）`}${clause} — ${confidence}：${CONFIDENCE[confidence].zh}`,
    ),
  ].join("\n");
}

const parts = NATURES.flatMap((nature) => [
  `## ${NATURE[nature].zh}\n\n${NATURE[nature].en}`,
  ...PUBLICATION_POLICIES.filter((policy) => policy.nature === nature).map(section),
]);
const page = `${[START.trimEnd(), ...parts].join("\n\n")}\n`;

if (process.argv.includes("--check")) {
  let found = "";
  try {
    found = readFileSync(PAGE, "utf8");
  } catch {
    // told below
  }
  if (found !== page) {
    console.error("docs/policies.md is not what the policies say: run node scripts/make-policy-docs.js");
    process.exit(1);
  }
  console.log(`policy docs: ${PUBLICATION_POLICIES.length} kinds, in step with the policies`);
} else {
  writeFileSync(PAGE, page);
  console.log(`wrote ${PAGE}`);
}
