import {
  CATEGORIES,
  type Cues,
  cite,
  PUBLICATION_POLICIES,
  type PublicationPolicy,
  policyNamed,
  RULES,
  type Verdict,
  withOwnPolicies,
} from "@tuomin/core";
import { loadConfig } from "../config/load.js";
import { CONFIDENCE, NATURE, NOT_VERIFIED, ONLY, OTHERS, POLICY, PROTECTED, periodOf } from "../messages/explain.js";
import type { Language } from "../messages/words.js";
import { reportNames } from "../report/names.js";
import { policiesOf } from "./judging.js";
import type { Given } from "./parse.js";

/** The policies in force: the built-in ones with those of the config in use. @throws Problem if the config is wrong */
async function policiesInForce(flags: Given): Promise<readonly PublicationPolicy[]> {
  const loaded = await loadConfig(flags.config as string | undefined, [], process.cwd());
  return withOwnPolicies(
    PUBLICATION_POLICIES,
    await policiesOf(loaded),
    RULES.map(({ id }) => id),
  );
}

/** `tuomin explain --policy KIND`. @throws TuominError on an unknown kind, naming the nearest */
export async function explainPolicy(kind: string, flags: Given, language: Language): Promise<string> {
  const policy = policyNamed(await policiesInForce(flags), kind);
  return flags.json === true ? `${JSON.stringify(policy, null, 2)}\n` : tell(policy, language);
}

/** All kinds, one a line, by their nature; or as JSON. */
export async function listPolicies(flags: Given, language: Language): Promise<string> {
  const policies = await policiesInForce(flags);
  if (flags.json === true) {
    const objects = policies.map(({ id, title, nature }) => ({ id, title, nature }));
    return `${JSON.stringify(objects, null, 2)}\n`;
  }
  const width = Math.max(...policies.map(({ id }) => id.length));
  return (["punitive", "mandatory", "none"] as const)
    .flatMap((nature) => [
      NATURE[nature][language],
      ...policies
        .filter((policy) => policy.nature === nature)
        .map(({ id, title }) => `  ${id.padEnd(width)}  ${language === "zh" ? title.zh : `${title.zh} · ${title.en}`}`),
    ])
    .map((line) => `${line}\n`)
    .join("");
}

function tell(policy: PublicationPolicy, language: Language): string {
  const { id, title, nature, shown, names, protects, period, scope, basis } = policy;
  const colon = language === "zh" ? "：" : ": ";
  const open = (text: string): string => (language === "zh" ? `（${text}）` : ` (${text})`);
  const lines = [
    `${id} — ${title[language]}${language === "zh" ? "" : ` (${title.zh})`}`,
    NATURE[nature][language],
    "",
    `${POLICY.shown[language]}${colon}${shown[language]}`,
    `${POLICY.names[language]}${colon}${names[language]}`,
    "",
    `${POLICY.fields[language]}${colon.trimEnd()}`,
    ...fieldLines(policy, language),
    `  ${POLICY.others[language]}${colon}${OTHERS[nature][language]}`,
    "",
  ];
  if (protects !== undefined) lines.push(`${POLICY.protects[language]}${colon}${PROTECTED[protects][language]}`);
  if (period !== undefined)
    lines.push(`${POLICY.period[language]}${colon}${periodOf(period)[language]}${open(period.clause)}`);
  if (scope !== undefined)
    lines.push(`${POLICY.scope[language]}${colon}${scope.reason[language]}${open(scope.clause)}`);
  lines.push(`${POLICY.basis[language]}${colon.trimEnd()}`);
  for (const one of basis)
    lines.push(
      `  《${one.document}》${one.number === "" ? one.clause : cite(one)}${open(CONFIDENCE[one.confidence][language])}`,
    );
  lines.push("", `${POLICY.cues[language]}${colon.trimEnd()}`, ...cueLines(policy.cues));
  return `${lines.join("\n")}\n`;
}

/** The fields in the notice's order, each rule behind its category; those of which the same is said share a line. */
function fieldLines({ fields }: PublicationPolicy, language: Language): string[] {
  const names = reportNames(language);
  const place = (field: string): number => {
    const rule = RULES.find(({ id }) => id === field);
    const category = CATEGORIES.findIndex((known) => known === (rule?.category ?? field));
    return (category < 0 ? CATEGORIES.length : category) + (rule === undefined ? 0 : 0.5);
  };
  const nameOf = (field: string): string => {
    const category = CATEGORIES.find((known) => known === field);
    return category === undefined
      ? (RULES.find(({ id }) => id === field)?.title[language] ?? field)
      : names.category[category];
  };
  const heads = new Map<string, string[]>();
  for (const [field, said] of Object.entries(fields).sort(([a], [b]) => place(a) - place(b))) {
    const verdicts: readonly Verdict[] = "outcome" in said ? [said] : said;
    verdicts.forEach(({ outcome, reason, clause, confidence, form, subject }, index) => {
      const only = [form, subject].filter((part) => part !== undefined).map((part) => ONLY[part][language]);
      if (only.length === 0 && index > 0) only.push(ONLY.rest[language]);
      const head = `${nameOf(field)} (${[field, ...only].join(", ")})`;
      const cited = confidence === "unverified" ? `${clause}${NOT_VERIFIED[language]}` : clause;
      const tail =
        language === "zh"
          ? `${names.outcome[outcome]}，${reason.zh}（${cited}）`
          : `${names.outcome[outcome]}, ${reason.en} (${cited})`;
      heads.set(tail, [...(heads.get(tail) ?? []), head]);
    });
  }
  return [...heads].map(([tail, named]) =>
    language === "zh" ? `  ${named.join("、")}：${tail}` : `  ${named.join(", ")}: ${tail}`,
  );
}

function cueLines(cues: Cues): string[] {
  return (["title", "column", "heads", "body"] as const).flatMap((place) =>
    (cues[place] ?? []).map((line) =>
      typeof line === "string" ? `  ${place}: ${line}` : `  ${place} ${line[0] > 0 ? "+" : ""}${line[0]}: ${line[1]}`,
    ),
  );
}
