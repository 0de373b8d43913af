import { describe, expect, it, test } from "vitest";
import { samePlace } from "../sites/place.js";
import { canonical } from "../sites/score.js";

describe("the place of a finding", () => {
  test.each([
    [{ line: 2, cell: "AB12" }, { row: 12, column: 28 }, true],
    [{ line: 2, cell: "AB12" }, { row: 12, column: 27 }, false],
    [{ sheet: "名册", cell: "E4" }, { sheet: "名册", cell: "E4" }, true],
    [{ sheet: "名册", cell: "E4" }, { sheet: "名册", cell: "F4" }, false],
    [{ part: "$.data.rows[0].sfzh", line: 3 }, { part: "/data/rows/0/sfzh" }, true],
    [{ part: "$.data.rows[1].sfzh", line: 3 }, { part: "/data/rows/0/sfzh" }, false],
    [{ part: "table 1", cell: "D2" }, { part: "word/document.xml" }, true],
    [{ part: "header 1" }, { part: "word/document.xml" }, false],
    [{ part: "header 1" }, { part: "word/header1.xml" }, true],
    [{ part: "header 2" }, { part: "word/header1.xml" }, false],
    [{ part: "metadata: description" }, { part: "docProps/core.xml" }, true],
    [{ page: 3, part: "table 1" }, { page: 3 }, true],
    [{ page: 2 }, { page: 3 }, false],
  ])("%j beside %j: %s", (found, gold, same) => expect(samePlace(found, gold)).toBe(same));

  it("is right where the gold says nothing of it", () => expect(samePlace({ line: 4 }, null)).toBe(true));
});

describe("values told in two ways", () => {
  test.each([
    ["1938/2/15", "1938-02-15"],
    ["1938年2月15日", "19380215"],
    ["1938.02", "1938年2月"],
    ["0855-4358432转547", "08554358432547"],
    ["+86 138 0000 1234", "13800001234"],
    ["zhang（at）qq.com", "zhang@qq.com"],
  ])("%s is %s", (one, other) => expect(canonical(one)).toBe(canonical(other)));

  test.each([
    ["1938/2/15", "1938-12-15"],
    ["0855-4358432转547", "0855-4358432转548"],
  ])("%s is not %s", (one, other) => expect(canonical(one)).not.toBe(canonical(other)));
});
