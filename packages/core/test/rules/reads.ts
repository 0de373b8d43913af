import type { Rule } from "../../src/rule.js";
import { OTHER_LABELS } from "../../src/rules/other-labels.js";
import { createContext } from "../../src/text/context.js";
import { compileLabels } from "../../src/text/labels.js";
import { arrangeByAnchor, findCandidates } from "../../src/text/passage.js";
import { unitsOf } from "../../src/text/units.js";

/**
 * How many UTF-16 units a rule reads of a text, pieces it cuts out counted whole: what it costs without a clock. The text is handed over as an
 * object that counts and answers like a string.
 */
export function readsOf(rule: Rule, text: string): number {
  let reads = 0;
  const counting = new Proxy(Object(text) as object, {
    get(_target, property) {
      if (property === "length") return text.length;
      if (property === "charCodeAt") {
        return (at: number) => {
          reads++;
          return text.charCodeAt(at);
        };
      }
      if (property === "slice") {
        return (start: number, end: number) => {
          const piece = text.slice(start, end);
          reads += piece.length;
          return piece;
        };
      }
      if (property === "startsWith") {
        return (word: string, at: number) => {
          reads += word.length;
          return text.startsWith(word, at);
        };
      }
      if (typeof property === "string" && /^-?\d+$/.test(property)) {
        reads++;
        return text[Number(property)];
      }
      if (property === Symbol.toPrimitive) return undefined;
      throw new Error(`The rule reads its text by .${String(property)}, which may have no bound`);
    },
  }) as unknown as string;
  const labels = compileLabels([{ meaning: rule.id, words: rule.labels }, ...OTHER_LABELS]);
  findCandidates(arrangeByAnchor([rule]), createContext(counting, labels, null, 0, unitsOf(text)), 0, text.length);
  return reads;
}
