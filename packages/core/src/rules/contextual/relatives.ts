import { isHan } from "../../text/chars.js";
import { nameLengthsAt } from "../../text/names.js";
import { longestWordAt } from "../../text/word-set.js";
import { TAG } from "./tagged.js";
import { JOINTS, PREDICATES } from "./vocabulary.js";

const KIN = TAG.kin.charCodeAt(0);
/** Behind a relative's name, beside the words that go on about any person. */
const NEWS_OF_RELATIVE =
  /^(?:已故|去世|病故|死亡|改嫁|出走|在|均|都|也|常年|长期|外出|务农|无业|生活|共同|一起|抚养|带|照|关系|任|的|之|系)/;

/** The end of a list of relatives told by name that begins with a word for one at `at` of the tagged view (妻邹霞秋，长女万桂琴); 0 where none is. */
export function relativesAt(view: string, at: number): number {
  let end = relativeAt(view, at);
  if (end === 0) return 0;
  for (let count = 0; count < 12; count++) {
    const next = /^[、，,；;\s]{1,2}(?=\ue005)/.exec(view.slice(end, end + 3));
    if (next === null) break;
    const further = relativeAt(view, end + next[0].length);
    if (further === 0) break;
    end = further;
  }
  return end;
}

/** 妻子为林通胜, 父亲石老五（已故）, 长子 陈小龙, 妻韦兰. */
function relativeAt(view: string, at: number): number {
  let kin = at;
  while (view.charCodeAt(kin) === KIN) kin++;
  if (kin === at) return 0;
  const link = /^(?:为|是|系|叫|名叫|名为|[:：]|\s){0,2}/.exec(view.slice(kin, kin + 4))![0];
  // 女方年满…, 子公司: a single character is a relative only where a word begins, and its name must end at a separator.
  const single = kin - at === 1;
  if (single && at > 0 && isHan(view.charCodeAt(at - 1))) return 0;
  const end = nameEndAt(view, kin + link.length, single && link === "");
  if (end === 0) return 0;
  return end + (/^\s?[（(][^（()）]{1,14}[)）]/.exec(view.slice(end, end + 18))?.[0].length ?? 0);
}

/** Where the name that begins at `at` ends; 0 where none begins. `alone`: it must end at a separator. */
function nameEndAt(view: string, at: number, alone: boolean): number {
  for (const length of nameLengthsAt(view, at, Math.min(view.length, at + 5))) {
    const end = at + length;
    if (!isHan(view.charCodeAt(end))) return end;
    if (alone) continue;
    const limit = Math.min(view.length, end + 6);
    if (longestWordAt(PREDICATES, view, end, limit) > 0 || longestWordAt(JOINTS, view, end, limit) > 0) return end;
    if (NEWS_OF_RELATIVE.test(view.slice(end, end + 4))) return end;
  }
  return 0;
}
