import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DECISION_KINDS, type Decision, decide } from "../../src/ledger/decision.js";
import { type Draft, kindOf, readDecision } from "../../src/ledger/read-decision.js";
import { DECISION_NAMES } from "../../src/messages/decisions.js";
import { words } from "../../src/messages/words.js";
import { madeFinding } from "../report/made-audit.js";

const IDENTITY = "0123456789abcdef0123456789abcdef";
const NOW = "2026-11-23T08:00:00.000Z";
const exempt: Decision = {
  identity: IDENTITY,
  kind: "exempt",
  reason: "法定公示内容",
  who: "王审核",
  basis: "行政处罚法第四十八条",
  expires: "2027-12-31",
  at: NOW,
};
const options = { today: "2026-11-23", now: NOW };

const faultsOf = (change: Draft): string[] => {
  const read = readDecision({ ...exempt, ...change }, options);
  return "kind" in read ? [] : read.map(({ field, code }) => `${field} ${code}`);
};

describe("readDecision", () => {
  it.each<[string, Draft, string[]]>([
    ["whole", {}, []],
    ["a blank reason", { reason: " \t" }, ["reason missing"]],
    ["nobody", { who: null }, ["who missing"]],
    ["an exemption without basis", { basis: "" }, ["basis missing"]],
    ["an exemption without expiry", { expires: undefined }, ["expires missing"]],
    ["a false positive without either", { kind: "false-positive", basis: "", expires: "" }, []],
    ["a word that is none", { kind: "好的" }, ["kind unknown-kind"]],
    ["no word", { kind: "" }, ["kind missing"]],
    ["a day that is none", { expires: "2027-02-30" }, ["expires not-a-day"]],
    ["a day in words", { expires: "明年" }, ["expires not-a-day"]],
    ["a day that is over", { expires: "2026-11-22" }, ["expires over"]],
    ["today", { expires: "2026-11-23" }, []],
    ["an identity that is none", { identity: "x" }, ["identity bad-identity"]],
    ["a time that is none", { at: "yesterday" }, ["at not-a-time"]],
    ["a reason without end", { reason: "长".repeat(1001) }, ["reason too-long"]],
    ["several faults at once", { reason: "", who: "", basis: "" }, ["reason missing", "who missing", "basis missing"]],
  ])("%s", (_, change, faults) => {
    expect(faultsOf(change)).toEqual(faults);
  });

  it("takes decisions that were over before they came here, without a day to judge by", () => {
    expect(readDecision({ ...exempt, expires: "2020-01-01" }, { now: NOW })).toMatchObject({ expires: "2020-01-01" });
  });

  it.each(["2027/12/31", "2027.12.31", "2027年12月31日", "2027-12-31 00:00:00", new Date("2027-12-31T00:00:00Z")])(
    "reads the day %s as a spreadsheet gives it",
    (expires) => {
      expect(readDecision({ ...exempt, expires }, options)).toMatchObject({ expires: "2027-12-31" });
    },
  );

  it("knows each decision by its id and by both its names", () => {
    for (const kind of DECISION_KINDS) {
      const { zh, en } = DECISION_NAMES[kind];
      for (const word of [kind, zh, en, ` ${en.toUpperCase()} `]) expect(kindOf(word)).toBe(kind);
    }
    expect(kindOf("違規")).toBeNull();
  });

  it("proposes the nearest word, in both languages", () => {
    const read = readDecision({ ...exempt, kind: "corected" }, options);
    expect(read).toMatchObject([{ code: "unknown-kind" }]);
    expect(JSON.stringify(read)).toContain("是不是“已整改”");
    expect(JSON.stringify(read)).toContain('Did you mean \\"corrected\\"');
  });

  it("refuses a reason that holds personal information, without quoting it", () => {
    const value = "13800138000";
    const read = readDecision(
      { ...exempt, reason: `本人电话${value}` },
      { ...options, personal: (text) => (text.includes(value) ? words("联系电话", "phone") : null) },
    );
    expect(read).toMatchObject([{ field: "reason", code: "personal" }]);
    expect(JSON.stringify(read)).not.toContain(value);
  });

  it("gives back what it has read when it reads it again", () => {
    const text = fc.string({ unit: "binary", minLength: 1, maxLength: 60 });
    const draft = fc.record({
      kind: fc.constantFrom(...DECISION_KINDS),
      reason: text,
      who: text,
      basis: text,
      expires: fc.constantFrom("2026-11-23", "2030-01-01"),
    });
    fc.assert(
      fc.property(draft, (made) => {
        const once = readDecision({ identity: IDENTITY, ...made }, options);
        if (!("kind" in once)) return;
        expect(readDecision(once, options)).toEqual(once);
      }),
    );
  });
});

describe("decide", () => {
  const started = "2026-11-20T00:00:00Z";
  const found = madeFinding();

  it("leaves an undecided finding as it is", () => {
    expect(decide(found, null, "2026-11-23", started)).toBe(found);
  });

  it.each(["false-positive", "exempt"] as const)("%s makes it exempt, with reason and basis", (kind) => {
    const decided = decide(found, { ...exempt, kind }, "2026-11-23", started);
    expect(decided.outcome).toEqual({ kind: "exempt", reason: exempt.reason, clause: exempt.basis });
    expect(decided.decision).toMatchObject({ kind, found: "violation", who: "王审核" });
    expect(decided.decision).not.toHaveProperty("identity");
  });

  it.each(["to-correct", "corrected"] as const)("%s leaves it a finding, and says so beside it", (kind) => {
    const decided = decide(found, { ...exempt, kind, expires: null }, "2026-11-23", started);
    expect(decided.outcome).toEqual(found.outcome);
    expect(decided.decision?.kind).toBe(kind);
    expect(decided.decision?.stale).toBeUndefined();
  });

  it("holds through its last day, and not a day longer", () => {
    expect(decide(found, exempt, "2027-12-31", started).outcome.kind).toBe("exempt");
    const over = decide(found, exempt, "2028-01-01", started);
    expect(over.outcome).toEqual(found.outcome);
    expect(over.decision?.expired).toBe(true);
  });

  it("marks a correction that a later scan contradicts", () => {
    const corrected: Decision = {
      ...exempt,
      kind: "corrected",
      basis: null,
      expires: null,
      at: "2026-11-19T00:00:00Z",
    };
    expect(decide(found, corrected, "2026-11-23", started).decision?.stale).toBe(true);
    expect(decide(found, { ...corrected, at: "2026-11-21T00:00:00Z" }, "2026-11-23", started).decision?.stale).toBe(
      undefined,
    );
  });
});
