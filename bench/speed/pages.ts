import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { prose } from "./texts.js";

/** Characters of an article, so that a page with its furniture has about 20 KB of UTF-8. */
const ARTICLE = 3600;

/** Writes `count` pages of an invented government site into `folder`; returns their bytes in all. */
export function writePages(folder: string, count: number): number {
  mkdirSync(folder, { recursive: true });
  const text = prose(1_500_000);
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    const at = (index * ARTICLE) % (text.length - ARTICLE);
    const page = pageOf(index, text.slice(at, at + ARTICLE));
    bytes += Buffer.byteLength(page);
    writeFileSync(join(folder, `t${String(index).padStart(5, "0")}.html`), page);
  }
  return bytes;
}

function pageOf(index: number, article: string): string {
  const links = Array.from(
    { length: 40 },
    (_, link) =>
      `<li class="menu-item level-${link % 3}"><a href="/zwgk/xxgk/${link}/index.html" target="_blank" title="栏目${link}">信息公开栏目${link}</a></li>`,
  ).join("\n");
  const paragraphs = article
    .split("\n")
    .map(
      (line) =>
        `<p style="text-indent:2em;line-height:1.75;font-family:宋体"><span style="font-size:16px">${line}</span></p>`,
    )
    .join("\n");
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>关于第${index}号事项的通知</title>
<meta name="SiteName" content="示例县人民政府"><meta name="ColumnName" content="公示公告"><meta name="ArticleTitle" content="关于第${index}号事项的通知">
<link rel="stylesheet" href="/css/base.css"><script src="/js/jquery.js"></script></head>
<body><div class="header"><div class="wrap"><a href="/"><img src="/images/logo.png" alt="示例县人民政府"></a></div></div>
<ul class="nav">${links}</ul>
<div class="article"><h1>关于第${index}号事项的通知</h1><div class="info"><span>发布时间：2018-11-23</span><span>来源：示例县人民政府办公室</span></div>
${paragraphs}</div>
<div class="footer"><p>主办：示例县人民政府办公室 网站标识码：5226000001 黔ICP备05000001号 贵公网安备52260002000001号</p></div>
<script>var page = {"id": ${index}, "track": true}; (function(){ var s = document.createElement("script"); s.src = "/js/stat.js"; document.body.appendChild(s); })();</script>
</body></html>
`;
}
