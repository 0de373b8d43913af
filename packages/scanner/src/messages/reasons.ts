/** Why a file was not (wholly) read, as the ledger keeps it. Reasons of the extractors stand in extract/words.ts. */
export interface Reason {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

const reason = (code: string, zh: string, en: string): Reason => ({ code, zh, en });

export const EMPTY = reason("empty", "空文件", "empty file");
export const NOT_A_DOCUMENT = reason(
  "not-a-document",
  "不是文档（样式、脚本、字体、图标、音视频等）",
  "not a document",
);
export const OWN_CONFIG = reason("own-config", "本次扫描的配置文件", "config file of this scan");
export const EXCLUDED = reason("excluded", "按配置 exclude 未读", "excluded by the config");
export const TIME_LIMIT = (seconds: number): Reason =>
  reason(
    "time-limit",
    `超过单文件时限（${seconds} 秒），重试一次仍未读完；可用 --time-limit 调高`,
    `time limit (${seconds} s), twice; raise it with --time-limit`,
  );
export const MEMORY_LIMIT = (megabytes: number): Reason =>
  reason(
    "memory-limit",
    `超过内存上限（${megabytes} MB），单独重试一次仍超过；可用配置 limits.memory 调高`,
    `memory limit (${megabytes} MB), twice, the second time alone; raise it with limits.memory in the config`,
  );
/** @param cause how the process ended, e.g. `SIGSEGV` */
export const CRASHED = (cause: string): Reason =>
  reason(
    "crashed",
    `读取时解析进程崩溃（${cause}），单独重试一次仍崩溃`,
    `the reader crashed (${cause}), twice, the second time alone`,
  );
/** The same of one file that is looked at by itself, once. */
export const CHECK_TIME_LIMIT = (seconds: number): Reason =>
  reason(
    "time-limit",
    `超过时限（${seconds} 秒），未读完；可用配置 limits.fileSeconds 调高`,
    `time limit (${seconds} s); raise it with limits.fileSeconds in the config`,
  );
export const CHECK_MEMORY_LIMIT = (megabytes: number): Reason =>
  reason(
    "memory-limit",
    `超过内存上限（${megabytes} MB），未读完；可用配置 limits.memory 调高`,
    `memory limit (${megabytes} MB); raise it with limits.memory in the config`,
  );
export const CHECK_CRASHED = (cause: string): Reason =>
  reason(
    "crashed",
    `读取时解析进程崩溃（${cause}）；文件可能已损坏，请另存后重试`,
    `the reader crashed (${cause}); the file may be damaged: save it anew and try again`,
  );
export const INTERRUPTED = reason(
  "interrupted",
  "扫描被中断，未读取；请重新运行",
  "interrupted before it was read; run again",
);
export const TOO_LARGE = (megabytes: number): Reason =>
  reason(
    "too-large",
    `超过文件大小上限（${megabytes} MB）；可用 --size-limit 调高`,
    `larger than the limit (${megabytes} MB); raise it with --size-limit`,
  );
export const UNREADABLE_FILE = (cause: string): Reason =>
  reason(
    "unreadable",
    `无法读取文件（${cause}）；请检查读权限`,
    `cannot read the file (${cause}); check its permissions`,
  );
export const UNREADABLE_FOLDER = (cause: string): Reason =>
  reason(
    "unreadable-folder",
    `无法读取文件夹（${cause}），其中的文件均未读取；请检查读权限`,
    `cannot read the folder (${cause}): nothing in it was read; check its permissions`,
  );
export const LINK_OUTSIDE = reason(
  "link-outside",
  "符号链接指向扫描范围之外，未跟随；如需扫描请把目标也列为 PATH",
  "symbolic link to a place outside the scanned paths, not followed; name its target as a PATH to scan it",
);
export const LINK_INSIDE = reason(
  "link-inside",
  "符号链接，目标另行扫描",
  "symbolic link; its target is scanned in its own place",
);
export const LINK_BROKEN = reason("link-broken", "符号链接，目标不存在", "symbolic link to nothing");
export const SPECIAL_FILE = (what: string, whatZh: string): Reason =>
  reason("special-file", `${whatZh}，不是普通文件，未读取`, `${what}, not a regular file: not read`);
export const DETECTION_FAILED = (name: string): Reason =>
  reason("detection-failed", `检测时出现内部错误（${name}）`, `internal error while detecting (${name})`);
