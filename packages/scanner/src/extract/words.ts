import type { Place } from "@tuomin/core";
import { ExtractError, type Note } from "./contract.js";

/** Everything the extractors say to a reader, in both languages. None of it may hold text of the file itself, save names of its parts. */

export const encrypted = (): ExtractError =>
  new ExtractError(
    "skipped",
    "encrypted",
    "文件已加密,须提供未加密的副本",
    "encrypted: supply a copy without a password",
  );

export const unsupported = (kind: string): ExtractError =>
  new ExtractError("skipped", "unsupported", `暂不支持该格式(${kind})`, `format not supported yet (${kind})`);

/** Photos of telephones: no reader of them under a free licence runs here without a build. */
export const photoUnread = (): ExtractError =>
  new ExtractError(
    "skipped",
    "unsupported",
    "HEIC、AVIF 图片(多为手机照片)不能读取,其中可能有文字;请另存为 JPEG 或 PNG 后用 --ocr 重新扫描",
    "HEIC or AVIF picture (a telephone's photo): not read, and may hold text; save it as JPEG or PNG and scan again with --ocr",
  );

export const empty = (): ExtractError => new ExtractError("skipped", "empty", "空文件", "empty file");

export const corrupt = (what: string, whatZh = what): ExtractError =>
  new ExtractError("failed", "corrupt", `文件已损坏:${whatZh}`, `corrupt: ${what}`);

export const tooLarge = (limit: number): ExtractError =>
  new ExtractError(
    "failed",
    "inflated-limit",
    `解压后超过上限(${limit} 字节),可能是压缩炸弹;如属正常文件请调高 limits.inflated`,
    `inflates to more than the limit (${limit} bytes), perhaps a zip bomb; raise limits.inflated if the file is sound`,
  );

/** The same where what came before the limit was read. */
export const cutShort = ({ code, zh, en }: ExtractError): Note => ({
  code,
  zh: `${zh};此前的内容已读`,
  en: `${en}; what comes before was read`,
});

/** An extractor failed in a way nobody foresaw. Says the kind of error only: its message might quote the file. */
export const unexpected = (error: unknown): ExtractError => {
  const name = error instanceof Error ? error.name : typeof error;
  return new ExtractError("failed", "unexpected", `解析失败(${name})`, `could not be parsed (${name})`);
};

export const undecoded = (count: number): Note => ({
  code: "unreadable-characters",
  zh: `有 ${count} 个字符无法按任何已知编码读出`,
  en: `${count} characters could not be read in any known encoding`,
});

export const partUnread = (part: string, whyZh: string, why: string): Note => ({
  code: "part-not-read",
  zh: `未读取部分 ${part}:${whyZh}`,
  en: `part not read: ${part}: ${why}`,
});

/** @param line where its row begins, if that is known */
export const openQuote = (line: number | null): Note => ({
  code: "open-quote",
  zh: `${line === null ? "" : `第 ${line} 行起`}有引号未闭合,已改为逐行读取,列可能错位`,
  en: `a quote is never closed${line === null ? "" : ` (from line ${line})`}: read line by line, columns may be shifted`,
});

export const embeddedUnread = (part: string): Note => ({
  code: "embedded-not-read",
  zh: `内嵌文件未读取:${part}`,
  en: `embedded file not read: ${part}`,
});

export const imageUnread = (whereZh: string, where: string): Note => ({
  code: "image-not-read",
  zh: `${whereZh}的图片未识别文字`,
  en: `${where}: image not read`,
});

/** Places of pictures that are told by name; more are counted. */
const MOST_TOLD = 5;

function describe({ page, sheet, part }: Place): { readonly zh: string; readonly en: string } {
  const zh = [sheet === undefined ? "" : `工作表“${sheet}”`, page === undefined ? "" : `第 ${page} 页`, part ?? ""];
  const en = [sheet === undefined ? "" : `sheet "${sheet}"`, page === undefined ? "" : `page ${page}`, part ?? ""];
  return { zh: zh.filter(Boolean).join(" "), en: en.filter(Boolean).join(", ") };
}

/** A note about one picture. The place is empty for a file that is a picture itself. */
const aboutPicture = (place: Place, code: string, whyZh: string, why: string): Note => {
  const { zh, en } = describe(place);
  return { code, zh: `${zh === "" ? "" : `${zh}:`}${whyZh}`, en: `${en === "" ? "" : `${en}: `}${why}` };
};

export const damagedPicture = (place: Place): Note =>
  aboutPicture(
    place,
    "picture-not-decoded",
    "图片损坏或压缩方式未知,未识别",
    "picture damaged, or packed in an unknown way: not read",
  );

export const unknownPicture = (place: Place): Note =>
  aboutPicture(
    place,
    "picture-not-decoded",
    "图片格式暂不支持识别(如 EMF、WMF)",
    "picture of a kind that is not read (such as EMF, WMF)",
  );

export const largePicture = (place: Place, { width, height }: { width: number; height: number }, limit: number): Note =>
  aboutPicture(
    place,
    "picture-too-large",
    `图片为 ${width}×${height} 像素,超过上限(${Math.round(limit / 1e6)} 百万像素),未识别;可调高 limits.pixels`,
    `picture of ${width} by ${height} pixels, more than the limit (${Math.round(limit / 1e6)} megapixels): not read; raise limits.pixels`,
  );

export const latePage = (place: Place, seconds: number): Note =>
  aboutPicture(
    place,
    "ocr-time-limit",
    `识别超过单页时限(${seconds} 秒),未读完;可调高 limits.pageSeconds`,
    `reading took longer than the limit for a page (${seconds} s): not finished; raise limits.pageSeconds`,
  );

export const morePages = (limit: number): Note => ({
  code: "ocr-pages-limit",
  zh: `需识别的页数超过单文件上限(${limit} 页),其余未识别;可调高 limits.pages`,
  en: `more than ${limit} pages of one file to be read from pictures: the rest was not; raise limits.pages`,
});

export const picturesUnread = (all: readonly Place[]): Note => {
  const places = all.map(describe);
  const count = places.length;
  const told = places.slice(0, MOST_TOLD).filter(({ zh }) => zh !== "");
  const more = count > MOST_TOLD;
  const listZh = told.length === 0 ? "" : `(${told.map(({ zh }) => zh).join("、")}${more ? "等" : ""})`;
  const list = told.length === 0 ? "" : ` (${told.map(({ en }) => en).join(", ")}${more ? " …" : ""})`;
  return {
    code: "image-not-read",
    zh: `${count} 幅图片中的文字未识别${listZh};可加 --ocr 识别`,
    en: `${count} ${count === 1 ? "image" : "images"} not read${list}; read them with --ocr`,
  };
};

export const textMissed = (engine: string): Note => ({
  code: "text-missed",
  zh: `另一解析器(${engine})读到的文字明显更多,已补入,位置不精确`,
  en: `another parser (${engine}) saw much more text; it was added, without exact places`,
});

export const truncated = (whatZh: string, what: string): Note => ({
  code: "truncated",
  zh: `文件不完整:${whatZh}`,
  en: `file incomplete: ${what}`,
});

export const withoutLooks = (version: string): Note => ({
  code: "looks-not-read",
  zh: `${version} 格式只读出文字,未区分表格、隐藏文字和修订`,
  en: `${version}: read as text only; tables, hidden text and tracked changes are not told apart`,
});

export const damagedNumbers = (count: number): Note => ({
  code: "damaged-number",
  zh: `有 ${count} 个长号码(形如身份证号或银行卡号)被表格软件按数值保存,末位数字已丢失,请核对原始材料`,
  en: `${count} long numbers (like identity or card numbers) were kept as numbers by a spreadsheet: their last digits are lost; check the originals`,
});
