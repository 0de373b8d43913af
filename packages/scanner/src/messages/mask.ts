import { type Words, words } from "./words.js";

/** What `tuomin mask` says when it is done; on standard error, since the copy itself may go to standard output. */
export function MASKED(findings: number, out: string | null): Words {
  const where = out === null ? words("", "") : words(`,已写入 ${out}`, `, written to ${out}`);
  return words(
    `已处理 ${findings} 处${where.zh}。去标识化不等于匿名：发布前请再看一遍。`,
    `${findings} findings masked${where.en}. De-identified is not anonymous: look over it before you publish.`,
  );
}
