import type { Document, DocumentFinding } from "./document.js";
import type { Category, Finding, TableFinding } from "./finding.js";
import { documentOf } from "./html/document-of.js";
import { viewHtml } from "./html/view.js";
import { type MaskedHtml, maskHtml } from "./masking/html.js";
import type { MaskOptions } from "./masking/mask-options.js";
import { policyOf } from "./masking/policies.js";
import type { Policy } from "./masking/policy.js";
import { type MaskedTable, maskTable } from "./masking/table.js";
import { type MaskedText, maskText } from "./masking/text.js";
import type { CatalogueItem } from "./publication/catalogue.js";
import type { Circumstances } from "./publication/circumstances.js";
import { judgeAll, judgeAlone } from "./publication/judge.js";
import { type PolicyInput, withOwnPolicies } from "./publication/own-policy.js";
import { PUBLICATION_POLICIES } from "./publication/policies.js";
import { createPublications, type PublicationHint } from "./publication/publications.js";
import { categoriesOf, type Rule } from "./rule.js";
import { withDisguises } from "./rules/disguised.js";
import { labelSets, RULES } from "./rules/registry.js";
import { attribute } from "./subject/attribute.js";
import { boxedNumbersOf } from "./table/boxed-number.js";
import { layoutTable } from "./table/layout.js";
import { findTextTables, type TextTable } from "./table/text-table.js";
import { type CellContext, type Context, createContext } from "./text/context.js";
import { compileLabels, type LabelTrie, labelIn } from "./text/labels.js";
import { type NormalText, normalise } from "./text/normalise.js";
import { type AnchoredRules, arrangeByAnchor, type Found, findCandidates, hasAnchor } from "./text/passage.js";
import { resolveOverlaps } from "./text/resolve.js";

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
}

/** How a detector masks. An unknown policy name throws a TuominError `unknown-policy`, which names the nearest. */
export interface DetectorMaskOptions extends MaskOptions, DetectOptions {
  /** The name of a policy, or a policy; `default` where there is none. */
  readonly policy?: string | Policy | undefined;
}

interface Engine {
  readonly rules: AnchoredRules;
  /** Those looked for; null: all. */
  readonly categories: ReadonlySet<Category> | null;
  readonly byId: ReadonlyMap<string, Rule>;
  readonly labels: LabelTrie;
  readonly organizations: boolean;
  readonly minimumScore: number;
}

/** A detector. Cheap to keep, some milliseconds to make. */
export function createDetector(options: DetectorOptions = {}): Detector {
  const categories = options.categories === undefined ? null : new Set(options.categories);
  const engine: Engine = {
    rules: arrangeByAnchor(
      RULES.filter((rule) => categories === null || categoriesOf(rule).some((category) => categories.has(category))),
    ),
    categories,
    byId: new Map(RULES.map((rule) => [rule.id, rule])),
    labels: compileLabels(labelSets(RULES)),
    organizations: options.organizations ?? false,
    minimumScore: options.minimumScore ?? 0.5,
  };
  const publications = createPublications({
    policies: withOwnPolicies(PUBLICATION_POLICIES, options.policies ?? [], [...engine.byId.keys()]),
    catalogue: options.catalogue ?? [],
    categoryOf: (word) => engine.byId.get(labelIn(engine.labels, word)?.meaning ?? "")?.category ?? null,
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
        policyOf(how.policy),
        how,
      );
    },
    maskTable(rows, how = {}) {
      const circumstances = ofRows(rows, how.publication);
      const detect = (current: typeof rows) => judgeAll(detectRows(engine, current), circumstances);
      return maskTable(rows, detect, policyOf(how.policy), how);
    },
    maskHtml(html, how = {}) {
      const view = viewHtml(html);
      const circumstances = known(how.publication, () => publications.ofDocument(documentOf(view), how.publication));
      return maskHtml(
        view,
        (current) => judgeAll(detectBlocks(engine, current), circumstances),
        policyOf(how.policy),
        how,
      );
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

function detectText(engine: Engine, text: string): Finding[] {
  const normal = normalise(text);
  const findings: Finding[] = [];
  let start = 0;
  for (const table of findTextTables(normal.text, engine.labels)) {
    detectProse(engine, normal, start, table.start, findings);
    detectTextTable(engine, normal, table, findings);
    start = table.end;
  }
  detectProse(engine, normal, start, normal.text.length, findings);
  return findings;
}

function detectProse(engine: Engine, normal: NormalText, start: number, end: number, findings: Finding[]): void {
  if (start >= end) return;
  const context = createContext(normal.text, engine.labels, null, start);
  conclude(engine, normal, context, findCandidates(engine.rules, context, start, end), shiftedBy(0), findings);
}

function detectTextTable(engine: Engine, normal: NormalText, table: TextTable, findings: Finding[]): void {
  const rows = table.rows.map((row) => row.map((cell) => normal.text.slice(cell.start, cell.end)));
  const layout = layoutTable(rows, engine.labels);
  table.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const text = rows[row]![column]!;
      const meaning = layout.contextOf(row, column);
      if (!mayHold(engine, text, meaning)) return;
      const context = createContext(text, engine.labels, meaning);
      conclude(engine, normal, context, findInCell(engine, context), shiftedBy(cell.start), findings);
    });
    for (const boxed of boxedNumbersOf(rows, row)) {
      const context = createContext(boxed.text, engine.labels, layout.contextOf(row, boxed.column));
      if (ruleOfCell(engine, context.cell) === undefined) continue;
      // From the first box to the last, with the bars between.
      conclude(
        engine,
        normal,
        context,
        findInCell(engine, context),
        ({ start, end }) => ({
          start: cells[boxed.column + start]!.start,
          end: cells[boxed.column + end - 1]!.end,
        }),
        findings,
      );
    }
  });
}

function detectRows(engine: Engine, rows: readonly (readonly string[])[]): TableFinding[] {
  const found: TableFinding[] = [];
  const texts = rows.map(normaliseRow);
  const layout = layoutTable(texts, engine.labels);
  for (let row = 0; row < texts.length; row++) {
    const cells = texts[row]!;
    for (let column = 0; column < cells.length; column++) {
      const text = cells[column]!;
      const meaning = layout.contextOf(row, column);
      if (!mayHold(engine, text, meaning)) continue;
      const findings: Finding[] = [];
      const context = createContext(text, engine.labels, meaning);
      conclude(engine, normalise(rows[row]![column]!), context, findInCell(engine, context), shiftedBy(0), findings);
      for (const finding of findings) found.push({ ...finding, row, column });
    }
    for (const boxed of boxedNumbersOf(texts, row)) {
      const context = createContext(boxed.text, engine.labels, layout.contextOf(row, boxed.column));
      if (ruleOfCell(engine, context.cell) === undefined) continue;
      const findings: Finding[] = [];
      conclude(engine, normalise(boxed.text), context, findInCell(engine, context), shiftedBy(0), findings);
      for (const finding of findings) {
        const column = boxed.column + finding.start;
        const value = rows[row]![column]!;
        found.push({
          ...finding,
          row,
          column,
          endColumn: boxed.column + finding.end - 1,
          start: 0,
          end: value.length,
          value,
        });
      }
    }
  }
  return found;
}

/** The row itself where no cell needs a change: most tables are kept once only. */
function normaliseRow(row: readonly string[]): readonly string[] {
  let copy: string[] | null = null;
  for (let column = 0; column < row.length; column++) {
    const { text } = normalise(row[column]!);
    if (text === row[column]) continue;
    copy ??= [...row];
    copy[column] = text;
  }
  return copy ?? row;
}

/** Is there an anchor in the cell, or a rule that reads whole cells under its head? Most cells of a table have neither. */
function mayHold(engine: Engine, text: string, cell: CellContext): boolean {
  return text.length > 0 && (ruleOfCell(engine, cell)?.cell !== undefined || hasAnchor(engine.rules, text));
}

const shiftedBy =
  (shift: number) =>
  ({ start, end }: Found): Span => ({ start: start + shift, end: end + shift });

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The candidates of a cell's text; where its head names a rule and the rule found nothing, the rule's reading of the whole cell. */
function findInCell(engine: Engine, context: Context): Found[] {
  const found = findCandidates(engine.rules, context, 0, context.text.length);
  const rule = ruleOfCell(engine, context.cell);
  if (rule?.cell === undefined || found.some((candidate) => candidate.rule.category === rule.category)) return found;
  const { text } = context;
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const whole = start < end ? rule.cell(start, end, context) : null;
  if (whole !== null) found.push({ ...whole, rule });
  return found;
}

function ruleOfCell(engine: Engine, cell: CellContext | null): Rule | undefined {
  return cell?.head == null ? undefined : engine.byId.get(cell.head.meaning);
}

/** The last stages, one candidate at a time: resolve overlaps ▶ attribute ▶ judge; offsets back to the source. `shift`: where `context.text` starts in `normal.text`. */
function conclude(
  engine: Engine,
  normal: NormalText,
  context: Context,
  candidates: readonly Found[],
  spanOf: (candidate: Found) => Span,
  findings: Finding[],
): void {
  for (const candidate of resolveOverlaps(withDisguises(candidates, normal, spanOf))) {
    if (candidate.score < engine.minimumScore) continue;
    const category = candidate.category ?? candidate.rule.category;
    if (engine.categories !== null && !engine.categories.has(category)) continue;
    const { subject, evidence } = attribute(candidate, context);
    if (subject === "organization" && !engine.organizations) continue;
    const span = spanOf(candidate);
    const start = normal.toSource(span.start);
    // The unit after the last one may lie behind a zero-width character that is not part of the value.
    const end = normal.toSource(span.end - 1) + 1;
    findings.push({
      category,
      rule: candidate.rule.id,
      start,
      end,
      value: normal.source.slice(start, end),
      subject,
      score: candidate.score,
      outcome: candidate.outcome ?? judgeAlone(subject, candidate.score),
      evidence: [...candidate.evidence, ...evidence],
    });
  }
}

function detectBlocks(engine: Engine, document: Document): DocumentFinding[] {
  const found: DocumentFinding[] = [];
  document.blocks.forEach((block, index) => {
    if (block.kind === "text") {
      for (const finding of detectText(engine, block.text)) {
        const place = block.placeOf?.(finding.start, finding.end) ?? block.place;
        found.push({ ...finding, block: index, place, hidden: block.hidden });
      }
      return;
    }
    for (const finding of detectRows(engine, block.rows)) {
      const { row, column } = finding;
      const place = block.placeOf?.(row, column, finding.start, finding.end) ?? block.place;
      found.push({ ...finding, block: index, place, hidden: block.hiddenOf?.(row, column) ?? block.hidden });
    }
  });
  return found;
}
