import { type Words, words } from "./words.js";

/** What `tuomin report` says at its end. */
export const WRITTEN = (files: readonly string[]): Words =>
  words(`已生成：\n${lines(files)}`, `Written:\n${lines(files)}`);

function lines(files: readonly string[]): string {
  return files.map((file) => `  ${file}\n`).join("");
}
