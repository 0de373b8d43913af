import { type Category, createDetector } from "@tuomin/core";
import { describe, expect, it } from "vitest";
import { makeRecords } from "../../src/ledger/records.js";
import { createRows } from "../../src/serve/desk/persons.js";
import { KEY, SOURCE } from "../ledger/sqlite/made-run.js";
import { madeFinding } from "../report/made-audit.js";

const found = (path: string, category: Category, fingerprint: string, place: object) =>
  madeFinding({ path, category, fingerprint, place, masked: `${fingerprint}*` });

/** Which findings are put together, by their fingerprints. */
function together(findings: readonly ReturnType<typeof found>[]): string[] {
  const persons = new Map<string, string[]>();
  const rows = createRows((placed) => {
    for (const { record, person } of placed)
      persons.set(person.key, [...(persons.get(person.key) ?? []), record.fingerprint]);
  });
  for (const [index, record] of findings.entries()) rows.add(index, record);
  rows.end();
  return [...persons.values()].map((prints) => prints.join(" "));
}

describe("createRows", () => {
  it("puts a row with the person of its surest value, whatever stands first", () => {
    expect(
      together([
        found("a", "marital-status", "married", { sheet: "1", cell: "B2" }),
        found("a", "phone", "phone", { sheet: "1", cell: "C2" }),
        found("a", "id-number", "id", { sheet: "1", cell: "D2" }),
        found("b", "id-number", "id", { line: 4 }),
      ]),
    ).toEqual(["married phone id id"]);
  });

  it("does not take two people for one because both are married", () => {
    expect(
      together([
        found("a", "marital-status", "married", { sheet: "1", cell: "B2" }),
        found("a", "id-number", "one", { sheet: "1", cell: "C2" }),
        found("a", "marital-status", "married", { sheet: "1", cell: "B3" }),
        found("a", "id-number", "two", { sheet: "1", cell: "C3" }),
        found("b", "marital-status", "married", { line: 3 }),
        found("c", "marital-status", "married", { line: 3 }),
      ]),
    ).toEqual(["married one", "married two", "married", "married"]);
  });

  it("does not guess in a line that names several people, and keeps rows of other sheets apart", () => {
    expect(
      together([
        found("a", "id-number", "one", { line: 1 }),
        found("a", "id-number", "two", { line: 1 }),
        found("a", "disability", "deaf", { line: 1 }),
        found("b", "phone", "x", { sheet: "1", cell: "A1" }),
        found("b", "disability", "blind", { sheet: "2", cell: "B1" }),
      ]),
    ).toEqual(["one", "two", "deaf", "x", "blind"]);
  });

  it("puts the cells of a page's row together, each on a line of its own or all rows on one", () => {
    const rows = [
      ["姓名", "身份证号", "联系电话"],
      ["罗家富", "522631198503121048", "13985501234"],
      ["吴秀英", "522631197704052048", "13885502345"],
    ];
    const places = [(row: number, column: number) => ({ line: 10 * row + column, column: 5 }), () => ({ line: 1 })];
    for (const placeOf of places) {
      const document = { blocks: [{ kind: "table", rows, place: {}, hidden: null, placeOf }] } as const;
      const findings = createDetector().detectDocument(document);
      const records = makeRecords("a.html", findings, document, null, SOURCE, { key: KEY, reveal: false });
      expect(records.map(({ row }) => row?.[1])).toEqual([2, 2, 3, 3]);
      expect(together(records).map((person) => person.split(" ").length)).toEqual([2, 2]);
    }
  });
});
