import Database from "libsql";
import { describe, expect, it } from "vitest";
import type { Decision } from "../../../src/ledger/decision.js";
import { createDecisionTable, openDecisions } from "../../../src/ledger/sqlite/decisions.js";
import { openReveals } from "../../../src/ledger/sqlite/reveals.js";

const made = (change: Partial<Decision> = {}): Decision => ({
  identity: "a".repeat(32),
  kind: "false-positive",
  reason: "样例",
  who: "甲",
  basis: null,
  expires: null,
  at: "2026-11-23T08:00:00.000Z",
  ...change,
});

function opened(): { database: Database.Database; decisions: ReturnType<typeof openDecisions> } {
  const database = new Database(":memory:");
  createDecisionTable(database);
  createDecisionTable(database);
  return { database, decisions: openDecisions(database) };
}

describe("decisions in SQLite", () => {
  it("gives back the last one, and tells the history", () => {
    const { decisions } = opened();
    const second = made({ kind: "exempt", basis: "条款", expires: "2027-01-01", who: "乙" });
    decisions.put([made()]);
    decisions.put([second]);
    expect(decisions.get(made().identity)).toEqual(second);
    expect(decisions.get("b".repeat(32))).toBeNull();
    expect([...decisions.list()]).toEqual([second]);
    expect(decisions.history(made().identity)).toEqual([made(), second]);
  });

  it("takes a decision back without losing that it was made", () => {
    const { decisions } = opened();
    decisions.put([made()]);
    decisions.withdraw([made().identity, "c".repeat(32)], "乙", "2026-11-24T00:00:00.000Z");
    expect(decisions.get(made().identity)).toBeNull();
    expect([...decisions.list()]).toEqual([]);
    expect(decisions.history(made().identity).map(({ kind, who }) => `${kind} ${who}`)).toEqual([
      "false-positive 甲",
      "withdrawn 乙",
    ]);
    expect(decisions.history("c".repeat(32))).toEqual([]);
  });

  it("keeps all of a batch or none", () => {
    const { decisions } = opened();
    const bad = made({ identity: "d".repeat(32), kind: "nonsense" as Decision["kind"] });
    expect(() => decisions.put([made(), bad])).toThrow();
    expect([...decisions.list()]).toEqual([]);
  });

  it("refuses to change or remove what was decided or looked at", () => {
    const { database, decisions } = opened();
    decisions.put([made()]);
    const reveals = openReveals(database);
    reveals.put({ identity: made().identity, who: "甲", at: made().at });
    for (const table of ["decisions", "reveals"]) {
      expect(() => database.exec(`UPDATE ${table} SET who = 'x'`)).toThrow(/never changed/);
      expect(() => database.exec(`DELETE FROM ${table}`)).toThrow(/never/);
    }
    expect(reveals.count()).toBe(1);
    expect(reveals.list(5)).toEqual([{ identity: made().identity, who: "甲", at: made().at }]);
  });
});
