import type { DecisionMark } from "../../ledger/decision.js";
import { NOBODY } from "../../messages/serve.js";
import type { Language } from "../../messages/words.js";
import { reasonLines, regionName, ruleName } from "../../report/describe.js";
import { hiddenName, WORDS } from "../../report/words.js";
import type { Found, Queue } from "./ask.js";
import type { Facet, Group, Grouping, Item, Part, Summary } from "./contract.js";

/** A finding as the page shows it, in its language. */
export function itemOf(found: Found, decision: DecisionMark | null, language: Language): Item {
  const { record, id, identity, page, person } = found;
  const words = WORDS[language];
  return {
    id,
    identity,
    page,
    person,
    path: record.path,
    title: record.title ?? "",
    url: record.url,
    organ: record.organ ?? "",
    region: regionName(record.region),
    category: words.category[record.category],
    rule: ruleName(record.rule, language),
    ruleId: record.rule,
    masked: record.masked,
    fingerprint: record.fingerprint,
    subject: words.subject[record.subject],
    outcome: record.outcome.kind,
    outcomeName: words.outcome[record.outcome.kind],
    reasons: reasonLines(record, language),
    publication: record.publication ?? "",
    place: words.place(record.place),
    hidden: hiddenName(words, record.hidden),
    score: record.score,
    decision,
  };
}

/** Groups with their names: a page by its title, a person by the masked value it is known by. */
export function groupsOf(part: ReturnType<Queue["groups"]>, by: Grouping, language: Language): Part<Group> {
  const words = WORDS[language];
  const list = part.list.map(({ path, title, masked, category, ...counts }) => {
    const page = title === "" ? path.slice(path.lastIndexOf("/") + 1) : title;
    if (by === "page") return { ...counts, title: page, detail: path };
    if (category === "") return { ...counts, title: NOBODY[language], detail: page };
    const name = words.category[category as keyof typeof words.category];
    return { ...counts, title: `${name} ${masked}`, detail: page };
  });
  return { list, next: part.next };
}

/** The counts with the names of the filters' choices. */
export function summaryOf(counts: ReturnType<Queue["counts"]>, reveals: number, language: Language): Summary {
  const words = WORDS[language];
  const named = (facet: keyof Summary["facets"], name: (value: string) => string): Facet[] =>
    counts.facets[facet].map((choice) => ({ ...choice, name: name(choice.value) }));
  const nameIn = (names: Readonly<Record<string, string>>) => (value: string) => names[value] ?? value;
  return {
    ...counts,
    reveals,
    facets: {
      outcome: named("outcome", nameIn(words.outcome)),
      category: named("category", nameIn(words.category)),
      rule: named("rule", (id) => ruleName(id, language)),
      organ: named("organ", (organ) => organ || words.page.unknownOrgan!),
    },
  };
}
