/**
 * Whose a number is: the detector on passages marked {P:…} (a natural person's), {O:…} (an organisation's) and {U:…} (left open), by writers who had not read the rules.
 *
 *     node bench/dist/subject/run.js [--half read|more|held-out] [--errors CATEGORY]
 *
 * Of the half held out only totals are told. --errors lists what is wrong in the others.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createDetector, type Finding } from "@tuomin/core";
import { type Mark, type Passage, readPassages } from "./passages.js";

const { values } = parseArgs({ options: { half: { type: "string" }, errors: { type: "string" } } });
const CATEGORIES = ["phone", "address", "bank-account", "email"];
const detector = createDetector({ organizations: true });
const first = passagesOf("passages.txt");
const parts: Readonly<Record<string, readonly Passage[]>> = {
  read: first.filter((_, index) => index % 2 === 0),
  more: passagesOf("more.txt"),
  "held-out": first.filter((_, index) => index % 2 === 1),
};

for (const [name, passages] of Object.entries(parts)) {
  if (values.half === undefined ? values.errors === undefined || name !== "held-out" : name === values.half)
    measure(name, passages);
}

function measure(name: string, passages: readonly Passage[]): void {
  const totals = new Map<string, Map<string, number>>();
  for (const passage of passages) {
    const found = detector.detect(passage.text).filter(({ category }) => CATEGORIES.includes(category));
    for (const mark of passage.marks) {
      const one = found.find(({ start, end }) => start < mark.end && end > mark.start);
      const key = `${one?.category ?? "not found"} ${mark.whose}`;
      const row = totals.get(key) ?? new Map<string, number>();
      totals.set(key, row.set(one?.subject ?? "none", (row.get(one?.subject ?? "none") ?? 0) + 1));
      if (name !== "held-out" && isWrong(mark, one, values.errors)) console.log(tell(passage, mark, one));
    }
  }
  console.log(`${name}: ${passages.length} passages`);
  for (const key of [...totals.keys()].sort())
    console.log(
      `  ${key.padEnd(22)}${[...totals.get(key)!].map(([subject, count]) => `${subject} ${count}`).join(", ")}`,
    );
  console.log(
    `  organisations' items taken for a person's: ${count(totals, " O", "person")} of ${count(totals, " O")}`,
  );
  console.log(
    `  persons' items taken for an organisation's: ${count(totals, " P", "organization")} of ${count(totals, " P")}`,
  );
}

function passagesOf(file: string): readonly Passage[] {
  return readPassages(readFileSync(new URL(`../../subject/${file}`, import.meta.url), "utf8"));
}

function count(totals: ReadonlyMap<string, ReadonlyMap<string, number>>, whose: string, subject?: string): number {
  let sum = 0;
  for (const [key, row] of totals)
    for (const [name, many] of row) if (key.endsWith(whose) && (subject === undefined || name === subject)) sum += many;
  return sum;
}

/** `missed` lists what no rule found; a category lists what was found under it with the wrong subject. */
function isWrong({ whose }: Mark, one: Finding | undefined, wanted: string | undefined): boolean {
  if (one === undefined) return wanted === "missed" && whose !== "U";
  if (one.category !== wanted) return false;
  return (whose === "P" && one.subject !== "person") || (whose === "O" && one.subject !== "organization");
}

function tell({ text }: Passage, { whose, start, end }: Mark, one: Finding | undefined): string {
  const shown = `${text.slice(Math.max(0, start - 50), start)}【${text.slice(start, end)}】${text.slice(end, end + 25)}`;
  const why = one === undefined ? "nothing" : `${one.subject} | ${one.evidence.map(({ code }) => code).join(" ")}`;
  return `${whose} told as ${why} | ${shown.replaceAll("\n", "⏎")}`;
}
