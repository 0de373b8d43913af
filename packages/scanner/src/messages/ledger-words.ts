import { type Language, type Words, words } from "./words.js";

/** What the commands about ledgers print. */

export const RUN_STATES: Readonly<Record<"running" | "interrupted" | "finished", Words>> = {
  running: words(
    "未完成（正在进行，或中途停止；可用 --resume 继续）",
    "not finished (at work, or stopped; --resume goes on with it)",
  ),
  interrupted: words("被用户中断（可用 --resume 继续）", "interrupted by the user (--resume goes on with it)"),
  finished: words("已完成", "finished"),
};

export const CHANGE_NAMES: Readonly<Record<"new" | "reappeared" | "unchanged" | "moved" | "fixed" | "unread", Words>> =
  {
    new: words("新增", "new"),
    reappeared: words("复现", "reappeared"),
    unchanged: words("未变", "unchanged"),
    moved: words("移位", "moved"),
    fixed: words("已整改", "fixed"),
    unread: words("未能复核", "not read again"),
  };

const OUTCOMES: Readonly<Record<"violation" | "review" | "exempt", Words>> = {
  violation: words("违规", "violation"),
  review: words("待核", "review"),
  exempt: words("豁免", "exempt"),
};

export const STATUS = {
  key: words("密钥校验：", "key check: "),
  mixed: words("由不同密钥的台账合并", "merged from ledgers of different keys"),
  decisions: words("人工决定：", "decisions: "),
  noRuns: words("还没有扫描。", "no run yet."),
} as const;

export const RUN_LINE = (run: number, started: string, version: string, roots: string): Words =>
  words(
    `第 ${run} 次：${started} 开始，tuomin ${version}，${roots}`,
    `run ${run}: begun ${started}, tuomin ${version}, ${roots}`,
  );

export const RUN_PROGRESS = (
  files: number,
  ofFiles: number,
  bytes: number,
  ofBytes: number,
  findings: number,
): Words => {
  const percent = ofBytes === 0 ? 100 : Math.floor((100 * bytes) / ofBytes);
  return words(
    `已完成 ${files}/${ofFiles} 个文件（按字节 ${percent}%），检出 ${findings} 处`,
    `${files}/${ofFiles} files done (${percent}% of the bytes), ${findings} findings`,
  );
};

export const RUN_TOTALS = (files: number, findings: number, gaps: number): Words =>
  words(
    `${files} 个文件，检出 ${findings} 处，未能读全 ${gaps} 个`,
    `${files} files, ${findings} findings, ${gaps} not read in full`,
  );

export const DIFF_HEAD = (old: string, now: string): Words =>
  words(`旧：${old}\n新：${now}`, `old: ${old}\nnew: ${now}`);

export const DIFF_COLUMNS = (language: Language): readonly string[] => [
  words("变化", "change")[language],
  ...Object.values(OUTCOMES).map((outcome) => outcome[language]),
];

export const ORGAN_COLUMNS: readonly Words[] = [
  words("单位", "organ"),
  words("整改率", "rate"),
  words("已整改", "fixed"),
  words("未整改", "open"),
  words("未复核", "not read"),
  words("新增", "added"),
];

export const NO_ORGAN = words("（未注明单位）", "(organ not known)");
export const ALL_ORGANS = words("合计", "all");

export const KEY_LIES = (file: string, made: boolean): Words =>
  made ? words(`已生成密钥：${file}`, `made a key: ${file}`) : words(`密钥在：${file}`, `the key lies in: ${file}`);
export const KEY_ADVICE = words(
  "它不写入台账。请妥善保管并备份：没有它，台账中的指纹无法还原；丢了它，以后的扫描不能与现有台账比对。",
  "It is in no ledger. Keep it and a copy of it: without it nobody can reverse the fingerprints of a ledger; if it is lost, no later scan can be compared with the ledgers there are.",
);

export const MERGED = (
  parts: number,
  files: number,
  findings: number,
  linksOfParts: number,
  links: number,
  path: string,
): Words => {
  const before = findings - links + linksOfParts;
  return words(
    `已合并 ${parts} 个台账：${files} 个文件，检出 ${findings} 处。\n核对：各台账合计检出 ${before} 处，其中掩码拼接 ${linksOfParts} 处；合并后重新拼接为 ${links} 处，${before} - ${linksOfParts} + ${links} = ${findings}。\n台账：${path}`,
    `joined ${parts} ledgers: ${files} files, ${findings} findings.\nReconciled: the parts have ${before} findings, ${linksOfParts} of them links between masked numbers; over the whole these are ${links}: ${before} - ${linksOfParts} + ${links} = ${findings}.\nLedger: ${path}`,
  );
};

export const KEYS_DIFFER = (apart: readonly string[]): Words =>
  words(
    `注意：以下台账是用别的密钥生成的（或由不同密钥合并而成），其中的掩码片段打不开，同一人的信息没有与其余台账拼接，只保留了各自原有的拼接结果；合并后的台账也不能再与以后的比对：\n  ${apart.join("\n  ")}\n要连成一体，各地须用同一密钥扫描：由上级运行 tuomin key --key 密钥文件 生成，经保密渠道分发；各地用 tuomin scan … --key 密钥文件 扫描到新的输出文件夹；合并时同样加 --key 密钥文件。`,
    `Note: these ledgers were made under another key, or merged from several; the pieces of masked numbers in them cannot be opened, so nobody in them is linked with the other ledgers, only their own links were kept, and the joined ledger cannot be compared with later ones:\n  ${apart.join("\n  ")}\nTo link them all, scan everywhere under one key: the higher office makes it with tuomin key --key FILE and hands it on by a confidential way; each county scans with tuomin scan … --key FILE into a new output folder; name the same --key FILE when merging.`,
  );

export const KEY_NOT_AT_HAND = (apart: readonly string[]): Words =>
  words(
    `注意：没有这些台账的密钥，或台账此前合并时没有带上掩码片段；同一人的信息没有跨台账拼接，只保留了各自原有的拼接结果：\n  ${apart.join("\n  ")}\n请加 --key 指明各地扫描时共用的密钥文件，从各地原来的台账重新合并。`,
    `Note: the key of these ledgers is not here, or they were merged before without their pieces of masked numbers; nobody was linked across them, only their own links were kept:\n  ${apart.join("\n  ")}\nName the key file that all of them were scanned under with --key, and merge again from the ledgers of the counties.`,
  );
