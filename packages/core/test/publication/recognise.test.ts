import { describe, expect, it } from "vitest";
import { recognisePublication } from "../../src/publication/recognise-publication.js";
import { TITLES } from "./titles.js";
import { UNSEEN_TITLES } from "./unseen-titles.js";

function kindOf(line: string): string | undefined {
  const [title, column] = line.split("|");
  return recognisePublication({ title: title!, ...(column === undefined ? {} : { column }) })?.kind;
}

describe.each(Object.entries(TITLES))("%s", (kind, titles) => {
  it.each(titles)("is recognised by %j", (line) => {
    expect(kindOf(line)).toBe(kind);
  });
});

it("recognises 95 % of titles that the cues were not made for", () => {
  const lines = Object.entries(UNSEEN_TITLES).flatMap(([kind, titles]) => titles.map((title) => ({ kind, title })));
  const wrong = lines.filter(({ kind, title }) => kindOf(title) !== kind);
  expect(lines.length).toBeGreaterThanOrEqual(150);
  expect(wrong.length / lines.length, wrong.map(({ title }) => title).join("\n")).toBeLessThanOrEqual(0.05);
});

describe("where the title does not tell", () => {
  it.each([
    ["heads of a table", { heads: ["姓名", "保障人口", "低保金", "所在村"] }, "minimum-living"],
    ["heads of a table", { heads: ["姓名", "残疾类别", "残疾等级", "护理补贴"] }, "disability-subsidy"],
    ["heads of a table", { heads: ["失信被执行人", "执行案号", "执行法院", "履行情况"] }, "dishonest-debtors"],
    ["heads of a table", { heads: ["姓名", "执法证号", "执法类别", "执法区域"] }, "enforcement-officers"],
    [
      "the running text",
      { text: "采购人信息\n名称：某县人民医院\n采购代理机构：某某招标有限公司\n获取招标文件的时间\n投标人资格要求" },
      "tender",
    ],
    [
      "the running text",
      { text: "原告张某与被告李某民间借贷纠纷一案\n本院认为，双方……\n审判长 王某\n如不服本判决，可在判决书送达之日起" },
      "judgment",
    ],
    [
      "the first line of a text",
      { text: "2023年第三季度农村低保对象公示\n姓名 保障人口\n罗家富 3\n" },
      "minimum-living",
    ],
    ["the name of a file", { fileName: "附件1：2023年春季学期家庭经济困难学生资助名单" }, "student-aid"],
    ["the column of the site", { title: "名单公示（第三批）", column: "公租房" }, undefined],
  ])("%s may: %j", (_what, clues, kind) => {
    expect(recognisePublication(clues)?.kind).toBe(kind);
  });

  it("takes title and column from a page's metadata, the tag ArticleTitle before the page's own title", () => {
    const title = "某县人民政府门户网站";
    const metadata = { ArticleTitle: "某县2023年度部门决算公开", ColumnName: "预算决算", SiteName: "某县人民政府" };
    expect(recognisePublication({ title, metadata })?.kind).toBe("budget");
    expect(recognisePublication({ metadata: { articletitle: "干部任前公示" } })?.kind).toBe("pre-appointment");
  });

  it("looks past a title that a program wrote", () => {
    for (const title of ["Sheet1", "Microsoft Word 文档", "附件2", "未命名"])
      expect(recognisePublication({ title, fileName: "失信被执行人名单" })?.kind).toBe("dishonest-debtors");
  });

  it("does not take the name of the site for the title", () => {
    expect(recognisePublication({ title: "城乡低保对象公示-某县民政局门户网站" })?.kind).toBe("minimum-living");
  });

  it("reads nothing behind the article: links to other pages are not what this page is", () => {
    const text = "会议时间和地点另行通知。\n上一篇：失信被执行人名单公布\n下一篇：农村低保对象公示";
    expect(recognisePublication({ title: "关于某事的说明", text })).toBeNull();
  });
});

describe("look-alikes", () => {
  it.each([
    // Rules, news and forms on a kind are not that kind.
    ["某县最低生活保障审核确认办法", "minimum-living"],
    ["最高人民法院关于公布失信被执行人名单信息的若干规定", "dishonest-debtors"],
    ["某县法院召开失信被执行人联合惩戒工作会议", "dishonest-debtors"],
    ["某法院执行干警集中抓获失信被执行人|法院要闻", "dishonest-debtors"],
    ["关于印发某县行政处罚裁量权基准的通知", "administrative-penalty"],
    ["关于印发《某县干部任前公示办法》的通知", "pre-appointment"],
    ["县长调研城乡低保工作", "minimum-living"],
    ["政府采购管理办法", "tender"],
    ["某县人民政府办公室关于做好学生资助工作的通知", "student-aid"],
    ["《孕前优生健康检查项目管理办法》政策解读", "prenatal-check"],
    ["某校采购学生资助管理系统项目招标公告", "student-aid"],
    ["残疾人康复器材采购项目中标公告", "disability-subsidy"],
    ["某县残联2023年部门预算公开", "disability-subsidy"],
    ["公务员录用体检标准解读", "civil-servant-recruitment"],
    ["企业年报填报流程|办事指南", "enterprise-disclosure"],
  ])("%j is not %s", (line, kind) => {
    expect(kindOf(line)).not.toBe(kind);
  });

  it.each(["", "通知公告", "关于某事的说明", "附件", "2023年工作", "Notice", "😀"])("%j is nothing known", (title) => {
    expect(recognisePublication({ title })).toBeNull();
  });
});

describe("what is told", () => {
  it("names the cues it went by, the strongest first, and is surer the more there are", () => {
    const title = "某县任前公示";
    const alone = recognisePublication({ title: "某县拟任情况" })!;
    const both = recognisePublication({ title, column: "任前公示" })!;
    expect(both.evidence[0]).toMatchObject({ code: "title-cue", zh: "标题有“任前公示”" });
    expect(both.evidence.map(({ code }) => code)).toContain("column-cue");
    expect(both.confidence).toBeGreaterThan(alone.confidence);
    expect(both.confidence).toBeLessThanOrEqual(1);
  });

  it("knows a list of pages, and does not take it for what the pages are", () => {
    const text = [
      "某县农村低保对象公示 2023-05-04",
      "某县临时救助对象公示 2023-05-03",
      "某县高龄津贴发放公示 2023-05-02",
      "某县特困人员供养公示 2023-05-01",
    ].join("\n");
    expect(recognisePublication({ title: "社会救助", column: "社会救助", text })?.kind).toBe("column-list");
  });

  it("takes no more time for a title made to cost time", () => {
    const title = `附件${" ".repeat(1_000_000)}x`;
    expect(recognisePublication({ title, column: title, metadata: { "og:title": title } })).toBeNull();
  });

  it("takes no more time for a long text", () => {
    // The window is bounded: what stands behind it changes nothing.
    const text = `${"某某".repeat(40_000)}失信被执行人 执行法院 拒不履行`;
    expect(recognisePublication({ text })).toBeNull();
  });
});
