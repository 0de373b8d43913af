import { RULES } from "@tuomin/core";
import { EXPLAIN } from "../messages/explain.js";
import { nearest } from "../messages/nearest.js";
import { EXIT } from "../messages/problem.js";
import { nothingToExplain, unknownRule } from "../messages/problems.js";
import type { Language } from "../messages/words.js";
import { reportNames } from "../report/names.js";
import type { Given } from "./parse.js";
import { print } from "./terminal.js";

/** `tuomin explain RULE`, or `--policy KIND`. */
export async function run([id]: readonly string[], flags: Given, language: Language): Promise<number> {
  const kind = flags.policy as string | undefined;
  if ((kind === undefined) === (id === undefined)) throw nothingToExplain();
  if (kind !== undefined) {
    const { explainPolicy } = await import("./explain-policy.js");
    print(await explainPolicy(kind, flags, language));
    return EXIT.clean;
  }
  const rule = RULES.find((known) => known.id === id);
  if (rule === undefined)
    throw unknownRule(
      id!,
      nearest(
        id!,
        RULES.map((known) => known.id),
      ),
    );
  const { EXPLANATIONS } = await import("@tuomin/core/explanations");
  const { summary, ...examples } = EXPLANATIONS[rule.id]!;
  if (flags.json === true) {
    const { category, title, source, labels } = rule;
    print(`${JSON.stringify({ id, category, title, summary, source, labels, examples }, null, 2)}\n`);
    return EXIT.clean;
  }
  const part = (name: keyof typeof EXPLAIN, lines: readonly string[]): string =>
    lines.length === 0
      ? ""
      : `\n${EXPLAIN[name][language]}\n${lines.map((line) => `  ${line.replaceAll("\n", "⏎").replaceAll("\t", "⇥")}`).join("\n")}\n`;
  print(
    `${rule.id} — ${rule.title[language]} (${reportNames(language).category[rule.category]})\n\n${summary[language]}\n` +
      part("source", [rule.source]) +
      part("labels", rule.labels.length === 0 ? [] : [rule.labels.join(language === "zh" ? "、" : ", ")]) +
      part("hits", examples.hits) +
      part("misses", examples.misses),
  );
  return EXIT.clean;
}
