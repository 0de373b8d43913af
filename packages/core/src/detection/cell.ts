import type { Rule } from "../rule.js";
import type { CellContext, Context } from "../text/context.js";
import { type Found, findCandidates, hasAnchor } from "../text/passage.js";
import type { Engine } from "./engine.js";

/** The candidates of a cell's text; where its head names a rule and the rule found nothing, the rule's reading of the whole cell. */
export function findInCell(engine: Engine, context: Context): Found[] {
  const found = foundByRules(engine, context);
  return engine.reread?.(found, context, 0, context.text.length, engine.byId) ?? found;
}

function foundByRules(engine: Engine, context: Context): Found[] {
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

/** The rule that the head of a cell names. */
export function ruleOfCell(engine: Engine, cell: CellContext | null): Rule | undefined {
  return cell?.head == null ? undefined : engine.byId.get(cell.head.meaning);
}

/** Is there an anchor in the cell, or a rule that reads whole cells under its head? Most cells of a table have neither. */
export function mayHold(engine: Engine, text: string, cell: CellContext): boolean {
  return text.length > 0 && (ruleOfCell(engine, cell)?.cell !== undefined || hasAnchor(engine.rules, text));
}
