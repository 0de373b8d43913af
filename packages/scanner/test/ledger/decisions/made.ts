import { createHash } from "node:crypto";
import { CATEGORIES } from "@tuomin/core";
import Database from "libsql";
import { DECISION_KINDS, type Decision, type Decisions } from "../../../src/ledger/decision.js";
import type { DecisionRow, SheetNames } from "../../../src/ledger/decisions/write-sheet.js";
import { createDecisionTable, openDecisions } from "../../../src/ledger/sqlite/decisions.js";
import { reportNames } from "../../../src/report/names.js";
import { madeFinding } from "../../report/made-audit.js";

export const NOW = "2026-11-23T08:00:00.000Z";
export const TODAY = "2026-11-23";

export const NAMES: SheetNames = { ...reportNames("zh"), rule: (id) => id };

export function identityOf(number: number): string {
  return createHash("sha256").update(String(number)).digest("hex").slice(0, 32);
}

/** Texts that a way through a spreadsheet may spoil. */
const AWKWARD = [
  "公开主体为法定代表人",
  "=1+1",
  "'带撇号",
  "00123",
  "1e5",
  "两行\n理由",
  "  不 ",
  '引号"和,逗号',
  "<b>&amp;</b>",
  "TRUE",
  "2027-01-01",
  "🏠𠮷",
  "+86 样例",
  "@SUM(A1)",
  "_x000D_",
];

export function madeDecision(number: number): Decision {
  const kind = DECISION_KINDS[number % DECISION_KINDS.length]!;
  const basis = kind === "exempt" || number % 3 === 0 ? `第${number % 90}条` : null;
  return {
    identity: identityOf(number),
    kind,
    reason: `${AWKWARD[number % AWKWARD.length]!.trim()}`,
    who: `审核员${number % 7}`,
    basis,
    expires:
      kind === "exempt" || number % 5 === 0 ? `20${27 + (number % 9)}-0${1 + (number % 9)}-1${number % 10}` : null,
    at: new Date(Date.parse(NOW) - number * 1000).toISOString(),
  };
}

export function freshDecisions(): Decisions {
  const database = new Database(":memory:");
  createDecisionTable(database);
  return openDecisions(database);
}

/** Findings 0 … count − 1 with what `decisions` holds about them. */
export async function* madeRows(count: number, decisions: Decisions): AsyncGenerator<DecisionRow> {
  for (let number = 0; number < count; number++) {
    const identity = identityOf(number);
    yield {
      record: madeFinding({
        path: `www.kaili.example/page-${Math.floor(number / 20)}.html`,
        category: CATEGORIES[number % CATEGORIES.length]!,
        place: { sheet: "名单", cell: `D${number + 2}` },
      }),
      identity,
      decision: decisions.get(identity),
    };
  }
}
