import { detectBlocks } from "./detection/blocks.js";
import { createEngine } from "./detection/engine.js";
import { detectKeyed } from "./detection/keyed.js";
import { detectRows } from "./detection/rows.js";
import { detectText } from "./detection/text.js";
import type { Document, DocumentFinding } from "./document.js";
import type { Category, Finding, TableFinding } from "./finding.js";
import { documentOf } from "./html/document-of.js";
import { viewHtml } from "./html/view.js";
import { type MaskedHtml, maskHtml } from "./masking/html.js";
import { type MaskOptions, maskerOf } from "./masking/mask-options.js";
import { policyOf } from "./masking/policies.js";
import type { Policy } from "./masking/policy.js";
import { type MaskedRecord, maskRecord } from "./masking/record.js";
import { type MaskedTable, maskTable } from "./masking/table.js";
import { type MaskedText, maskText } from "./masking/text.js";
import type { CatalogueItem } from "./publication/catalogue.js";
import type { Circumstances } from "./publication/circumstances.js";
import { judgeAll } from "./publication/judge.js";
import { type PolicyInput, withOwnPolicies } from "./publication/own-policy.js";
import { PUBLICATION_POLICIES } from "./publication/policies.js";
import { createPublications, type PublicationHint } from "./publication/publications.js";
import { rereadByModel } from "./rules/contextual/model/contextual-model.js";
import { RULES } from "./rules/registry.js";
import { labelIn } from "./text/labels.js";

/** What a detector looks for. */
export interface DetectorOptions {
  /** Only these categories; all by default. */
  readonly categories?: readonly Category[];
  /** Also return what belongs to an organisation (subject `organization`, outcome `exempt`). Off by default: it is not personal information. */
  readonly organizations?: boolean;
  /** Findings with a lower score are left out. 0–1, 0.5 by default. */
  readonly minimumScore?: number;
  /** Publication policies beside, or laid over, the built-in ones (docs/policies.md). A wrong one throws a TuominError `invalid-policy`. */
  readonly policies?: readonly PolicyInput[];
  /** Rows of the organ's catalogues of what it publishes and of what it does not. */
  readonly catalogue?: readonly CatalogueItem[];
  /** The day (ISO) by which publicity periods are judged; without it time is not judged. */
  readonly asOf?: string;
}

/** How something is published, as far as the caller knows. An unknown kind throws a TuominError `unknown-publication`. */
export interface DetectOptions {
  /** The kind by id or short name, or title, column and the like to recognise it by, or what `readPublication` told. */
  readonly publication?: PublicationHint | undefined;
}

/** Finds personal information. Made once, used for any number of texts; keeps no state between calls. */
export interface Detector {
  /** Findings of a plain text, in order, without overlaps. Tables set in plain text are seen as tables. */
  readonly detect: (text: string, how?: DetectOptions) => Finding[];
  /** Findings of a table, row by row. Heads, wherever they stand, say what a cell means. */
  readonly detectTable: (rows: readonly (readonly string[])[], how?: DetectOptions) => TableFinding[];
  /** Findings of an extracted document, block by block, judged by the kind of publication that it is recognised as. */
  readonly detectDocument: (document: Document, how?: DetectOptions) => DocumentFinding[];
  /** What kind of publication a document is, by which policy it is judged, and what is wrong with it as a whole. */
  readonly readPublication: (document: Document, how?: DetectOptions) => Circumstances;
  /**
   * The text with violations and what is to be reviewed masked; what a clause exempts stays. `findings` are in offsets of the text as given.
   * Masking what is masked changes nothing.
   */
  readonly mask: (text: string, options?: DetectorMaskOptions) => MaskedText;
  /** The same for the cells of a table. */
  readonly maskTable: (rows: readonly (readonly string[])[], options?: DetectorMaskOptions) => MaskedTable;
  /** The same for an HTML page: markup stays, numbers split by tags are masked piece by piece. Offsets of `findings` are of the blocks of `viewHtml(html)`. */
  readonly maskHtml: (html: string, options?: DetectorMaskOptions) => MaskedHtml;
  /**
   * The same for a record of plain objects and arrays, as a copy. Keys say what values are, in Chinese, English, pinyin or its initials (`sfzh`, `idCard`, `guardian_phone`);
   * objects in objects are one record, those of an array one each. Numbers and dates (by their ISO day, UTC) become strings where they are masked and stay what they are elsewhere;
   * keys stay. HTML in a value is read as text. Throws a TuominError for what is not plain data (`record-not-plain`) or nested without end (`record-too-deep`).
   */
  readonly maskRecord: <T>(record: T, options?: DetectorMaskOptions) => MaskedRecord<T>;
}

/** How a detector masks. An unknown policy name throws a TuominError `unknown-policy`, which names the nearest. */
export interface DetectorMaskOptions extends MaskOptions, DetectOptions {
  /** The name of a policy, or a policy; `default` where there is none. */
  readonly policy?: string | Policy | undefined;
}

/** By the id of a rule. */
const CATEGORY_OF: ReadonlyMap<string, Category> = new Map(RULES.map((rule) => [rule.id, rule.category]));

/** A detector. Cheap to keep, some milliseconds to make. */
export function createDetector(options: DetectorOptions = {}): Detector {
  const engine = createEngine(RULES, options, rereadByModel);
  const publications = createPublications({
    policies: withOwnPolicies(PUBLICATION_POLICIES, options.policies ?? [], [...CATEGORY_OF.keys()]),
    catalogue: options.catalogue ?? [],
    categoryOf: (word) => CATEGORY_OF.get(labelIn(engine.labels, word)?.meaning ?? "") ?? null,
    asOf: options.asOf,
  });
  // A text or table alone says too little of where it is published: it is judged by the general rule unless the caller tells.
  const ofText = (text: string, hint: PublicationHint | undefined) =>
    known(hint, () => (hint === undefined ? null : publications.ofText(text, hint)));
  const ofRows = (rows: readonly (readonly string[])[], hint: PublicationHint | undefined) =>
    known(hint, () => (hint === undefined ? null : publications.ofRows(rows, hint)));
  const ofDocument = (document: Document, hint: PublicationHint | undefined) =>
    known(hint, () => publications.ofDocument(document, hint));
  /** A wrong name is told whether or not anything is found. */
  function known<T>(hint: PublicationHint | undefined, make: () => T): () => T {
    publications.refuseUnknown(hint);
    return lazily(make);
  }
  return {
    detect: (text, how) => judgeAll(detectText(engine, text), ofText(text, how?.publication)),
    detectTable: (rows, how) => judgeAll(detectRows(engine, rows), ofRows(rows, how?.publication)),
    detectDocument: (document, how) => judgeAll(detectBlocks(engine, document), ofDocument(document, how?.publication)),
    readPublication: (document, how) => publications.ofDocument(document, how?.publication),
    mask(text, how = {}) {
      const circumstances = ofText(text, how.publication);
      return maskText(
        text,
        (current) => judgeAll(detectText(engine, current), circumstances),
        maskerOf(policyOf(how.policy), how),
      );
    },
    maskTable(rows, how = {}) {
      const circumstances = ofRows(rows, how.publication);
      const detect = (current: typeof rows) => judgeAll(detectRows(engine, current), circumstances);
      return maskTable(rows, detect, maskerOf(policyOf(how.policy), how));
    },
    maskHtml(html, how = {}) {
      const view = viewHtml(html);
      const circumstances = known(how.publication, () => publications.ofDocument(documentOf(view), how.publication));
      return maskHtml(
        view,
        (current) => judgeAll(detectBlocks(engine, current), circumstances),
        maskerOf(policyOf(how.policy), how),
      );
    },
    maskRecord(record, how = {}) {
      const circumstances = ofRows([], how.publication);
      const reader = {
        object: (keys: readonly (readonly string[])[], values: readonly string[]) =>
          judgeAll(detectKeyed(engine, keys, values), circumstances),
        table: (rows: readonly (readonly string[])[]) => judgeAll(detectRows(engine, rows), circumstances),
        text: (text: string) => judgeAll(detectText(engine, text), circumstances),
      };
      return maskRecord(record, reader, maskerOf(policyOf(how.policy), how));
    },
  };
}

/** What a function makes, made when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
