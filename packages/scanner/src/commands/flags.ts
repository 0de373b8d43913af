import { FAIL_ON, FORMATS } from "../config/choices.js";
import { type Words, words } from "../messages/words.js";

/**
 * A flag, declared here and nowhere else: parsing, help in both languages, docs/cli.md and shell completion come from this table. To add one: a line here, its
 * name in the list of a command (command-table.ts), and `node scripts/make-cli-docs.js`.
 */
export interface Flag {
  /** Long name, without the dashes. */
  readonly name: string;
  /** One letter. */
  readonly short?: string;
  /** What stands for the value in the help; a flag without it is a switch. */
  readonly value?: string;
  /** How the value is read; `text` if left out. `list`: parted by commas. */
  readonly type?: "text" | "list" | "whole" | "seconds" | "size";
  /** The only values allowed. */
  readonly choices?: readonly string[];
  readonly help: Words;
  /** As the help tells it. */
  readonly default?: Words;
  /** The value is a file or folder: for completion. */
  readonly path?: boolean;
}

const same = (text: string): Words => words(text, text);

export const FLAGS = {
  out: {
    name: "out",
    short: "o",
    value: "DIR",
    path: true,
    help: words(
      "报告文件夹；本工具以前生成的报告会被替换，其他非空文件夹须加 --force",
      "folder for the report; an earlier report of tuomin is replaced, any other folder that is not empty needs --force",
    ),
    default: same("tuomin-report"),
  },
  output: {
    name: "out",
    short: "o",
    value: "FILE",
    path: true,
    help: words("去标识化副本写到哪个文件", "file for the de-identified copy"),
    default: words("标准输出", "standard output"),
  },
  format: {
    name: "format",
    value: "LIST",
    type: "list",
    choices: FORMATS,
    help: words("报告格式，以逗号分隔", "report formats, parted by commas"),
    default: same("html,xlsx,jsonl"),
  },
  config: {
    name: "config",
    value: "FILE",
    path: true,
    help: words("配置文件", "config file"),
    default: words("被扫描文件夹或当前文件夹中的 tuomin.yaml", "tuomin.yaml in a scanned or in the working folder"),
  },
  jobs: {
    name: "jobs",
    short: "j",
    value: "N",
    type: "whole",
    help: words("同时工作的线程数", "worker threads"),
    default: words("处理器核数", "number of processor cores"),
  },
  failOn: {
    name: "fail-on",
    value: "LEVEL",
    choices: FAIL_ON,
    help: words(
      "有何种结论时退出码为 1：violation 违规；review 违规或待核；none 从不",
      "exit with 1 on: violation; review (violations and what a human must look at); none (never)",
    ),
    default: same("violation"),
  },
  reveal: {
    name: "reveal",
    help: words(
      "报告中写出原值（默认只写脱敏后的样子）；这样的报告本身就是个人信息，须妥善保管",
      "write the values themselves into the report (masked by default); such a report is personal information, keep it safe",
    ),
  },
  key: {
    name: "key",
    value: "FILE",
    path: true,
    help: words(
      "指纹密钥文件（至少 16 字节）；用同一密钥的多次扫描，指纹可以互相比对",
      "key of the fingerprints (at least 16 bytes); fingerprints of runs under one key can be compared",
    ),
    default: words("每次随机生成，不保存", "a new random key for each run, not kept"),
  },
  timeLimit: {
    name: "time-limit",
    value: "SECONDS",
    type: "seconds",
    help: words("单个文件的时限（秒）", "time limit for one file, in seconds"),
    default: same("60"),
  },
  sizeLimit: {
    name: "size-limit",
    value: "SIZE",
    type: "size",
    help: words("更大的文件不读，并在台账中注明", "larger files are not read, and the ledger says so"),
    default: same("200MB"),
  },
  force: {
    name: "force",
    help: words(
      "允许写入已有内容的输出位置（只覆盖同名文件）",
      "write to a place that is in use (only files of the same names are replaced)",
    ),
  },
  quiet: {
    name: "quiet",
    short: "q",
    help: words("不显示进度", "no progress"),
  },
  json: {
    name: "json",
    help: words("以 JSON 输出", "print JSON"),
  },
  policy: {
    name: "policy",
    value: "NAME",
    help: words("掩码策略", "masking policy"),
    default: same("default"),
  },
  lang: {
    name: "lang",
    value: "LANG",
    choices: ["zh", "en"],
    help: words("界面与报告的语言", "language of messages and reports"),
    default: words("按环境变量 LC_ALL、LC_MESSAGES、LANG，否则 zh", "by LC_ALL, LC_MESSAGES, LANG, else zh"),
  },
} as const satisfies Readonly<Record<string, Flag>>;

export type FlagId = keyof typeof FLAGS;
