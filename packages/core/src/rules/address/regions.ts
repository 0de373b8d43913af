import { unfolded } from "../../text/folded.js";
import { emptyFilter, enterPair, mayBePair, type PairFilter } from "../../text/pair-filter.js";
import { COUNTIES, PREFECTURES, PROVINCES } from "../data/regions.js";
import { COUNTY, type Level, PREFECTURE, PROVINCE } from "./hierarchy.js";

/** The name of a province, prefecture or county at a place of a text. `end` half-open; `whole`: with its 省, 市, 县 …, not cut short. */
export interface Region {
  readonly level: Level;
  readonly end: number;
  readonly whole: boolean;
}

interface Entry {
  readonly name: string;
  readonly level: Level;
  readonly whole: boolean;
}

const PEOPLES =
  "(?:(?:汉|蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各)族|蒙古|哈萨克|柯尔克孜|锡伯|塔吉克|维吾尔)";
const AUTONOMOUS = new RegExp(`^(.+?)${PEOPLES}{1,4}(自治[区州县旗])$`);
const SUFFIX = /(?:特别行政区|自治[区州县旗]|地区|特区|林区|新区|[省市县区州盟旗])$/;

/** The ways to write a name: 镇宁布依族苗族自治县, 镇宁自治县, 镇宁县, 镇宁. The first is whole, those with a suffix too. */
function writings(name: string): readonly (readonly [string, boolean])[] {
  // The expression is slow, and there are thousands of names.
  const [, place, kind] = (name.includes("自治") ? AUTONOMOUS.exec(name) : null) ?? [];
  // 内|蒙古|自治区: the people's name is the place's.
  if (place !== undefined && kind !== undefined && place.length > 1) {
    return [
      [name, true],
      [place + kind, true],
      [place + kind.slice(-1), true],
      [place, false],
    ];
  }
  const stem = name.replace(SUFFIX, "");
  return stem.length >= 2 && stem !== name
    ? [
        [name, true],
        [stem, false],
      ]
    : [[name, true]];
}

/** The names by their first two characters, longest first; nearly every place of a text is refused by the filter. */
interface Index {
  readonly filter: PairFilter;
  readonly names: ReadonlyMap<number, readonly Entry[]>;
}

/** Made when the first address is looked for. */
let index: Index | null = null;

/** A whole number that V8 keeps without a box. */
function keyOf(first: number, second: number): number {
  return (first << 16) | second;
}

function build(): Index {
  const filter = emptyFilter();
  const made = new Map<number, Entry[]>();
  const known = new Map<string, Entry>();
  const levels: readonly (readonly [string, Level])[] = [
    [PROVINCES, PROVINCE],
    [PREFECTURES, PREFECTURE],
    [COUNTIES, COUNTY],
  ];
  for (const [names, level] of levels) {
    for (const full of unfolded(names)) {
      for (const [name, whole] of writings(full)) {
        const seen = known.get(name);
        // 吉林 is a province and a city: the higher step first. 鼓楼区 is one whatever city it is in.
        if (seen !== undefined && (seen.whole || !whole)) continue;
        known.set(name, { name, level, whole });
      }
    }
  }
  for (const entry of known.values()) {
    const [first, second] = [entry.name.charCodeAt(0), entry.name.charCodeAt(1)];
    enterPair(filter, first, second);
    const at = keyOf(first, second);
    const list = made.get(at);
    if (list === undefined) made.set(at, [entry]);
    else list.push(entry);
  }
  for (const list of made.values()) list.sort((a, b) => b.name.length - a.name.length);
  return { filter, names: made };
}

/** The longest region name that starts at `at` and lies deeper than `above`, or null. */
export function regionAt(text: string, at: number, above: Level = 0): Region | null {
  index ??= build();
  if (at + 1 >= text.length) return null;
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  if (!mayBePair(index.filter, first, second)) return null;
  const list = index.names.get(keyOf(first, second));
  if (list === undefined) return null;
  for (const { name, level, whole } of list) {
    if (level > above && text.startsWith(name, at)) return { level, end: at + name.length, whole };
  }
  return null;
}
