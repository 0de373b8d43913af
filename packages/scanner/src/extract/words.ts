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

/** @param places where they stand; empty strings for a file that is a picture itself */
export const picturesUnread = (places: readonly { readonly zh: string; readonly en: string }[]): Note => {
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
