import { describe, expect, it } from "vitest";
import { createDetector } from "../../src/detector.js";
import type { Document } from "../../src/document.js";
import type { CatalogueItem } from "../../src/publication/catalogue.js";
import { residentId } from "./made-id.js";

const ID = residentId("52263119850312104");

function item(change: Partial<CatalogueItem>): CatalogueItem {
  return {
    name: "供暖补助发放信息",
    content: "姓名、联系电话、补助金额",
    open: true,
    mandatory: true,
    source: "主动公开目录.xlsx第12行",
    ...change,
  };
}

function page(title: string, heads: readonly string[], row: readonly string[]): Document {
  return {
    metadata: { ArticleTitle: title, PubDate: "2023-05-04" },
    blocks: [{ kind: "table", rows: [[...heads], [...row]], place: {}, hidden: null }],
  };
}

const LIST = page("某县2023年供暖补助发放公示", ["姓名", "身份证号", "联系电话"], ["罗家富", ID, "13885512345"]);

function outcomes(catalogue: readonly CatalogueItem[], document = LIST, asOf?: string): Record<string, string> {
  const detector = createDetector({ catalogue, ...(asOf === undefined ? {} : { asOf }) });
  return Object.fromEntries(
    detector
      .detectDocument(document)
      .map(({ category, outcome }) => [
        category,
        `${outcome.kind} ${outcome.clause ?? ""} ${outcome.concern ?? ""}`.trim(),
      ]),
  );
}

const GENERAL = "黔府办发〔2018〕22号第（二十二）条";

describe("an item of the 主动公开目录", () => {
  it("exempts the fields that its content names, and no others", () => {
    expect(outcomes([item({})])).toEqual({
      "id-number": `violation ${GENERAL}`,
      phone: "exempt 主动公开目录.xlsx第12行",
    });
    expect(outcomes([])).toEqual({ "id-number": `violation ${GENERAL}`, phone: `violation ${GENERAL}` });
  });

  it("names the ground it gives beside its row", () => {
    expect(outcomes([item({ basis: "某县政办〔2023〕1号" })]).phone).toBe(
      "exempt 主动公开目录.xlsx第12行；某县政办〔2023〕1号",
    );
  });

  it.each([
    ["姓名、联系电话（不公开）", "violation"],
    ["姓名、金额（联系电话除外）", "violation"],
    ["姓名，联系电话，金额", "exempt"],
    ["姓名；联系电话；金额", "exempt"],
    ["姓名\n联系电话\n金额", "exempt"],
    ["1.姓名 2.金额", "violation"],
  ])("reads 公开内容 %j", (content, kind) => {
    expect(outcomes([item({ content })]).phone!.split(" ")[0]).toBe(kind);
  });

  it("that has part of a number shown exempts no whole one", () => {
    expect(outcomes([item({ content: "姓名、身份证号（隐去出生年月日）" })])["id-number"]).toBe(
      "violation 主动公开目录.xlsx第12行",
    );
  });

  it("that has year and month of birth shown exempts no day", () => {
    const born = (value: string) =>
      outcomes(
        [item({ content: "姓名、出生年月" })],
        page("某县2023年供暖补助发放公示", ["姓名", "出生年月"], ["罗家富", value]),
      )["birth-date"];
    expect(born("1985年3月")).toBe("exempt 主动公开目录.xlsx第12行");
    expect(born("1985年3月12日")).toBe("violation 主动公开目录.xlsx第12行");
  });

  it("to be given on request exempts nothing", () => {
    expect(outcomes([item({ mandatory: false })]).phone).toBe(`violation ${GENERAL}`);
  });

  it("is found by its name in title or column, or by its kind", () => {
    expect(
      outcomes([item({ name: "供暖补助" })], page("补助名单", ["姓名", "联系电话"], ["罗家富", "13885512345"])).phone,
    ).toBe(`violation ${GENERAL}`);
    const low = page("某镇低保对象公示", ["姓名", "联系电话"], ["罗家富", "13885512345"]);
    expect(outcomes([item({ name: "城乡最低生活保障对象名单" })], low).phone).toContain("exempt");
    expect(outcomes([item({ name: "高龄津贴发放" })], low).phone).toContain("violation");
  });

  it("bounds the time it may stay up", () => {
    const limited = [item({ limit: "公示7日" })];
    expect(outcomes(limited, LIST, "2023-05-11").phone).toBe("exempt 主动公开目录.xlsx第12行");
    expect(outcomes(limited, LIST, "2023-05-12").phone).toBe("review 主动公开目录.xlsx第12行 publicity-ended");
    expect(outcomes([item({ limit: "长期公开" })], LIST, "2030-01-01").phone).toBe("exempt 主动公开目录.xlsx第12行");
  });
});

describe("an item of the 非公开目录", () => {
  const closed = item({ open: false, mandatory: false, content: "", source: "非公开目录.csv第3行" });

  it("is an outcome of its own, and ends every exemption", () => {
    expect(outcomes([closed])).toEqual({
      "id-number": `violation ${GENERAL}；非公开目录.csv第3行 closed-item`,
      phone: `violation ${GENERAL}；非公开目录.csv第3行 closed-item`,
    });
    const circumstances = createDetector({ catalogue: [closed] }).readPublication(LIST);
    expect(circumstances.concerns).toEqual([
      expect.objectContaining({ code: "closed-item", outcome: "violation", clause: "非公开目录.csv第3行" }),
    ]);
  });

  it("goes before an open one of the same name, in whatever order they come", () => {
    for (const catalogue of [
      [item({}), closed],
      [closed, item({})],
    ])
      expect(outcomes(catalogue).phone).toContain("closed-item");
  });

  it("is matched by its name, not by its kind: not every page on 低保 is what may not be shown", () => {
    const low = page("某镇低保对象公示", ["姓名", "联系电话"], ["罗家富", "13885512345"]);
    expect(outcomes([item({ ...closed, name: "低保家庭经济状况核对信息" })], low).phone).not.toContain("closed-item");
    expect(
      outcomes(
        [item({ ...closed, name: "低保家庭经济状况核对信息" })],
        page("低保家庭经济状况核对情况公示", ["姓名", "联系电话"], ["罗家富", "13885512345"]),
      ).phone,
    ).toContain("closed-item");
  });
});
