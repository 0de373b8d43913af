import type { Reason } from "./reasons.js";

/** Why a container, or a member of one, was not (wholly) read. */
const reason = (code: string, zh: string, en: string): Reason => ({ code, zh, en });

export const ENCRYPTED = reason(
  "encrypted",
  "已加密，须提供未加密的副本",
  "encrypted: supply a copy without a password",
);
export const HEADER_ENCRYPTED = reason(
  "encrypted",
  "压缩包连同文件名一起加密，其中的文件均未读取；须提供未加密的副本",
  "encrypted together with its list of names: nothing in it was read; supply a copy without a password",
);
export const DAMAGED = (whatZh: string, what: string): Reason =>
  reason("corrupt", `数据已损坏：${whatZh}`, `corrupt: ${what}`);
export const CUT_OFF = reason(
  "truncated",
  "文件不完整，末尾缺失；其余部分已读取",
  "cut off: its end is missing; what came before was read",
);
export const METHOD_UNKNOWN = (method: string): Reason =>
  reason("unsupported", `暂不支持该压缩方法（${method}）`, `compression method not supported yet (${method})`);
export const MULTI_VOLUME = reason(
  "multi-volume",
  "分卷压缩包的一卷；请合并后再扫描",
  "one volume of a split archive: join the volumes and scan again",
);
export const MEMBER_TOO_LARGE = (megabytes: number): Reason =>
  reason(
    "too-large",
    `解压后超过文件大小上限（${megabytes} MB）；可用 --size-limit 调高`,
    `expands to more than the size limit (${megabytes} MB); raise it with --size-limit`,
  );
export const MEMBER_LINK = reason(
  "link",
  "压缩包内的链接或特殊文件，没有内容",
  "a link or special file inside an archive: it has no content",
);
export const EXPANDED_LIMIT = (megabytes: number): Reason =>
  reason(
    "expanded-limit",
    `展开的总大小超过上限（${megabytes} MB），其余成员未读取；如属正常文件请调高 limits.expanded`,
    `expands to more than ${megabytes} MB in all: the rest was not read; raise limits.expanded if the file is sound`,
  );
export const RATIO_LIMIT = (ratio: number): Reason =>
  reason(
    "ratio-limit",
    `展开后超过原文件的 ${ratio} 倍，可能是压缩炸弹，其余成员未读取；如属正常文件请调高 limits.ratio`,
    `expands to more than ${ratio} times its size, perhaps a zip bomb: the rest was not read; raise limits.ratio if the file is sound`,
  );
export const MEMBERS_LIMIT = (members: number): Reason =>
  reason(
    "members-limit",
    `成员超过 ${members} 个，其余未读取；可调高 limits.members`,
    `more than ${members} members: the rest was not read; raise limits.members`,
  );
export const DEPTH_LIMIT = (depth: number): Reason =>
  reason(
    "depth-limit",
    `嵌套超过 ${depth} 层，未展开；可调高 limits.depth`,
    `nested more than ${depth} deep: not expanded; raise limits.depth`,
  );
export const MEMBER_LOST = (why: Reason): Reason =>
  reason(
    why.code,
    `读取该成员时解析进程中止（${why.zh}），已跳过，其余成员照常读取`,
    `the reader was lost in this member (${why.en}); it was left out, the others were read`,
  );
