import type { CatalogueItem } from "./catalogue.js";
import type { ClueSource } from "./clues.js";
import type { Concern } from "./concern.js";
import { NOTICE_CLAUSE } from "./documents.js";
import type { PublicationPolicy } from "./policy.js";
import { endAfter, endOfPeriod, readDuration } from "./publicity-period.js";

/** What is known of a publication that bears on it as a whole. */
export interface Whole {
  readonly policy: PublicationPolicy | null;
  /** The row of a catalogue that it is of. */
  readonly item: CatalogueItem | null;
  readonly title: string;
  readonly source: ClueSource;
  /** The day (ISO) it was published, null where that is not known. */
  readonly published: string | null;
  /** The day (ISO) by which time is judged; without it, it is not. */
  readonly asOf: string | undefined;
  /** Texts that may state a publicity period; asked for only if time is judged. */
  readonly texts: () => readonly string[];
}

/** Everything that is wrong with a publication as a whole. */
export function findConcerns({ policy, item, title, source, published, asOf, texts }: Whole): readonly Concern[] {
  const concerns: Concern[] = [];
  if (item !== null && !item.open) concerns.push(closed(item));
  if (asOf !== undefined && hasPeriod(policy, item, title)) {
    const ended = endedBefore(asOf, texts(), published, policy, item);
    if (ended !== null) concerns.push(ended);
  }
  const scope = policy?.scope;
  if (scope !== undefined && isBeyondScope(scope.words, title, source))
    concerns.push({ code: "outside-scope", reason: scope.reason, clause: scope.clause, outcome: "violation" });
  return concerns;
}

function closed({ source, name }: CatalogueItem): Concern {
  return {
    code: "closed-item",
    reason: {
      zh: `“${name}”列入非公开目录，不得公开`,
      en: `“${name}” is in the catalogue of what is not published`,
    },
    clause: source,
    outcome: "violation",
  };
}

/** Titles of what is put up for objections, for a time. */
const FOR_A_TIME = /公示|名单|花名册|公布/;

/**
 * Whether something may stay up for a time only: the catalogue's row or the policy says so or, where neither tells and no law asks for it to be published
 * (中标公告, 双公示 … may stay), its title does: rules and news speak of publicity periods too.
 */
function hasPeriod(policy: PublicationPolicy | null, item: CatalogueItem | null, title: string): boolean {
  if (item?.limit !== undefined && /长期|永久/.test(item.limit)) return false;
  if (item?.limit?.includes("公示") === true) return true;
  if (policy?.period !== undefined) return policy.period.remove;
  return (policy === null || policy.nature === "none") && FOR_A_TIME.test(title);
}

/** Whether the time of a publication is over: by the dates its text gives, else by the catalogue's row or the policy, counted from its date. */
function endedBefore(
  asOf: string,
  texts: readonly string[],
  published: string | null,
  policy: PublicationPolicy | null,
  item: CatalogueItem | null,
): Concern | null {
  const period = policy?.period;
  let end: string | null = null;
  for (const text of texts) {
    const stated = endOfPeriod(text, published);
    if (stated !== null && (end === null || stated > end)) end = stated;
  }
  const limit = item?.limit?.includes("公示") === true ? readDuration(item.limit) : null;
  const allowed = limit ?? period;
  if (end === null && published !== null && allowed !== undefined) end = endAfter(published, allowed);
  if (end === null || end >= asOf) return null;
  return {
    code: "publicity-ended",
    reason: {
      zh: `公示期至迟已于${end}届满，页面仍可访问，超期的个人信息应当撤下`,
      en: `the publicity period was over by ${end} at the latest and the page is still up: what is personal in it is to be taken down`,
    },
    clause: (limit === null ? period?.clause : item?.source) ?? NOTICE_CLAUSE,
    outcome: "review",
  };
}

/** Code units of running text among which a list's title and heads may stand. */
const LIST_TEXT = 4000;
const LONGEST_LIST_LINE = 60;
const SENTENCE = /[，。；：！？]/;

/**
 * Whether a list is there that is not for everybody: its words stand together in the title, in the heads of tables or in one line of the text that is no
 * sentence. A plan speaks of the same things in sentences, and may be read by all.
 */
function isBeyondScope(words: string, title: string, source: ClueSource): boolean {
  const { text, heads } = source.rest();
  const lines = text.slice(0, LIST_TEXT).split("\n");
  const places = [
    title,
    heads.join(" "),
    ...lines.filter((line) => line.length <= LONGEST_LIST_LINE && !SENTENCE.test(line)),
  ];
  return words.split(" ").some((cue) => {
    const parts = cue.split("+");
    return places.some((place) => parts.every((word) => place.includes(word)));
  });
}
