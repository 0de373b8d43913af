/** Whether a page is an article of a WeChat public account as the platform serves or exports it. */
export function isWechatArticle(source: string): boolean {
  return source.includes("js_content") && /\bid\s*=\s*["']?js_content\b/.test(source);
}

/**
 * The article's body is served with `visibility: hidden; opacity: 0`, which the page's script takes away. The same page with that style
 * blanked out, every other character at its place.
 */
export function showArticle(source: string): string {
  return source.replace(/<[a-z]{1,10}\b[^<>]{0,400}?\bid\s*=\s*["']?js_content\b[^<>]{0,2000}>/i, (tag) =>
    tag.replace(/(?:visibility\s*:\s*hidden|opacity\s*:\s*0)\s*;?/gi, (style) => " ".repeat(style.length)),
  );
}

/** How far into a page the scripts with the article's data are looked for (code units). */
const FAR = 3_000_000;

/** Account name, title and time, from the page's elements or, where those are missing, from the variables of its script. */
export function wechatMetadata(source: string): Record<string, string> {
  const page = source.slice(0, FAR);
  const metadata: Record<string, string> = {};
  const put = (name: string, value: string | undefined): void => {
    const text = value
      ?.replace(/<[^>]{0,300}>/g, "")
      .replace(/&nbsp;?/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    if (text !== undefined && text !== "" && text.length <= 300) metadata[name] = text;
  };
  put(
    "nickname",
    first(page, /\bid\s*=\s*["']?js_name["']?[^>]{0,200}>([^<]{1,200})/) ??
      first(page, /\bvar\s+nickname\s*=\s*(?:htmlDecode\()?["']([^"'\n]{1,200})["']/) ??
      first(page, /\bclass\s*=\s*["'][^"']{0,80}profile_nickname[^"']{0,80}["'][^>]{0,200}>([^<]{1,200})/),
  );
  put(
    "ArticleTitle",
    first(page, /\bid\s*=\s*["']?activity-name["']?[^>]{0,200}>([^<]{1,300})/) ??
      first(page, /\bvar\s+msg_title\s*=\s*["']([^"'\n]{1,300})["']/),
  );
  put("PubDate", publishTime(page));
  put(
    "url",
    first(page, /\bvar\s+msg_link\s*=\s*["']([^"'\s]{8,600})["']/)
      ?.replaceAll("\\x26amp;", "&")
      .replaceAll("&amp;", "&"),
  );
  return metadata;
}

function publishTime(page: string): string | undefined {
  const shown = first(page, /\bid\s*=\s*["']?publish_time["']?[^>]{0,200}>\s*(\d{4}[^<]{4,30})/);
  if (shown !== undefined) return shown;
  const written = first(page, /\bvar\s+(?:publish_time|createTime)\s*=\s*["'](\d{4}-\d\d-\d\d[ \d:]{0,9})["']/);
  if (written !== undefined) return written;
  const seconds = first(page, /\bvar\s+ct\s*=\s*["'](\d{9,10})["']/);
  // The platform's clock is Beijing's.
  return seconds === undefined
    ? undefined
    : new Date((Number(seconds) + 28_800) * 1000).toISOString().slice(0, 16).replace("T", " ");
}

function first(text: string, pattern: RegExp): string | undefined {
  return pattern.exec(text)?.[1];
}
