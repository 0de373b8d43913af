import { type Words, words } from "../messages/words.js";
import type { FlagId } from "./flags.js";

/** An argument of a command: something without dashes. */
export interface Argument {
  readonly name: string;
  readonly help: Words;
  /** May be given more than once. */
  readonly many?: boolean;
  /** May be left out. */
  readonly optional?: boolean;
  /** The only values allowed, for completion and docs. */
  readonly choices?: readonly string[];
  /** A file or folder: for completion. */
  readonly path?: boolean;
}

/** A command of `tuomin`, as help, docs and completion tell it. */
export interface Command {
  readonly name: string;
  readonly help: Words;
  readonly arguments: readonly Argument[];
  /** `lang` belongs to every command and is not listed. */
  readonly flags: readonly FlagId[];
  readonly examples: readonly string[];
}

export const SHELLS = ["bash", "zsh", "fish"] as const;

export const COMMANDS = [
  {
    name: "scan",
    help: words("扫描文件或文件夹，生成排查报告和台账", "scan files or folders and write the audit report and ledger"),
    arguments: [{ name: "PATH", many: true, path: true, help: words("文件或文件夹", "files or folders") }],
    flags: [
      "out",
      "format",
      "config",
      "jobs",
      "asOf",
      "failOn",
      "reveal",
      "key",
      "timeLimit",
      "sizeLimit",
      "ocr",
      "force",
      "quiet",
    ],
    examples: [
      "tuomin scan www.example.gov.cn --out report",
      "tuomin scan site1 site2 --out report --fail-on review --jobs 4",
    ],
  },
  {
    name: "check",
    help: words(
      "发布前检查一个文件或一段文字；有违规时退出码为 1",
      "check one file or text before it is published; exit 1 if it may not be",
    ),
    arguments: [{ name: "FILE", path: true, help: words("文件；- 为标准输入", "a file, or - for standard input") }],
    flags: ["publication", "asOf", "config", "json", "failOn", "reveal", "sizeLimit", "ocr"],
    examples: [
      "tuomin check notice.html",
      "pbpaste | tuomin check -",
      "tuomin check list.xlsx --publication minimum-living --as-of today",
    ],
  },
  {
    name: "mask",
    help: words(
      "生成去标识化副本：文本、HTML、CSV/TSV；编码和检出项以外的字节不变",
      "make a de-identified copy of a text, HTML or CSV/TSV file; encoding and all bytes outside findings are kept",
    ),
    arguments: [{ name: "FILE", path: true, help: words("文件；- 为标准输入", "a file, or - for standard input") }],
    flags: ["output", "policy", "publication", "asOf", "config", "force"],
    examples: [
      "tuomin mask list.csv -o list-masked.csv --publication student-aid",
      "tuomin mask page.html -o page-masked.html --policy default",
    ],
  },
  {
    name: "explain",
    help: words(
      "说明一条规则（找什么、不找什么、依据），或一种公示的策略（可以公开什么、不得公开什么、依据）",
      "tell what a rule finds, what it refuses, and on what it rests; or what a kind of publication may show, and by which clause",
    ),
    arguments: [
      { name: "RULE", optional: true, help: words("规则名，见 tuomin rules", "id of a rule, see tuomin rules") },
    ],
    flags: ["kind", "config", "json"],
    examples: ["tuomin explain resident-id", "tuomin explain --policy dishonest-debtors"],
  },
  {
    name: "rules",
    help: words("列出全部规则，或全部公示种类", "list all rules, or all kinds of publication"),
    arguments: [],
    flags: ["policies", "config", "json"],
    examples: ["tuomin rules", "tuomin rules --policies"],
  },
  {
    name: "init",
    help: words("在当前文件夹写一个带说明的 tuomin.yaml", "write a commented tuomin.yaml into the working folder"),
    arguments: [],
    flags: [],
    examples: ["tuomin init"],
  },
  {
    name: "completion",
    help: words("输出命令行补全脚本", "print a shell completion script"),
    arguments: [{ name: "SHELL", choices: SHELLS, help: words("bash、zsh 或 fish", "bash, zsh or fish") }],
    flags: [],
    examples: ["tuomin completion bash > /etc/bash_completion.d/tuomin"],
  },
] as const satisfies readonly Command[];

export type CommandName = (typeof COMMANDS)[number]["name"];

/** What `tuomin --help` says at its end. */
export const EXIT_CODES: readonly (readonly [number, Words])[] = [
  [0, words("没有达到 --fail-on 的检出项，且全部读完", "nothing found at or above --fail-on, and everything was read")],
  [1, words("有达到 --fail-on 的检出项", "findings at or above --fail-on")],
  [2, words("用法或配置有误，或无法写出", "wrong usage or config, or the output cannot be written")],
  [3, words("有内容未能读取，覆盖不完整", "something could not be read: coverage is incomplete")],
  [4, words("内部错误", "internal error")],
  [130, words("被中断，已完成的部分已写出", "interrupted; what was done is written")],
];
