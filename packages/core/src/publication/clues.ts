import type { Block, Document } from "../document.js";
import { normalise } from "../text/normalise.js";
import type { PublicationClues } from "./publication.js";

/** Code units of running text that are read, from the title on. */
const BODY = 2500;
/** How far into a page its title is looked for: menus stand before it. */
const FURNITURE = 8000;
const LONGEST_TITLE = 300;
const LONGEST_HEAD = 20;
/** A list of pages begins at most so many lines behind its title, and is lines with a date at one end to this share. */
const MOST_BEFORE = 25;
const DATED_SHARE = 0.4;
/** Code units of a page with a single title in its list. */
const LONGEST_SHORT_LIST = 800;

/** Where clues come from. The title mostly decides, so the rest is read when it is asked for. */
export interface ClueSource extends Pick<PublicationClues, "title" | "column" | "fileName" | "metadata"> {
  readonly rest: () => { readonly text: string; readonly heads: readonly string[] };
}

/** Clues as the cues are looked up in them: bounded, white space gone where it means nothing. */
export interface ReadClues {
  readonly title: string;
  /** What can be told of the title with the text at hand: that the page is a list, a site's first page, a person's. */
  readonly titleFeatures: readonly string[];
  readonly column: string;
  readonly rest: () => ReadRest;
}

interface ReadRest {
  /** The first lines of a text that its title does not stand in. */
  readonly lead: string;
  readonly heads: string;
  readonly text: string;
}

export function sourceOfClues(clues: PublicationClues): ClueSource {
  return { ...clues, rest: () => ({ text: clues.text ?? "", heads: clues.heads ?? [] }) };
}

/** Title and column without white space, the title without the site's name; "" where there is none. */
export function titleAndColumn(source: ClueSource): { title: string; column: string; site: string } {
  const metadata = lowerNames(source.metadata);
  const column = compact(source.column ?? metadata.get("columnname") ?? "");
  const site = compact(metadata.get("sitename") ?? "");
  return { title: bareTitle(compact(titleOf(source, metadata)), site, column), column, site };
}

export function readClues(source: ClueSource): ReadClues {
  const { title, column, site } = titleAndColumn(source);
  let read: ReadRest | null = null;
  const rest = (): ReadRest => {
    read ??= readRest(source, title);
    return read;
  };
  const isSite = isSiteName(title, site);
  const isList = (isSite || isListName(title, column)) && isDatedList(rest().text, title === column);
  const titleFeatures: string[] = [];
  if (isSite) titleFeatures.push("#site-name");
  if (isList) titleFeatures.push(isSite ? "#front-page" : "#list-page");
  if (isPersonsName(title, rest)) titleFeatures.push("#name-of-person");
  // What a list of pages says is said of the pages, not of the list.
  return { title, titleFeatures, column, rest: isList ? () => NOTHING : rest };
}

const NOTHING: ReadRest = { lead: "", heads: "", text: "" };

function readRest(source: ClueSource, title: string): ReadRest {
  const { text: whole, heads } = source.rest();
  const full = whole.slice(0, FURNITURE + BODY);
  const { text, found } = afterTitle(full, title);
  return { lead: found ? "" : leadOf(full), heads: heads.join("\n").slice(0, 2000), text };
}

/** An extracted document: its title and metadata, the heads of its first tables, its first visible text. */
export function sourceOfDocument({ title, metadata, blocks }: Document): ClueSource {
  return { title, metadata, rest: () => restOfBlocks(blocks) };
}

function restOfBlocks(blocks: readonly Block[]): { text: string; heads: string[] } {
  let text = "";
  const heads: string[] = [];
  for (const block of blocks) {
    if (block.hidden !== null) continue;
    if (block.kind === "text" && text.length < FURNITURE + BODY) text += `${block.text.slice(0, FURNITURE + BODY)}\n`;
    if (block.kind === "table" && heads.length < 120) {
      const { lead, cells } = cluesOfRows(block.rows);
      heads.push(...cells);
      if (text.length < FURNITURE) text += lead;
    }
    if (text.length >= FURNITURE + BODY && heads.length >= 60) break;
  }
  return { text, heads };
}

/** What the first rows of a table say: rows with one text are title rows, short cells of the others are heads. */
export function cluesOfRows(rows: readonly (readonly string[])[]): { lead: string; cells: string[] } {
  let lead = "";
  const cells: string[] = [];
  for (const row of rows.slice(0, 5)) {
    const filled = row.slice(0, 60).filter((cell) => cell.trim() !== "");
    if (filled.length === 1) lead += `${filled[0]!.slice(0, LONGEST_TITLE)}\n`;
    else for (const cell of filled) if (cell.length <= LONGEST_HEAD) cells.push(compact(cell));
  }
  return { lead, cells };
}

function titleOf(source: ClueSource, metadata: ReadonlyMap<string, string>): string {
  const titles = [metadata.get("articletitle"), source.title, metadata.get("og:title"), metadata.get("title")];
  for (const title of [...titles, source.fileName]) {
    const bounded = title?.slice(0, LONGEST_TITLE) ?? "";
    if (bounded.trim() !== "" && !NO_TITLE.test(bounded)) return bounded;
  }
  return "";
}

/** What programs and scanners write where a title belongs. */
const NO_TITLE =
  /^\s*(?:附件|附表|文档|表|工作表|未命名|无标题|新建|Sheet|Microsoft|PowerPoint|untitled|document)[\s\d]*(?:[\w\s]{0,12}(?:\S{0,8}文档|演示文稿|工作表)|\.\w+)?\s*$/i;
/** Parts behind a title that name the site: 公示-某县人民政府网. */
const SITE_PART = /[-_|–—]([^-_|–—]{2,30})$/;
const SITE_WORDS = /^中国[·•]|网|政府|门户|平台|信息公开|政务|厅$|局$|委$|委员会$|院$/;
const LIST_NAME = /^.{2,10}(?:列表|目录页|频道)$/;
const SITE_NAME = /(?:人民政府|政府网|门户网站|政务网|官网|官方网站|信息网|政府门户)$/;

/** A title without the site's and the column's name behind it and without brackets at its end: 意见（试行） ends with 意见. */
function bareTitle(title: string, site: string, column: string): string {
  let bare = title;
  for (let rest = SITE_PART.exec(bare); rest !== null && rest.index >= 4; rest = SITE_PART.exec(bare)) {
    const part = rest[1]!;
    if (part !== site && part !== column && !SITE_WORDS.test(part)) break;
    bare = bare.slice(0, rest.index);
  }
  return bare.replace(/(?:[（(〔[][^（(〔[）)〕\]]{0,20}[）)〕\]])+$/, "") || bare;
}

function isSiteName(title: string, site: string): boolean {
  return (
    title !== "" && (title === site || (title.length <= 24 && (SITE_NAME.test(title) || title.startsWith("中国·"))))
  );
}

/** The text behind the last place in the page's first part where the title stands: what comes before is menus. */
function afterTitle(full: string, title: string): { text: string; found: boolean } {
  const words = title.slice(0, 24);
  const at = words.length < 4 ? -1 : full.slice(0, FURNITURE).lastIndexOf(words);
  const text = full.slice(Math.max(0, at)).slice(0, BODY);
  const end = text.search(BEHIND_ARTICLE);
  return { text: end < 0 ? text : text.slice(0, end), found: at >= 0 };
}

/** Links to other pages and the footer. */
const BEHIND_ARTICLE =
  /\n\s*(?:上一[篇条页]|下一[篇条页]|相关阅读|相关文章|相关链接|相关信息|主办单位?\s*[:：]|版权所有|网站标识码|政府网站标识码)/;

/** Pages of officers are called by their names: a short title that the text repeats before the sex. */
function isPersonsName(title: string, rest: () => ReadRest): boolean {
  if (!/^[\u4e00-\u9fff·]{2,8}$/.test(title)) return false;
  const { text } = rest();
  const at = text.indexOf(`${title}，`);
  return at >= 0 && /^，\s?[男女]/.test(text.slice(at + title.length, at + title.length + 4));
}

/** What the first lines of a text have to look like to be its title. */
const TITLE_LINE =
  /公示|公告|通告|名单|名册|名录|花名册|一览表|[表书函册]$|通知|通报|声明|公布|台账|方案|办法|报告|目录|结果|简历|简报|指南|汇总|登记|明细/;
const NO_TITLE_LINE = /[：:，,。；;！!？?|]/;

function leadOf(text: string): string {
  const lines: string[] = [];
  for (const line of text.slice(0, 600).split("\n", 12)) {
    const words = compact(line);
    const fits = words.length >= 5 && words.length <= 80 && TITLE_LINE.test(words) && !NO_TITLE_LINE.test(words);
    if (fits) lines.push(bareTitle(words, "", ""));
    if (lines.length === 2) break;
  }
  return lines.join("\n");
}

/** A line with a date at one end. */
const DATED =
  /^\s*[[(【]?(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|(?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?\s?[\])】]?\s*$/;
/** A line that tells of the page itself. */
const OF_PAGE = /发布|日期|时间|来源|索引|作者|编辑/;

/**
 * Whether the text begins with a list of titles with dates: mostly lines with a date at one end. A page that is called as its column is a list
 * even if it has one line only.
 */
function isDatedList(text: string, isColumn: boolean): boolean {
  const lines = text.split("\n", 60).filter((line) => line.trim() !== "");
  const dated = lines.map((line) => line.length < 200 && DATED.test(line) && !OF_PAGE.test(line.slice(-40)));
  const count = dated.filter(Boolean).length;
  if (count === 1) return isColumn && text.length < LONGEST_SHORT_LIST;
  const first = dated.indexOf(true);
  const last = dated.lastIndexOf(true);
  return count > 1 && first <= MOST_BEFORE && count / (last - first + 1) >= DATED_SHARE;
}

function isListName(title: string, column: string): boolean {
  return title !== "" && (title === column || title.length <= 8 || LIST_NAME.test(title));
}

function compact(text: string): string {
  return normalise(text.slice(0, LONGEST_TITLE)).text.replace(/\s+/g, "");
}

function lowerNames(metadata: Readonly<Record<string, string>> | undefined): ReadonlyMap<string, string> {
  return new Map(Object.entries(metadata ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
}
