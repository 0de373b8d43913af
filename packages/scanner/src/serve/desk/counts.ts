import { DECISION_KINDS, type DecisionKind } from "../../ledger/decision.js";
import type { FindingRecord } from "../../ledger/finding-record.js";
import type { Facet, Summary } from "./contract.js";

/** How a finding is counted. */
export interface State {
  readonly kind: DecisionKind | "";
  readonly who: string;
  /** Somebody still has to decide. */
  readonly open: 0 | 1;
  /** What was decided is over, or contradicted. */
  readonly lapsed: 0 | 1;
}

/** By what findings are counted: every count of the page is a sum over some thousands of cells, however many findings there are. */
export interface Tally {
  readonly add: (record: FindingRecord, state: State, count: 1 | -1) => void;
  /** Findings that are alike in all that is counted. */
  readonly addMany: (alike: Omit<Cell, "count">, count: number) => void;
  readonly counts: () => Counts;
}

interface Cell extends State {
  readonly outcome: string;
  readonly category: string;
  readonly rule: string;
  readonly organ: string;
  count: number;
}

export function createTally(): Tally {
  const cells = new Map<string, Cell>();
  const addMany = (alike: Omit<Cell, "count">, count: number): void => {
    const { outcome, category, rule, organ, kind, who, open, lapsed } = alike;
    const key = `${outcome}\0${rule}\0${category}\0${organ}\0${kind}\0${who}\0${open}${lapsed}`;
    const cell = cells.get(key);
    if (cell !== undefined) cell.count += count;
    else cells.set(key, { ...alike, count });
  };
  return {
    addMany,
    add({ outcome, category, rule, organ }, state, count) {
      addMany({ outcome: outcome.kind, category, rule, organ: organ ?? "", ...state }, count);
    },
    counts: () => countsOf([...cells.values()].filter(({ count }) => count > 0)),
  };
}

/** The counts of the page, its choices without their names. */
export interface Counts extends Omit<Summary, "reveals" | "facets"> {
  readonly facets: Readonly<Record<keyof Summary["facets"], readonly Omit<Facet, "name">[]>>;
}

function countsOf(cells: readonly Cell[]): Counts {
  const total = (fits: (cell: Cell) => boolean): number =>
    cells.reduce((sum, cell) => (fits(cell) ? sum + cell.count : sum), 0);
  const toDecide = total(({ outcome }) => outcome !== "exempt");
  const kinds = DECISION_KINDS.map((kind) => [kind, total((cell) => cell.kind === kind)] as const);
  const byWho = sumsBy(cells, "who").filter(({ value }) => value !== "");
  return {
    findings: total(() => true),
    toDecide,
    decided: toDecide - total((cell) => cell.open === 1),
    lapsed: total((cell) => cell.lapsed === 1),
    byKind: Object.fromEntries(kinds) as Record<DecisionKind, number>,
    byWho: byWho.map(({ value, count }) => ({ who: value, count })),
    facets: {
      outcome: sumsBy(cells, "outcome"),
      category: sumsBy(cells, "category"),
      rule: sumsBy(cells, "rule"),
      organ: sumsBy(cells, "organ"),
    },
  };
}

/** Sums by one part of the cells, largest first; equal ones in the order of their names. */
function sumsBy(
  cells: readonly Cell[],
  part: "outcome" | "category" | "rule" | "organ" | "who",
): Omit<Facet, "name">[] {
  const sums = new Map<string, { value: string; count: number; open: number }>();
  for (const cell of cells) {
    const value = cell[part];
    const sum = sums.get(value) ?? { value, count: 0, open: 0 };
    sum.count += cell.count;
    if (cell.open === 1) sum.open += cell.count;
    sums.set(value, sum);
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
