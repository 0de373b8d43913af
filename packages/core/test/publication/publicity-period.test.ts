import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDetector } from "../../src/detector.js";
import type { Document } from "../../src/document.js";
import { addDays, addWorkingDays, firstDate, isIsoDate } from "../../src/publication/dates.js";
import { endOfPeriod, readDuration } from "../../src/publication/publicity-period.js";

describe("endOfPeriod", () => {
  it.each([
    ["公示时间：2023年5月4日至2023年5月10日", null, "2023-05-10"],
    ["公示期：2023年12月28日至2024年1月4日。", null, "2024-01-04"],
    ["公示期自2023年5月4日起至5月10日止", null, "2023-05-10"],
    ["公示时间：2023年5月4日—10日", null, "2023-05-10"],
    ["公示期为2023.5.4-2023.5.10", null, "2023-05-10"],
    ["公示时间: 2023-05-04 至 2023-05-10", null, "2023-05-10"],
    ["公示时间：２０２３年５月４日至２０２３年５月１０日", null, "2023-05-10"],
    ["公示期7天", "2023-05-04", "2023-05-11"],
    ["公示期为七天", "2023-05-04", "2023-05-11"],
    ["公示期限7日，自2023年6月1日起", "2023-05-04", "2023-06-08"],
    ["现予以公示，公示期为5个工作日", "2023-05-04", "2023-05-19"],
    ["公示期7天", null, null],
    ["公示时间：2023年2月30日至2023年2月31日", "2023-02-01", null],
    ["本办法规定的时间为2023年5月4日至2023年5月10日", "2023-05-04", null],
    ["", "2023-05-04", null],
  ])("%j published %j ends %j", (text, published, end) => {
    expect(endOfPeriod(text, published)).toBe(end);
  });

  it("takes the latest of several", () => {
    expect(
      endOfPeriod("公示期：2023年5月4日至2023年5月10日。\n公示时间延长，公示期：2023年5月11日至2023年5月17日", null),
    ).toBe("2023-05-17");
  });
});

it.each([
  ["5个工作日", { days: 5, working: true }],
  ["十五日", { days: 15, working: false }],
  ["二十个工作日内", { days: 20, working: true }],
  ["7个自然日", { days: 7, working: false }],
  ["长期公开", null],
  ["0天", null],
])("readDuration(%j)", (text, duration) => {
  expect(readDuration(text)).toEqual(duration);
});

describe("dates", () => {
  it.each(["2023-02-29", "2023-13-01", "1899-01-01", "2023-5-4", "2023-05-04 ", "today"])(
    "%j is no ISO date",
    (text) => {
      expect(isIsoDate(text)).toBe(false);
    },
  );
  it("finds the first date of a publication's time", () => {
    expect(firstDate("2023-05-04 09:30")).toBe("2023-05-04");
    expect(firstDate("发布时间：2023年5月4日")).toBe("2023-05-04");
    expect(firstDate("2023年2月30日")).toBeNull();
  });
  it("counts working days past weekends, and grants the longest holiday: never too early", () => {
    const date = fc.date({ min: new Date("2000-01-01"), max: new Date("2060-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 60 }), (from, days) => {
        const iso = from.toISOString().slice(0, 10);
        const last = addDays(addWorkingDays(iso, days), -8);
        const isWorking = (day: string): boolean => ![0, 6].includes(new Date(day).getUTCDay());
        let count = 0;
        for (let day = addDays(iso, 1); day <= last; day = addDays(day, 1)) if (isWorking(day)) count++;
        expect(count).toBe(days);
        expect(isWorking(last)).toBe(true);
      }),
    );
  });
});

describe("a page whose time is over", () => {
  const page = (title: string, text: string, pubDate = "2023-05-04"): Document => ({
    metadata: { ArticleTitle: title, PubDate: pubDate },
    blocks: [{ kind: "text", text: `${text}\n罗家富 手机：13885512345`, place: {}, hidden: null }],
  });
  const at = (asOf: string | undefined, document: Document) => {
    const detector = createDetector(asOf === undefined ? {} : { asOf });
    return {
      concerns: detector.readPublication(document).concerns.map(({ code }) => code),
      outcome: detector.detectDocument(document)[0]!.outcome,
    };
  };
  const DATES = "公示时间：2023年5月4日至2023年5月10日";

  it("is an outcome of its own, from the day after the last", () => {
    const document = page("2023年农村低保对象公示", DATES);
    expect(at("2023-05-10", document).concerns).toEqual([]);
    const after = at("2023-05-11", document);
    expect(after.concerns).toEqual(["publicity-ended"]);
    expect(after.outcome).toMatchObject({ kind: "violation", concern: "publicity-ended" });
    expect(after.outcome.reason).toContain("2023-05-10");
    expect(after.outcome.clause).toContain("民发〔2021〕57号");
  });

  it("is not judged without a day to judge by", () => {
    expect(at(undefined, page("2023年农村低保对象公示", DATES)).concerns).toEqual([]);
  });

  it("goes by the law's time from the day of publication where the page tells none", () => {
    const document = page("某县2023年学生资助名单公示", "名单如下");
    expect(at("2023-05-19", document).concerns).toEqual([]);
    expect(at("2023-05-20", document).concerns).toEqual(["publicity-ended"]);
  });

  it("ends an exemption: what might be shown then is to be looked at now", () => {
    const document: Document = {
      metadata: { ArticleTitle: "某县干部任前公示", PubDate: "2023-05-04" },
      blocks: [
        {
          kind: "table",
          rows: [
            ["姓名", "出生年月"],
            ["罗家富", "1985年3月"],
          ],
          place: {},
          hidden: null,
        },
      ],
    };
    expect(createDetector({ asOf: "2023-05-05" }).detectDocument(document)[0]!.outcome.kind).toBe("exempt");
    expect(createDetector({ asOf: "2024-05-05" }).detectDocument(document)[0]!.outcome).toMatchObject({
      kind: "review",
      concern: "publicity-ended",
    });
  });

  it.each([
    ["an award, which stays up", "某县污水处理工程中标候选人公示"],
    ["the disclosure of an enterprise", "某某有限公司2022年度企业年度报告"],
    ["rules that speak of a period", "某县最低生活保障审核确认办法"],
    ["news that speaks of one", "某县召开2023年低保工作推进会"],
  ])("is not %s", (_what, title) => {
    expect(at("2030-01-01", page(title, `${DATES}，公示期不少于7天`)).concerns).toEqual([]);
  });

  it("refuses a day that is none, in both languages", () => {
    for (const asOf of ["2023-02-30", "23-1-1", "today", ""])
      expect(() => createDetector({ asOf })).toThrowError(/2026-11-23 这样的日期.*a date such as/);
  });
});

describe("the compensation of each household", () => {
  const list: Document = {
    title: "某片区房屋征收补偿公示",
    blocks: [
      {
        kind: "table",
        rows: [
          ["户主姓名", "补偿金额"],
          ["罗家富", "253600元"],
        ],
        place: {},
        hidden: null,
      },
    ],
  };
  it("is out of its scope on an open site, whatever else is found", () => {
    expect(createDetector().readPublication(list).concerns).toEqual([
      expect.objectContaining({ code: "outside-scope", outcome: "violation", clause: "国务院令第590号第二十九条" }),
    ]);
  });
  it("is known from a list set in plain text too", () => {
    const text = "公示如下\n序号  户主姓名  补偿金额\n1  罗家富  253600";
    const blocks: Document["blocks"] = [{ kind: "text", text, place: {}, hidden: null }];
    const read = createDetector().readPublication({ title: "某片区房屋征收补偿公示", blocks });
    expect(read.concerns.map(({ code }) => code)).toEqual(["outside-scope"]);
  });
  it("is not what a plan or a rate is", () => {
    const plan: Document = {
      title: "某片区房屋征收补偿方案公告",
      blocks: [
        {
          kind: "text",
          text: "砖混结构每平方米补偿1200元。被征收人对补偿金额有异议的，可以申请复核；户主姓名和补偿款以协议为准。\n分户补偿情况在征收范围内公布，接受监督。",
          place: {},
          hidden: null,
        },
      ],
    };
    expect(createDetector().readPublication(plan)).toMatchObject({
      publication: { kind: "expropriation" },
      concerns: [],
    });
  });
});
