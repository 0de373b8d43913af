import type { Document, DocumentFinding } from "./document.js";
import type { Category, Finding, TableFinding } from "./finding.js";
import { viewHtml } from "./html/view.js";
import { type MaskedHtml, maskHtml } from "./masking/html.js";
import type { MaskOptions } from "./masking/mask-options.js";
import { policyOf } from "./masking/policies.js";
import type { Policy } from "./masking/policy.js";
import { type MaskedTable, maskTable } from "./masking/table.js";
import { type MaskedText, maskText } from "./masking/text.js";
import { judge } from "./publication/judge.js";
import type { Rule } from "./rule.js";
import { labelSets, RULES } from "./rules/registry.js";
import { attribute } from "./subject/attribute.js";
import { layoutTable } from "./table/layout.js";
import { findTextTables, type TextTable } from "./table/text-table.js";
import { type CellContext, type Context, createContext } from "./text/context.js";
import { compileLabels, type LabelTrie } from "./text/labels.js";
import { type NormalText, normalise } from "./text/normalise.js";
import { type AnchoredRules, arrangeByAnchor, type Found, findCandidates } from "./text/passage.js";
import { resolveOverlaps } from "./text/resolve.js";

/** What a detector looks for. */
export interface DetectorOptions {
  /** Only these categories; all by default. */
  readonly categories?: readonly Category[];
  /** Also return what belongs to an organisation (subject `organization`, outcome `exempt`). Off by default: it is not personal information. */
  readonly organizations?: boolean;
  /** Findings with a lower score are left out. 0–1, 0.5 by default. */
  readonly minimumScore?: number;
}

/** Finds personal information. Made once, used for any number of texts; keeps no state between calls. */
export interface Detector {
  /** Findings of a plain text, in order, without overlaps. Tables set in plain text are seen as tables. */
  readonly detect: (text: string) => Finding[];
  /** Findings of a table, row by row. Heads, wherever they stand, say what a cell means. */
  readonly detectTable: (rows: readonly (readonly string[])[]) => TableFinding[];
  /** Findings of an extracted document, block by block. */
  readonly detectDocument: (document: Document) => DocumentFinding[];
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
export interface DetectorMaskOptions extends MaskOptions {
  /** The name of a policy, or a policy; `default` where there is none. */
  readonly policy?: string | Policy | undefined;
}

interface Engine {
  readonly rules: AnchoredRules;
  readonly byId: ReadonlyMap<string, Rule>;
  readonly labels: LabelTrie;
  readonly organizations: boolean;
  readonly minimumScore: number;
}

/** A detector. Cheap to keep, some milliseconds to make. */
export function createDetector(options: DetectorOptions = {}): Detector {
  const categories = options.categories === undefined ? null : new Set(options.categories);
  const engine: Engine = {
    rules: arrangeByAnchor(RULES.filter((rule) => categories === null || categories.has(rule.category))),
    byId: new Map(RULES.map((rule) => [rule.id, rule])),
    labels: compileLabels(labelSets(RULES)),
    organizations: options.organizations ?? false,
    minimumScore: options.minimumScore ?? 0.5,
  };
  return {
    detect: (text) => detectText(engine, text),
    detectTable: (rows) => detectRows(engine, rows),
    detectDocument: (document) => detectBlocks(engine, document),
    mask: (text, how = {}) => maskText(text, (current) => detectText(engine, current), policyOf(how.policy), how),
    maskTable: (rows, how = {}) => maskTable(rows, (current) => detectRows(engine, current), policyOf(how.policy), how),
    maskHtml: (html, how = {}) =>
      maskHtml(viewHtml(html), (current) => detectBlocks(engine, current), policyOf(how.policy), how),
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
  conclude(engine, normal, context, findCandidates(engine.rules, context, start, end), 0, findings);
}

function detectTextTable(engine: Engine, normal: NormalText, table: TextTable, findings: Finding[]): void {
  const rows = table.rows.map((row) => row.map((cell) => normal.text.slice(cell.start, cell.end)));
  const layout = layoutTable(rows, engine.labels);
  table.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const text = rows[row]![column]!;
      const context = createContext(text, engine.labels, layout.contextOf(row, column));
      conclude(engine, normal, context, findInCell(engine, context), cell.start, findings);
    });
  });
}

function detectRows(engine: Engine, rows: readonly (readonly string[])[]): TableFinding[] {
  const found: TableFinding[] = [];
  const normals = rows.map((row) => row.map((cell) => normalise(cell)));
  const layout = layoutTable(
    normals.map((row) => row.map((cell) => cell.text)),
    engine.labels,
  );
  normals.forEach((row, rowIndex) => {
    row.forEach((normal, column) => {
      if (normal.text.length === 0) return;
      const findings: Finding[] = [];
      const context = createContext(normal.text, engine.labels, layout.contextOf(rowIndex, column));
      conclude(engine, normal, context, findInCell(engine, context), 0, findings);
      for (const finding of findings) found.push({ ...finding, row: rowIndex, column });
    });
  });
  return found;
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
  shift: number,
  findings: Finding[],
): void {
  for (const candidate of resolveOverlaps(candidates)) {
    if (candidate.score < engine.minimumScore) continue;
    const { subject, evidence } = attribute(candidate, context);
    if (subject === "organization" && !engine.organizations) continue;
    const start = normal.toSource(candidate.start + shift);
    // The unit after the last one may lie behind a zero-width character that is not part of the value.
    const end = normal.toSource(candidate.end + shift - 1) + 1;
    findings.push({
      category: candidate.rule.category,
      rule: candidate.rule.id,
      start,
      end,
      value: normal.source.slice(start, end),
      subject,
      score: candidate.score,
      outcome: judge(subject, candidate.score),
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
