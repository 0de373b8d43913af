import { type Words, words } from "./words.js";

/** What a scan says of itself while it runs. */
export const PHASES = {
  stopping: words(
    "正在停止……已完成的部分会写入报告（再按一次 Ctrl-C 立即退出）。",
    "stopping … what was done goes into the report (press Ctrl-C again to quit at once).",
  ),
  reporting: words("正在写报告……", "writing the reports …"),
} as const satisfies Readonly<Record<string, Words>>;

export const KEY_MADE = (file: string): Words =>
  words(
    `已生成指纹密钥 ${file}（仅本人可读，今后不再提示）。请备份：把这个文件复制到另一处安全的地方（如单位的保密 U 盘），不要和台账放在一起。丢失后，以后的扫描不能再与本台账比对；换电脑时把它放回原处，或用 --key 指明。要与别的单位合并台账，须在首次扫描前共用同一密钥。`,
    `made the key of the fingerprints, ${file} (only you can read it; this is said once). Back it up: copy that file to another safe place, such as an encrypted stick, and not beside the ledger. Without it no later scan can be compared with this ledger; on another computer put it in the same place, or name it with --key. Ledgers that are to be merged need one key from their first scan on.`,
  );

export const RESUMED = (started: string, files: number): Words =>
  words(
    `接着做 ${started} 开始的扫描：已完成 ${files} 个文件。`,
    `going on with the run begun ${started}: ${files} files are done.`,
  );

export const NOTHING_TO_RESUME = words("没有未完成的扫描，重新开始。", "no run is unfinished: beginning a new one.");

export const REPLACED = (started: string, files: number): Words =>
  words(
    `上次扫描（${started} 开始，已完成 ${files} 个文件）没有做完；这次重新开始，读过且未变的文件不再重读。要接着做，请加 --resume。`,
    `the last run (begun ${started}, ${files} files done) was not finished; this is a new one, which does not read again what has not changed. To go on with the old one, add --resume.`,
  );

interface ChangeTotals {
  readonly fixed: number;
  readonly open: number;
  readonly moved: number;
  readonly unread: number;
  readonly added: number;
  readonly reappeared: number;
}

/** @param rate 整改率, 0–1; null where there was nothing to put right */
export const COMPARED = (since: string, sums: ChangeTotals, rate: number | null): Words => {
  const { fixed, open, moved, unread, added, reappeared } = sums;
  const percent = rate === null ? "–" : `${(100 * rate).toFixed(1)}%`;
  return words(
    `与 ${since} 的结果相比：已整改 ${fixed}，未整改 ${open}（其中移位 ${moved}），未能复核 ${unread}，新增 ${added}（其中复现 ${reappeared}），整改率 ${percent}。`,
    `since ${since}: ${fixed} fixed, ${open} still open (${moved} of them moved), ${unread} not to be checked, ${added} new (${reappeared} of them reappeared); rectified ${percent}.`,
  );
};

/** The bar; the names in braces are cli-progress's and those of the values handed to it. */
export const BAR = words(
  "扫描 [{bar}] {percentage}% · {files}/{ofFiles} 个文件 · 检出 {findings} · {speed} MB/s · 剩余 {eta_formatted} · {current}",
  "scan [{bar}] {percentage}% · {files}/{ofFiles} files · {findings} findings · {speed} MB/s · {eta_formatted} left · {current}",
);

interface Counts {
  readonly files: number;
  readonly ofFiles: number;
  readonly bytes: number;
  readonly ofBytes: number;
  readonly findings: number;
}

/** @param left seconds, as far as that can be told */
export const LINE = ({ files, ofFiles, bytes, ofBytes, findings }: Counts, left: number | null): Words => {
  const megabytes = `${(bytes / 1e6).toFixed(1)}/${(ofBytes / 1e6).toFixed(1)} MB`;
  const rest = left === null ? words("", "") : words(`，约剩 ${left} 秒`, `, about ${left} s left`);
  return words(
    `已扫描 ${files}/${ofFiles} 个文件，${megabytes}，检出 ${findings} 处${rest.zh}`,
    `scanned ${files}/${ofFiles} files, ${megabytes}, ${findings} findings${rest.en}`,
  );
};
