import type { Document } from "@tuomin/core";
import { describe, expect, it } from "vitest";
import { createSourceOf } from "../../src/ledger/source.js";

const page = (metadata: Record<string, string>, title?: string): Document => ({
  blocks: [],
  metadata,
  ...(title === undefined ? {} : { title }),
});
const nothing = createSourceOf([]);

describe("the source of a file", () => {
  it("is unknown where nobody says", () => {
    expect(nothing("a.html", "site", null)).toEqual({
      region: { province: null, city: null, county: null },
      organ: null,
      channel: null,
      column: null,
      title: null,
      url: null,
    });
  });

  it("comes from the page's tags, whatever their case", () => {
    const told = nothing(
      "a.html",
      "site",
      page({
        sitename: "某县人民政府",
        ColumnName: "公示公告",
        ARTICLETITLE: "名单公示",
        Url: "https://www.a.example/1.html",
        ContentSource: "某县民政局",
      }),
    );
    expect(told).toMatchObject({
      organ: "某县民政局",
      channel: "网站",
      column: "公示公告",
      title: "名单公示",
      url: "https://www.a.example/1.html",
    });
  });

  it.each(["本站原创", "新华社", "贵州日报", "人民网", "互联网", "张三"])(
    "does not take the origin %s for the organ",
    (origin) => {
      expect(nothing("a", "s", page({ SiteName: "某县人民政府", ContentSource: origin })).organ).toBe("某县人民政府");
    },
  );

  it("takes an account of WeChat for organ and channel", () => {
    expect(nothing("a", "s", page({ nickname: "某县微政务" }))).toMatchObject({ organ: "某县微政务", channel: "微信" });
  });

  it.each([
    ["名单公示-某县人民政府网", "名单公示"],
    ["名单公示_政务公开_某县人民政府门户网站", "名单公示"],
    ["名单公示-中国·某县", "名单公示"],
    ["2020-2021年名单公示", "2020-2021年名单公示"],
    ["某县人民政府网", "某县人民政府网"],
  ])("takes the site's name off the title %s", (title, expected) => {
    expect(nothing("a", "s", page({}, title)).title).toBe(expected);
  });

  it("keeps a title to one line of bearable length", () => {
    expect(nothing("a", "s", page({ ArticleTitle: ` 名单 \n 公示 ${"长".repeat(1000)}` })).title).toHaveLength(300);
  });

  it("comes from the config first", () => {
    const sourceOf = createSourceOf([
      { match: "www.a.example/**", province: "贵州省", city: "某市", organ: "某市人民政府", channel: "网站" },
    ]);
    const document = page({ SiteName: "别处", nickname: "别处", ColumnName: "公示" });
    expect(sourceOf("www.a.example/x.html", "export", document)).toMatchObject({
      region: { province: "贵州省", city: "某市", county: null },
      organ: "某市人民政府",
      channel: "网站",
      column: "公示",
    });
    expect(sourceOf("www.b.example/x.html", "export", null).region.province).toBeNull();
  });

  it("adds up all entries that fit, later ones over earlier ones", () => {
    const sourceOf = createSourceOf([
      { match: "**", province: "贵州省", organ: "省" },
      { match: "county/**", county: "某县", organ: "县" },
    ]);
    expect(sourceOf("county/x", "s", null)).toMatchObject({
      region: { province: "贵州省", city: null, county: "某县" },
      organ: "县",
    });
    expect(sourceOf("x", "s", null)).toMatchObject({ region: { county: null }, organ: "省" });
  });

  it("fits a glob that starts with the scanned folder itself", () => {
    expect(createSourceOf([{ match: "www.a.example/**", organ: "甲" }])("x.html", "www.a.example", null).organ).toBe(
      "甲",
    );
  });

  it.each([
    ["a folder of the path", "x/www.a.example/y.html", "s", null],
    ["the scanned folder", "y.html", "WWW.A.example", null],
    ["the page's domain", "y.html", "s", page({ SiteDomain: "https://www.a.example/" })],
    ["the page's address", "y.html", "s", page({ Url: "http://www.a.example/y.html" })],
  ])("knows a host by %s", (_what, path, root, document) => {
    const sourceOf = createSourceOf([{ host: "www.a.example", organ: "甲" }]);
    expect(sourceOf(path, root, document).organ).toBe("甲");
    expect(sourceOf("www.b.example/y.html", "s", null).organ).toBeNull();
  });
});

describe("the day of publication", () => {
  it.each([
    [{ PubDate: "2018-11-22 09:30" }, "a.html", "2018-11-22"],
    [{ publishdate: "2018年1月2日" }, "a.html", "2018-01-02"],
    [{ PubDate: "2018-11-22" }, "zwgk/t20150101_1.html", "2018-11-22"],
    [{ PubDate: "soon" }, "zwgk/t20150101_1.html", "2015-01-01"],
    [{}, "zwgk/201811/W020181122345678.pdf", "2018-11-22"],
    [{}, "art/2018/11/2/art_1_2.html", "2018-11-02"],
    [{}, "2018-11/22/content_1.htm", undefined],
    [{}, "x/2018-11/22/content_1.htm", "2018-11-22"],
    [{ Url: "https://a.example/art/2018/11/22/a.html" }, "b/t20150101_1.html", "2018-11-22"],
    [{ PubDate: "2018-13-40" }, "a.html", undefined],
    [{}, "files/20181122.pdf", undefined],
    [{}, "t19000101_1.html", undefined],
  ])("of %j at %s is %s", (metadata, path, day) => {
    expect(nothing(path, "s", page(metadata as Record<string, string>)).published).toBe(day);
  });
});
