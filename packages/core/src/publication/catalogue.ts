import type { Category } from "../finding.js";
import type { CueIndex } from "./cues.js";
import type { Publication } from "./publication.js";
import { recognise } from "./recognise.js";

/** A row of a catalogue of an organ: of what it publishes of its own accord (主动公开目录), or of what it does not publish (非公开目录). */
export interface CatalogueItem {
  /** 事项名称 */
  readonly name: string;
  /** 公开内容: the fields, in words. */
  readonly content: string;
  /** Whether the row is of the 主动公开目录; else nothing of the item may be published. */
  readonly open: boolean;
  /** Whether it is to be published 主动 (and not 依申请): only then are its fields exempt. */
  readonly mandatory: boolean;
  /** File and row, as an audit file quotes it: 主动公开目录.xlsx 第12行. */
  readonly source: string;
  /** 公开依据 */
  readonly basis?: string;
  /** 公开主体 */
  readonly organ?: string;
  /** 公开平台 */
  readonly platform?: string;
  /** 公开方式 */
  readonly way?: string;
  /** 公开时限 */
  readonly limit?: string;
}

/** How a catalogue has a category shown: whole, with a part hidden, or a date without its day. */
export type FieldExtent = "whole" | "part" | "year-month";

/** An item with what its words mean. */
export interface ReadItem {
  readonly item: CatalogueItem;
  readonly fields: ReadonlyMap<Category, FieldExtent>;
}

/** The item that a publication is of, null if none. */
export type Catalogue = (title: string, column: string, publication: Publication | null) => ReadItem | null;

/** The category that a word such as 身份证号码 or 家庭住址 names, null if it names none. */
export type CategoryOfWord = (word: string) => Category | null;

/** Words that every item of a catalogue has in its name. */
const GENERIC =
  /公示|公开|公告|公布|信息|情况|结果|名单|目录|有关|相关|工作|关于|及其|以及|对象|[、，,（）()《》“”\s]/g;
/** The share of an item's name (in pairs of characters) that title and column must have. */
const SHARE = 0.75;
/** A name recognised less surely says nothing of its kind. */
const SURE = 0.7;

interface Prepared extends ReadItem {
  readonly pairs: ReadonlySet<string>;
  readonly kind: string | null;
}

/**
 * Looks up items by their names: a page is of an item if title and column have most of its name, or, of the open catalogue, if both are of the
 * same kind of publication. What is not to be published is matched by name only: 低保家庭经济状况核对信息 is not every page on 低保.
 */
export function compileCatalogue(
  items: readonly CatalogueItem[],
  index: CueIndex,
  categoryOf: CategoryOfWord,
): Catalogue {
  const prepared = items.map((item): Prepared => {
    const known = item.open ? recognise(index, { title: item.name, rest: () => ({ text: "", heads: [] }) }) : null;
    const kind = known !== null && known.confidence >= SURE ? known.kind : null;
    return { item, fields: readContent(item.content, categoryOf), pairs: pairsOf(item.name), kind };
  });
  return (title, column, publication) => {
    const there = pairsOf(`${title}\n${column}`);
    let best: Prepared | null = null;
    let most = 0;
    for (const candidate of prepared) {
      const share = shareOf(candidate.pairs, there);
      const named = share >= SHARE;
      if (!named && (candidate.kind === null || candidate.kind !== publication?.kind)) continue;
      // A closed item goes before an open one of the same name.
      const rank = share + (named ? 1 : 0) + (candidate.item.open ? 0 : 0.5);
      if (rank > most || best === null) {
        best = candidate;
        most = rank;
      }
    }
    return best;
  };
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const part of text.replace(GENERIC, " ").split(/\s+/))
    for (let at = 0; at + 2 <= part.length; at++) pairs.add(part.slice(at, at + 2));
  return pairs;
}

function shareOf(pairs: ReadonlySet<string>, there: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of pairs) if (there.has(pair)) shared++;
  return pairs.size === 0 ? 0 : shared / pairs.size;
}

const HIDDEN_PART = /隐去|隐藏|遮|掩|脱敏|部分|去标识|打码|前\S位|后\S位|末\S位/;
const YEAR_MONTH = /年月(?!日)/;
const NOT_OPEN = /不公开|不得|不予|不含|不包括|除外|以外|屏蔽/;

/** The categories that 公开内容 names. A part in brackets belongs to the field before it: 身份证号（隐去出生日期）. */
function readContent(content: string, categoryOf: CategoryOfWord): ReadonlyMap<Category, FieldExtent> {
  const fields = new Map<Category, FieldExtent>();
  for (const part of content.split(/[、，,；;。\n|/]|以及|及其/)) {
    const said = /^([^（(]*)(.*)$/s.exec(part.trim().slice(0, 100))!;
    const category = categoryOf(said[1]!.trim());
    if (category === null || NOT_OPEN.test(part)) continue;
    const whole = YEAR_MONTH.test(part) ? "year-month" : "whole";
    fields.set(category, HIDDEN_PART.test(part) ? "part" : whole);
  }
  return fields;
}
