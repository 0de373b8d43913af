import type { Document } from "../document.js";
import { TuominError } from "../errors.js";
import { type Catalogue, type CatalogueItem, type CategoryOfWord, compileCatalogue } from "./catalogue.js";
import type { Circumstances } from "./circumstances.js";
import { type ClueSource, cluesOfRows, sourceOfClues, sourceOfDocument, titleAndColumn } from "./clues.js";
import { type CueIndex, compileCues } from "./cues.js";
import { firstDate, isIsoDate } from "./dates.js";
import { findConcerns } from "./find-concerns.js";
import { PUBLICATION_POLICIES } from "./policies.js";
import type { PublicationPolicy } from "./policy.js";
import { policyNamed } from "./policy-named.js";
import type { Publication, PublicationClues } from "./publication.js";
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
    const concerns = findConcerns({ policy, item: item?.item ?? null, title, source, published, asOf, texts });
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

function metadataOf({ metadata }: ClueSource, name: string): string {
  for (const [key, value] of Object.entries(metadata ?? {})) if (key.toLowerCase() === name) return value;
  return "";
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
