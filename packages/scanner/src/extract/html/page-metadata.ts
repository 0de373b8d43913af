import type { Document } from "@tuomin/core";

/** The page tags of 国办发〔2017〕47号 (政府网站发展指引) and of 国办秘函〔2019〕19号's checks, as those documents spell them. */
const TAGS = [
  "SiteName",
  "SiteDomain",
  "SiteIDCode",
  "ColumnName",
  "ColumnDescription",
  "ColumnKeywords",
  "ColumnType",
  "ArticleTitle",
  "PubDate",
  "ContentSource",
  "Keywords",
  "Author",
  "Description",
  "Url",
].map((tag) => [tag, tag.toLowerCase()] as const);

/** How much of the page's first visible text is searched (code units): the line under the title stands there. */
const HEAD = 6000;

/**
 * What a page says of itself: its meta tags, the official ones under their official spelling; where source, date or column have no tag,
 * what the line under the title (来源:… 发布时间:…) and the path of columns (当前位置:首页 > …) say.
 */
export function pageMetadata(document: Document): Record<string, string> {
  const metadata: Record<string, string> = { ...document.metadata };
  const byLower = new Map(Object.entries(metadata).map(([name, value]) => [name.toLowerCase(), value]));
  for (const [tag, lower] of TAGS) {
    const value = byLower.get(lower);
    if (value !== undefined && value.trim() !== "") metadata[tag] = value;
  }
  if (metadata.ContentSource !== undefined && metadata.PubDate !== undefined && metadata.ColumnName !== undefined)
    return metadata;
  const head = headText(document);
  const told = {
    ContentSource: near(head, /源|机构|单位/, SOURCE),
    PubDate: near(head, /时间|日期/, DATE),
    ColumnName: columnOf(head),
  };
  for (const [name, value] of Object.entries(told)) if (value !== undefined) metadata[name] ??= value;
  return metadata;
}

const SOURCE =
  /(?:信息来源|文章来源|稿件来源|来\s{0,2}源|发布机构|发布单位)\s*[:\uff1a]\s*([\p{L}\p{N}()\uff08\uff09·]{2,40})/u;
const DATE = /(?:时间|日期)\s*[:\uff1a]\s*((?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?: \d\d:\d\d(?::\d\d)?)?)/;

/** The first match of a pattern, looked for only from where its cue stands: most pages have none. */
function near(text: string, cue: RegExp, pattern: RegExp): string | undefined {
  const at = text.search(cue);
  return at < 0 ? undefined : pattern.exec(text.slice(Math.max(0, at - 8)))?.[1];
}

/** The last column of "当前位置:首页 > 信息公开 > 公示公告 > 正文". */
function columnOf(head: string): string | undefined {
  if (!head.includes("位置")) return undefined;
  const path = /(?:当前|所在|现在的?)位置\s*[:\uff1a]?\s*(首页[^\n]{0,200})/.exec(head)?.[1];
  const columns = path
    ?.split(/>>|[>»›→]/)
    .map((column) => column.trim())
    .filter((column) => column !== "" && !/^(?:首页|正文|内容|详情|文章内容|信息内容)$/.test(column));
  const last = columns?.at(-1);
  return last !== undefined && last.length <= 30 ? last : undefined;
}

function headText(document: Document): string {
  let text = "";
  for (const block of document.blocks) {
    if (block.hidden !== null) continue;
    text +=
      block.kind === "text"
        ? `${block.text.slice(0, HEAD)}\n`
        : `${block.rows.slice(0, 4).flat().join(" ").slice(0, 500)}\n`;
    if (text.length >= HEAD) break;
  }
  return text.slice(0, HEAD);
}
