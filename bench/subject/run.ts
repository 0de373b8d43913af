/**
 * Whose a number is: the detector on passages marked {P:…} (a natural person's), {O:…} (an organisation's) and {U:…} (left open), by a writer who had not read the rules.
 *
 *     node bench/dist/subject/run.js [--errors CATEGORY]
 *
 * Every second passage is held out: of those only totals are told. --errors lists what is wrong in the others.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createDetector, type Finding } from "@tuomin/core";
import { type Mark, type Passage, readPassages } from "./passages.js";

const { values } = parseArgs({ options: { errors: { type: "string" } } });
const CATEGORIES = ["phone", "address", "bank-account", "email"];
const detector = createDetector({ organizations: true });
const passages = readPassages(readFileSync(new URL("../../subject/passages.txt", import.meta.url), "utf8"));

for (const half of ["read", "held out"] as const) {
  const chosen = passages.filter((_, index) => (index % 2 === 0) === (half === "read"));
  const totals = new Map<string, Map<string, number>>();
  for (const passage of chosen) {
    const found = detector.detect(passage.text).filter(({ category }) => CATEGORIES.includes(category));
    for (const mark of passage.marks) {
      const one = found.find(({ start, end }) => start < mark.end && end > mark.start);
      const key = `${one?.category ?? "not found"} ${mark.whose}`;
      const row = totals.get(key) ?? new Map<string, number>();
      totals.set(key, row.set(one?.subject ?? "none", (row.get(one?.subject ?? "none") ?? 0) + 1));
      if (half === "read" && one !== undefined && one.category === values.errors && isWrong(mark, one))
        console.log(tell(passage, mark, one));
    }
  }
  console.log(`${half}: ${chosen.length} passages`);
  for (const key of [...totals.keys()].sort())
    console.log(
      `  ${key.padEnd(22)}${[...totals.get(key)!].map(([subject, count]) => `${subject} ${count}`).join(", ")}`,
    );
  const organizations = [...totals].filter(([key]) => key.endsWith(" O"));
  const sum = (name?: string): number =>
    organizations.reduce(
      (total, [, row]) =>
        total +
        [...row].reduce((all, [subject, count]) => all + (name === undefined || subject === name ? count : 0), 0),
      0,
    );
  console.log(`  organisations' items taken for a person's: ${sum("person")} of ${sum()}`);
}

function isWrong({ whose }: Mark, { subject }: Finding): boolean {
  return (whose === "P" && subject !== "person") || (whose === "O" && subject === "person");
}

function tell({ text }: Passage, { whose, start, end }: Mark, { subject, evidence }: Finding): string {
  const shown = `${text.slice(Math.max(0, start - 50), start)}【${text.slice(start, end)}】${text.slice(end, end + 25)}`;
  return `${whose} told as ${subject} | ${shown.replaceAll("\n", "⏎")} | ${evidence.map(({ code }) => code).join(" ")}`;
}
