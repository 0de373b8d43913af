import { describe, expect, it } from "vitest";
import type { Decision } from "../../../src/ledger/decision.js";
import { type ImportRow, mergeDecisions } from "../../../src/ledger/decisions/merge.js";
import { ROW } from "../../../src/messages/import.js";
import { freshDecisions, identityOf, NOW, TODAY } from "./made.js";

const LATER = "2026-11-24T08:00:00.000Z";
const made: Decision = {
  identity: identityOf(1),
  kind: "false-positive",
  reason: "样例",
  who: "甲",
  basis: null,
  expires: null,
  at: NOW,
};
let number = 1;
const row = (draft: ImportRow["draft"], at = ""): ImportRow => ({ where: ROW(++number, null), draft, at });
const filled = { identity: identityOf(1), kind: "误报", reason: "样例", who: "甲", basis: "", expires: "" };
const blank = { identity: identityOf(1), kind: "", reason: "", who: "", basis: "", expires: "" };

/** What becomes of rows beside what the ledger holds. */
function merged(rows: readonly ImportRow[], held: readonly Decision[] = [], known: readonly number[] = [1, 2, 3]) {
  const decisions = freshDecisions();
  for (const decision of held) decisions.put([decision]);
  const identities = new Set(known.map(identityOf));
  const { take, unchanged, remarks, refused } = mergeDecisions(rows, decisions, (one) => identities.has(one), {
    today: TODAY,
    now: LATER,
  });
  return { take, unchanged, refused, codes: remarks.map(({ code }) => code) };
}

describe("mergeDecisions", () => {
  it("takes a decision that was filled in", () => {
    expect(merged([row(filled)])).toEqual({
      take: [{ ...made, at: LATER }],
      unchanged: 0,
      refused: 0,
      codes: [],
    });
  });

  it("says nothing of rows that nobody filled in", () => {
    expect(merged([row(blank), row({ ...blank, identity: identityOf(2) })])).toEqual({
      take: [],
      unchanged: 0,
      refused: 0,
      codes: [],
    });
  });

  it("leaves what was not touched, and what the ledger says already", () => {
    expect(merged([row(filled, NOW)], [made]).unchanged).toBe(1);
    expect(merged([row({ ...filled, kind: "false positive" }, NOW)], [made]).unchanged).toBe(1);
    const again = { ...made, reason: "另一理由", at: LATER };
    expect(merged([row({ ...filled, reason: "另一理由" }, NOW)], [made, again]).unchanged).toBe(1);
  });

  it("takes over an edit of an exported decision, as made now", () => {
    const result = merged([row({ ...filled, reason: "改过的理由" }, NOW)], [made]);
    expect(result.take).toEqual([{ ...made, reason: "改过的理由", at: LATER }]);
  });

  it.each<[string, ImportRow[], Decision[], string[]]>([
    ["a word that is no decision", [row({ ...filled, kind: "不清楚" })], [], ["unknown-kind"]],
    ["no reason", [row({ ...filled, reason: "" })], [], ["missing"]],
    ["nobody", [row({ ...filled, who: "" })], [], ["missing"]],
    ["an exemption without basis and expiry", [row({ ...filled, kind: "豁免" })], [], ["missing", "missing"]],
    ["a reason without a decision", [row({ ...filled, kind: "" })], [], ["no-decision"]],
    ["an identity of another ledger", [row({ ...filled, identity: identityOf(99) })], [], ["unknown-identity"]],
    ["an identity that was damaged", [row({ ...filled, identity: "1.2E+25" })], [], ["bad-identity"]],
    ["a decision that the ledger got since", [row(filled)], [{ ...made, reason: "后来" }], ["ledger-newer"]],
    [
      "an edit beside a later decision",
      [row({ ...filled, reason: "表中" }, NOW)],
      [made, { ...made, reason: "台账中", at: LATER }],
      ["ledger-newer"],
    ],
    ["an emptied decision", [row(blank, NOW)], [made], ["cleared"]],
  ])("refuses %s", (_, rows, held, codes) => {
    const result = merged(rows, held);
    expect(result.codes).toEqual(codes);
    expect([result.take, result.refused]).toEqual([[], 1]);
  });

  it("does not call a row a conflict that was not edited, however old the sheet is", () => {
    const since = { ...made, reason: "后来", at: LATER };
    expect(merged([row(filled, NOW)], [made, since])).toMatchObject({ take: [], refused: 0, codes: [] });
  });

  it("takes neither of two rows that contradict each other, and one of two that agree", () => {
    const other = { ...filled, reason: "不同" };
    expect(merged([row(filled), row(other), row(filled)])).toMatchObject({ take: [], refused: 3 });
    expect(merged([row(filled), row(filled)]).take).toHaveLength(1);
    expect(merged([row(filled), row(blank)]).take).toHaveLength(1);
  });

  it("keeps the good rows of a sheet with bad ones", () => {
    const result = merged([row({ ...filled, kind: "？" }), row({ ...filled, identity: identityOf(2) })]);
    expect(result.take.map(({ identity }) => identity)).toEqual([identityOf(2)]);
    expect(result.refused).toBe(1);
  });

  it("keeps the time of a decision that was made in another ledger, even where it is over", () => {
    const old = { ...made, expires: "2020-01-01" };
    expect(merged([row({ ...filled, expires: "2020-01-01" }, NOW)]).take).toEqual([old]);
    expect(merged([row({ ...filled, expires: "2020-01-01" })]).codes).toEqual(["over"]);
  });

  it("lets a decision be made again that was taken back", () => {
    const decisions = freshDecisions();
    decisions.put([made]);
    decisions.withdraw([made.identity], "乙", LATER);
    const options = { today: TODAY, now: "2026-11-25T00:00:00.000Z" };
    const result = mergeDecisions([row(filled)], decisions, () => true, options);
    expect(result.take).toHaveLength(1);
    expect(mergeDecisions([row({ ...filled, reason: "x" }, NOW)], decisions, () => true, options).refused).toBe(1);
  });
});
