// Writes docs/rules/<id>.md from the rule objects: node scripts/make-rule-docs.js [--check]. With --check nothing is written: it fails when a page
// is missing, out of date, or of no rule.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EXPLANATIONS } from "../packages/core/dist/explanations.js";
import { CATEGORY_TITLES, RULES } from "../packages/core/dist/index.js";
import { ROOT } from "./run-step.js";

const folder = join(ROOT, "docs/rules");

/** @param {string} text */
const code = (text) => `\`${text.replaceAll("`", "'").replaceAll("\n", "⏎").replaceAll("\t", "⇥")}\``;

/** @param {import("@tuomin/core").Rule} rule */
function page(rule) {
  const { summary, hits, misses } = EXPLANATIONS[rule.id];
  return [
    `# ${rule.id}`,
    "",
    `${rule.title.zh} · ${rule.title.en} · ${CATEGORY_TITLES[rule.category].zh} (\`${rule.category}\`)`,
    "",
    summary.zh,
    "",
    summary.en,
    "",
    `**依据 Source:** ${rule.source}`,
    "",
    ...(rule.labels.length === 0 ? [] : [`**提示词 Labels:** ${rule.labels.join("、")}`, ""]),
    "## 检出 Found",
    "",
    ...hits.map((hit) => `- ${code(hit)}`),
    "",
    "## 不检出 Not found",
    "",
    ...misses.map((miss) => `- ${code(miss)}`),
    "",
  ].join("\n");
}

const index = [
  "# Rules 规则",
  "",
  "Made by `node scripts/make-rule-docs.js` from the rules themselves. All examples are invented.",
  "",
  "| id | 类别 category | 规则 | rule |",
  "|---|---|---|---|",
  ...RULES.map(
    (rule) =>
      `| [${rule.id}](${rule.id}.md) | ${CATEGORY_TITLES[rule.category].zh} | ${rule.title.zh} | ${rule.title.en} |`,
  ),
  "",
].join("\n");

const pages = new Map([
  ["README.md", index],
  ...RULES.map((rule) => /** @type {const} */ ([`${rule.id}.md`, page(rule)])),
]);
const check = process.argv.includes("--check");
mkdirSync(folder, { recursive: true });

/** @type {string[]} */
const faults = [];
for (const [name, text] of pages) {
  const file = join(folder, name);
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  if (check) faults.push(`docs/rules/${name} is not what its rule says: run node scripts/make-rule-docs.js`);
  else writeFileSync(file, text);
}
for (const name of readdirSync(folder))
  if (!pages.has(name)) faults.push(`docs/rules/${name} is of no rule: delete it`);
for (const fault of faults) console.error(fault);
if (check && faults.length === 0) console.log(`rule docs: ${RULES.length} pages, in step with the rules`);
process.exit(faults.length === 0 ? 0 : 1);
