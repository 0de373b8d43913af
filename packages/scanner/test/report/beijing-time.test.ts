import { expect, it } from "vitest";
import { beijingDay, beijingTime } from "../../src/ledger/beijing-time.js";
import { factsOf } from "../../src/report/facts.js";
import { madeAudit, madeFinding } from "./made-audit.js";

it.each([
  ["2018-12-20T09:00:00Z", "2018-12-20 17:00"],
  // Seven in the morning of New Year's Day in China is last year by UTC.
  ["2018-12-31T23:05:59Z", "2019-01-01 07:05"],
  ["2018-12-31T15:59:59Z", "2018-12-31 23:59"],
])("%s is %s in China", (iso, told) => {
  expect(beijingTime(iso)).toBe(told);
  expect(beijingDay(iso)).toBe(told.slice(0, 10));
});

it("a yearly report is of the year in which its scan began, by China's time", () => {
  const audit = madeAudit([madeFinding()]);
  const facts = factsOf({ ...audit, run: { ...audit.run, started: "2018-12-31T23:05:59Z" } });
  expect(facts.day).toBe("2019-01-01");
});
