import { describe, expect, it } from "vitest";
import type { CorpusDocument } from "../accuracy/corpus/types.js";
import { scoreClean, scoreDocuments } from "../accuracy/score.js";
import { tellClean, tellErrors, tellScore } from "../accuracy/tell.js";

const document: CorpusDocument = {
  id: "notice-1-01",
  genre: "notice",
  template: "notice-1",
  half: "tune",
  form: "text",
  text: "联系人张三,手机13900000000,订单号20200101999。",
  gold: [{ category: "phone", subject: "person", surface: "plain", kind: "mobile", start: 8, end: 19 }],
  decoys: [{ what: "order-number", start: 23, end: 34 }],
  open: [],
};
const wrong = [{ category: "phone", subject: "person", start: 23, end: 34 }];

describe("telling", () => {
  it("tells totals, and details only when asked", () => {
    const score = scoreDocuments([document], () => wrong);
    const totals = tellScore("report", score, false).join("\n");
    expect(totals).toMatch(/phone +0 +1 +1 /);
    expect(totals).not.toContain("order-number");
    expect(tellScore("tune", score, true).join("\n")).toMatch(/order-number +1 +1 /);
  });

  it("shows each miss and each false finding with what stands around it", () => {
    const errors = tellErrors([document], () => wrong, "phone");
    expect(errors).toHaveLength(2);
    expect(errors[0]).toContain("手机【13900000000】");
    expect(errors[1]).toContain("订单号【20200101999】");
    expect(tellErrors([document], () => wrong, "email")).toEqual([]);
  });

  it("shows an inexact span beside what was told", () => {
    const [line] = tellErrors([document], () => [{ category: "phone", subject: "person", start: 9, end: 19 }], "phone");
    expect(line).toMatch(/^inexact .*【13900000000】.*told as .*【3900000000】/);
  });

  it("names the head over a cell", () => {
    const table: CorpusDocument = {
      ...document,
      form: "table",
      rows: [
        ["姓名", "电话"],
        ["张三", "13900000000"],
      ],
      gold: [
        {
          category: "phone",
          subject: "person",
          surface: "plain",
          kind: "mobile",
          row: 1,
          column: 1,
          start: 0,
          end: 11,
        },
      ],
      decoys: [],
    };
    expect(tellErrors([table], () => [], "phone")[0]).toContain("under 电话");
  });

  it("tells false findings on clean prose per 1,000 characters", () => {
    const clean = scoreClean([{ text: "x".repeat(500) }], () => wrong);
    expect(tellClean("clean", clean)[0]).toContain("2.0000 false findings per 1,000 (phone 1)");
  });
});
