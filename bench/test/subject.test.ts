import { readFileSync } from "node:fs";
import { createDetector } from "@tuomin/core";
import { expect, it } from "vitest";
import { passageOf, readPassages } from "../subject/passages.js";

it("takes marks out of a passage and keeps where they stood", () => {
  expect(passageOf("电话{O:0855-8000000}，家住{P:三组5号}。")).toEqual({
    text: "电话0855-8000000，家住三组5号。",
    marks: [
      { whose: "O", start: 2, end: 14 },
      { whose: "P", start: 17, end: 21 },
    ],
  });
});

// Pinned: a change that takes more of one side for the other says why.
it("tells whose the numbers of the passages are no worse than it did", () => {
  const detector = createDetector({ organizations: true });
  const counts = { organizationsAsPerson: 0, personsAsOrganization: 0 };
  for (const { text, marks } of readPassages(
    readFileSync(new URL("../subject/passages.txt", import.meta.url), "utf8"),
  )) {
    const found = detector.detect(text);
    for (const { whose, start, end } of marks) {
      const subject = found.find((one) => one.start < end && one.end > start)?.subject;
      if (whose === "O" && subject === "person") counts.organizationsAsPerson++;
      if (whose === "P" && subject === "organization") counts.personsAsOrganization++;
    }
  }
  expect(counts.organizationsAsPerson).toBeLessThanOrEqual(37);
  expect(counts.personsAsOrganization).toBeLessThanOrEqual(26);
});
