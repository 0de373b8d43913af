import type { Document } from "../document.js";
import { TuominError } from "../errors.js";
import { nearestName } from "../text/nearest.js";
import { type Catalogue, type CatalogueItem, type CategoryOfWord, compileCatalogue } from "./catalogue.js";
import type { Circumstances } from "./circumstances.js";
import { type ClueSource, cluesOfRows, sourceOfClues, sourceOfDocument, titleAndColumn } from "./clues.js";
import type { Concern } from "./concern.js";
import { type CueIndex, compileCues } from "./cues.js";
import { firstDate, isIsoDate } from "./dates.js";
import { NOTICE_CLAUSE } from "./documents.js";
import { PUBLICATION_POLICIES } from "./policies.js";
import type { PublicationPolicy } from "./policy.js";
import type { Publication, PublicationClues } from "./publication.js";
import { endAfter, endOfPeriod, readDuration } from "./publicity-period.js";
import { recognise } from "./recognise.js";
import { builtInCues } from "./recognise-publication.js";

/** A caller's word on the publication: the id or short name of a kind, or what it is known by, or circumstances read before. */
export type PublicationHint = string | PublicationClues | Circumstances;

export interface PublicationOptions {
  readonly policies: readonly PublicationPolicy[];
  readonly catalogue: readonly CatalogueItem[];
  readonly categoryOf: CategoryOfWord;
  /** The day (ISO) on which it is asked whether a publication may still be up; without it time is not judged. */
  readonly asOf: string | undefined;
}

/** Reads publications by a set of policies. */
export interface Publications {
  /** Throws a TuominError `unknown-publication` if the hint is the name of no kind; else does nothing. */
  readonly refuseUnknown: (hint: PublicationHint | undefined) => void;
  readonly ofText: (text: string, hint: PublicationHint) => Circumstances;
  readonly ofRows: (rows: readonly (readonly string[])[], hint: PublicationHint) => Circumstances;
  readonly ofDocument: (document: Document, hint?: PublicationHint) => Circumstances;
}

/** @throws TuominError `bad-date` if `asOf` is no ISO date */
export function createPublications(options: PublicationOptions): Publications {
  const { policies, catalogue, categoryOf, asOf } = options;
  if (asOf !== undefined && !isIsoDate(asOf))
    throw new TuominError("bad-date", "asOf 应为 2026-11-23 这样的日期", "asOf must be a date such as 2026-11-23");
  // The trie is made when something is first to be recognised: a caller who never asks does not pay.
  let index: CueIndex | null = null;
  let items: Catalogue | null = null;
  const cues = (): CueIndex => {
    index ??= policies === PUBLICATION_POLICIES ? builtInCues() : compileCues(policies);
    return index;
  };

  const names = new Map<string, Publication>();
  function named(name: string): Publication {
    let known = names.get(name);
    if (known === undefined) {
      const { id, title } = policyNamed(policies, name);
      known = { kind: id, title, confidence: 1, evidence: NAMED };
      names.set(name, known);
    }
    return known;
  }

  function read(hint: PublicationHint | undefined, own: ClueSource, texts: () => readonly string[]): Circumstances {
    if (typeof hint === "object" && "concerns" in hint) return hint;
    const source = typeof hint === "object" ? withHint(own, hint) : own;
    const publication = typeof hint === "string" ? named(hint) : recognise(cues(), source);
    const policy = policies.find(({ id }) => id === publication?.kind) ?? null;
    const { title, column } = titleAndColumn(source);
    if (catalogue.length > 0) items ??= compileCatalogue(catalogue, cues(), categoryOf);
    const item = items?.(title, column, publication) ?? null;
    const published = firstDate(metadataOf(source, "pubdate"));
    const concerns: Concern[] = [];
    if (item !== null && !item.item.open) concerns.push(closed(item.item));
    const isTimed = asOf !== undefined && hasPeriod(policy, item?.item ?? null, title);
    const ended = isTimed ? endedBefore(asOf, texts(), published, policy, item?.item ?? null) : null;
    if (ended !== null) concerns.push(ended);
    if (policy?.scope !== undefined && isBeyondScope(policy.scope.words, title, source))
      concerns.push({
        code: "outside-scope",
        reason: policy.scope.reason,
        clause: policy.scope.clause,
        outcome: "violation",
      });
    return { publication, policy, item, concerns, date: published ?? asOf ?? null };
  }

  return {
    refuseUnknown(hint) {
      if (typeof hint === "string") named(hint);
    },
    ofText: (text, hint) => read(hint, sourceOfClues({ text }), () => [text]),
    ofRows(rows, hint) {
      const { lead, cells } = cluesOfRows(rows);
      return read(hint, sourceOfClues({ text: lead, heads: cells }), () => textsOfRows(rows));
    },
    ofDocument: (document, hint) => read(hint, sourceOfDocument(document), () => textsOf(document)),
  };
}

function withHint(own: ClueSource, hint: PublicationClues): ClueSource {
  const given = sourceOfClues(hint);
  return {
    title: hint.title ?? own.title,
    column: hint.column ?? own.column,
    fileName: hint.fileName ?? own.fileName,
    metadata: { ...own.metadata, ...hint.metadata },
    rest() {
      const { text, heads } = own.rest();
      return { text: hint.text === undefined ? text : given.rest().text, heads: [...(hint.heads ?? []), ...heads] };
    },
  };
}

const NAMED = [{ code: "named", zh: "调用者指明了公示种类", en: "the caller named the kind" }];

/** What a kind may be called beside its short name: 低保公示, 失信被执行人名单. */
const SAID_OF_ALL = /(?:信息|名单|情况|结果|对象)*(?:公示|公告|公布|公开|名单|信息)$/;
/** A longer name is taken for the kind that a page of that title would be, if that is plain. */
const PLAIN = 0.9;

/**
 * The policy of a kind by its id, its short name or a longer Chinese one (欠薪黑名单, 考试录用公务员公示).
 * @throws TuominError `unknown-publication`, with the nearest
 */
export function policyNamed(policies: readonly PublicationPolicy[], name: string): PublicationPolicy {
  const said = name.trim();
  const short = said.replace(SAID_OF_ALL, "");
  const found =
    policies.find(({ id, title }) => id === said || title.zh === said) ??
    policies.find(({ title }) => short !== "" && title.zh.replace(SAID_OF_ALL, "") === short) ??
    policyOfTitle(policies, said);
  if (found !== undefined) return found;
  const near = nearestName(
    name,
    /^[\x20-\x7e]*$/.test(name) ? policies.map(({ id }) => id) : policies.map(({ title }) => title.zh),
  );
  const shown = name.slice(0, 64);
  throw new TuominError(
    "unknown-publication",
    `没有名为“${shown}”的公示种类，是否指 ${near}？`,
    `no kind of publication is called "${shown}"; did you mean ${near}?`,
  );
}

function policyOfTitle(policies: readonly PublicationPolicy[], title: string): PublicationPolicy | undefined {
  if (!/[\u4e00-\u9fff]{2}/.test(title)) return undefined;
  const index = policies === PUBLICATION_POLICIES ? builtInCues() : compileCues(policies);
  const known = recognise(index, { title, rest: () => ({ text: "", heads: [] }) });
  return known === null || known.confidence < PLAIN ? undefined : policies.find(({ id }) => id === known.kind);
}

function metadataOf({ metadata }: ClueSource, name: string): string {
  for (const [key, value] of Object.entries(metadata ?? {})) if (key.toLowerCase() === name) return value;
  return "";
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

function textsOf({ blocks }: Document): string[] {
  return blocks.flatMap((block) => {
    if (block.hidden !== null) return [];
    return block.kind === "text" ? [block.text] : textsOfRows(block.rows);
  });
}

/** Rows with one text: notes above and below a table. */
function textsOfRows(rows: readonly (readonly string[])[]): string[] {
  return [...rows.slice(0, 5), ...rows.slice(5).slice(-5)].flatMap((row) => {
    const filled = row.filter((cell) => cell.trim() !== "");
    return filled.length === 1 ? filled : [];
  });
}
