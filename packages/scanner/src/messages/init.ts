import { type Words, words } from "./words.js";

export const WRITTEN = (path: string): Words =>
  words(
    `已写好 ${path}。请按其中的说明填写地区与单位，然后运行 tuomin scan。`,
    `Wrote ${path}. Fill in regions and organs as it says, then run tuomin scan.`,
  );
