import { dateEndingAt, readDate } from "../rules/calendar-date.js";
import { isNewline } from "../text/chars.js";
import { countyIn } from "./county.js";
import { ageFact, birthFact, divisionFact, type Fact, sexFact } from "./knowledge.js";

/** How far a sentence is read on either side of the number, in UTF-16 code units. */
const REACH = 80;
/** Another person begins: a whole or masked ID. */
const OTHER_NUMBER = /\d{6}[\d*×]{5,12}[\dXx*×]/;

/**
 * What the sentence around a masked number says of its person: 张三，男，1985年3月12日出生，住黎平县…，身份证号522631********1048. A sentence that names
 * several people says it of the last one before the number.
 */
export function factsOfSentence(text: string, start: number, end: number): readonly Fact[] {
  const before = cutBefore(text.slice(Math.max(0, start - REACH), start));
  const behind = cutBehind(text.slice(end, end + REACH));
  const facts: Fact[] = [];
  const add = (fact: Fact | null | undefined): void => {
    if (fact != null && !facts.some(({ kind }) => kind === fact.kind)) facts.push(fact);
  };
  for (const words of [before, behind]) {
    add(birthIn(words));
    add(sexFact(/(?:^|[，,、（(；;：:\s])([男女])(?:性)?(?=$|[，,、）)；;。\s])/.exec(words)?.[1] ?? ""));
    const age = /(?:^|[，,、（(；;：:\s])(?:年龄[：:]?\s*)?(\d{1,3})周?岁/.exec(words)?.[1];
    add(age === undefined ? null : ageFact(Number(age)));
  }
  const divisions = countyIn(before) ?? countyIn(behind);
  if (divisions !== null) add(divisionFact(divisions));
  return facts;
}

function cutBefore(words: string): string {
  let from = 0;
  for (let at = 0; at < words.length; at++) if (endsSentence(words.charCodeAt(at))) from = at + 1;
  const own = words.slice(from);
  const other = [...own.matchAll(new RegExp(OTHER_NUMBER, "g"))].pop();
  return other === undefined ? own : own.slice(other.index + other[0].length);
}

/** What follows is read up to the next mark that may begin another person. */
function cutBehind(words: string): string {
  let to = 0;
  while (to < words.length && !endsSentence(words.charCodeAt(to)) && words[to] !== "；" && words[to] !== ";") to++;
  const own = words.slice(0, to);
  const other = OTHER_NUMBER.exec(own);
  return other === null ? own : "";
}

function endsSentence(unit: number): boolean {
  return unit === 0x3002 || isNewline(unit);
}

function birthIn(words: string): Fact | null {
  const label = /(?:出生(?:日期|年月日?|时间)?|生日|生于)[：:于为]?\s*/.exec(words);
  if (label !== null) {
    const date = readDate(words, label.index + label[0].length, true);
    if (date !== null) return birthFact(date.year, date.month, date.day);
  }
  const born = /(?:出)?生(?=$|[，,、）)；;\s（(])/.exec(words);
  const date = born === null ? null : dateEndingAt(words, born.index, false);
  return date === null ? null : birthFact(date.year, date.month, date.day);
}
