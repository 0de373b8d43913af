import { isHan } from "../../text/chars.js";
import { nameLengthsAt } from "../../text/names.js";
import { longestWordAt } from "../../text/word-set.js";
import * as TAG from "./tags.js";
import { JOINTS, PREDICATES } from "./vocabulary.js";

const KIN = TAG.kin.charCodeAt(0);
/** Behind a relative's name, beside the words that go on about any person. */
const NEWS_OF_RELATIVE =
  /^(?:已故|去世|病故|死亡|改嫁|出走|在|均|都|也|常年|长期|外出|务农|无业|生活|共同|一起|抚养|带|照|关系|任|的|之|系)/;
/** As above, where it is not 某某的母亲, of whom the news of others tell. */
const MORE_NEWS =
  /^(?:称|说|读|上|跟|随|联系|因|患|持|代|到|去|从|于|为|担任|经|接|把|被|又|却|还|就|才|正|则|分|没|不|年|岁|陪|守|靠|送|领|打|种|做|当|开|办|要|想|会|能|两|仍|继承|务|搀|替|帮|给|抱|背|已|早|先|后|突|离|病|过|死|走|失|考|毕|工|居|住|是|名|现|名下|放弃|书面|签|泣|叩|敬|哀|告|申请|反映|投诉|报|起诉|提|述|表示)/;
/** What may stand before a word for a relative where it begins a word: 贫困母亲 and 单亲父亲 are no relatives. */
const BEFORE_RELATIVE = new Set([
  ..."其是系为由与和及跟随率携嘱且但而后时从让请把被对给靠他她我有因现托打称知问找见陪送看顾护娶嫁告过了着老你您俺咱即据经将同在说骂劝骗",
]);
/** Behind them even a single character is a relative: 其子, 我爸, 该童父. */
const OWNERS = "其之系由与和及随率携嘱、我他她俺咱你您该童";
/** 努尔兰·哈力木. */
const DOTTED = /^[\u4e00-\u9fff]{1,6}[·•][\u4e00-\u9fff]{2,8}(?![\u4e00-\u9fff])/;
/** Surnames that are common words behind a word for a relative (父亲任教, 孩子应当, 妻子和): what they begin is a name only if it ends as one. */
const RATHER_WORDS = new Set([
  ..."应时从向经连方成任高于车单解关包安白常项支代计费强富能宁令化水平阳干国海和来左右房家都全过还同当就正则均已又有在为是到门相习查管边花宿那幸战游明毛",
]);

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

/** May the one word for a relative at `at` be no relative at all but the beginning of another word: 女方姓名? */
export function isBare(view: string, at: number): boolean {
  return view.charCodeAt(at + 1) !== KIN && (at === 0 || !OWNERS.includes(view[at - 1]!));
}

/** 妻子为林通胜, 父亲石老五（已故）, 长子 陈小龙, 妻韦兰. */
function relativeAt(view: string, at: number): number {
  let kin = at;
  while (view.charCodeAt(kin) === KIN) kin++;
  if (kin === at) return 0;
  const link = /^(?:为|是|系|叫|名叫|名为|即|[:：]|\s){0,2}/.exec(view.slice(kin, kin + 4))![0];
  // 女方年满…, 子公司: a single character is a relative only where a word begins, and its name must end at a separator.
  const single = kin - at === 1;
  const owned = at > 0 && OWNERS.includes(view[at - 1]!);
  if (single && at > 0 && !owned && isHan(view.charCodeAt(at - 1))) return 0;
  // 其子宫
  if (single && view[kin] === "宫") return 0;
  const begins = at === 0 || !isHan(view.charCodeAt(at - 1)) || BEFORE_RELATIVE.has(view[at - 1]!);
  const end = nameEndAt(view, kin + link.length, single && link === "", single && owned, begins);
  if (end === 0) return 0;
  return (
    end + (/^\s?[（(](?![^（()）]{0,14}\d{3})[^（()）]{1,14}[)）]/.exec(view.slice(end, end + 18))?.[0].length ?? 0)
  );
}

/** Where the name that begins at `at` ends; 0 where none begins. `alone`: it must end at a separator, unless the relative is `owned` (其子); `begins`: the word for the relative begins a word. */
function nameEndAt(view: string, at: number, alone: boolean, owned: boolean, begins: boolean): number {
  const dotted = DOTTED.exec(view.slice(at, at + 20));
  if (dotted !== null) return at + dotted[0].length;
  const lengths = nameLengthsAt(view, at, Math.min(view.length, at + 5));
  for (const length of lengths) {
    const end = at + length;
    if (!isHan(view.charCodeAt(end))) return end;
    if (alone && !owned) continue;
    const limit = Math.min(view.length, end + 6);
    if (longestWordAt(PREDICATES, view, end, limit) > 0 || longestWordAt(JOINTS, view, end, limit) > 0) return end;
    const behind = view.slice(end, end + 4);
    if (NEWS_OF_RELATIVE.test(behind) || (begins && MORE_NEWS.test(behind))) return end;
  }
  // 儿子周小兵辍学, 男友余光也在: whatever goes on, a word for a relative and a surname begin a name mostly.
  return (alone && !owned) || !begins || lengths.length === 0 || RATHER_WORDS.has(view[at]!) ? 0 : at + lengths[0]!;
}
