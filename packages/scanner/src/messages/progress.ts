import { type Words, words } from "./words.js";

/** What a scan says of itself while it runs. */
export const PHASES = {
  stopping: words(
    "正在停止……已完成的部分会写入报告（再按一次 Ctrl-C 立即退出）。",
    "stopping … what was done goes into the report (press Ctrl-C again to quit at once).",
  ),
  reporting: words("正在写报告……", "writing the reports …"),
} as const satisfies Readonly<Record<string, Words>>;

/** The bar; the names in braces are cli-progress's and those of the counts handed to it. */
export const BAR = words(
  "扫描 [{bar}] {percentage}% · {files}/{ofFiles} 个文件 · 检出 {findings} · 剩余 {eta_formatted}",
  "scan [{bar}] {percentage}% · {files}/{ofFiles} files · {findings} findings · {eta_formatted} left",
);

interface Counts {
  readonly files: number;
  readonly ofFiles: number;
  readonly bytes: number;
  readonly ofBytes: number;
  readonly findings: number;
}

export const LINE = ({ files, ofFiles, bytes, ofBytes, findings }: Counts): Words => {
  const megabytes = `${(bytes / 1e6).toFixed(1)}/${(ofBytes / 1e6).toFixed(1)} MB`;
  return words(
    `已扫描 ${files}/${ofFiles} 个文件，${megabytes}，检出 ${findings} 处`,
    `scanned ${files}/${ofFiles} files, ${megabytes}, ${findings} findings`,
  );
};
