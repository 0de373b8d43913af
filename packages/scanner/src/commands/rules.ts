import { CATEGORIES, RULES } from "@tuomin/core";
import { EXIT } from "../messages/problem.js";
import type { Language } from "../messages/words.js";
import { reportNames } from "../report/names.js";
import type { Given } from "./parse.js";
import { print } from "./terminal.js";

/** `tuomin rules`: all rules, by category in the notice's order; `--policies`: all kinds of publication. */
export async function run(_words: readonly string[], flags: Given, language: Language): Promise<number> {
  if (flags.policies === true) {
    const { listPolicies } = await import("./explain-policy.js");
    print(await listPolicies(flags, language));
    return EXIT.clean;
  }
  const sorted = CATEGORIES.flatMap((category) => RULES.filter((rule) => rule.category === category));
  if (flags.json === true) {
    const { EXPLANATIONS } = await import("@tuomin/core/explanations");
    const objects = sorted.map(({ id, category, title, source, labels }) => ({
      id,
      category,
      title,
      summary: EXPLANATIONS[id]!.summary,
      source,
      labels,
    }));
    print(`${JSON.stringify(objects, null, 2)}\n`);
    return EXIT.clean;
  }
  const names = reportNames(language).category;
  const width = Math.max(...sorted.map(({ id }) => id.length));
  let text = "";
  for (const category of CATEGORIES) {
    const rules = sorted.filter((rule) => rule.category === category);
    if (rules.length > 0) text += `${names[category]} (${category})\n`;
    for (const rule of rules) text += `  ${rule.id.padEnd(width)}  ${rule.title[language]}\n`;
  }
  print(text);
  return EXIT.clean;
}
