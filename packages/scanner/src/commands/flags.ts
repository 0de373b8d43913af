import { FAIL_ON, FORMATS } from "../config/choices.js";
import { words } from "../messages/words.js";
import { type Flag, same } from "./flags/flag.js";
import { LEDGER_FLAGS } from "./flags/ledger.js";
import { REPORT_FLAGS } from "./flags/report.js";
import { SERVE_FLAGS } from "./flags/serve.js";

/** All flags: parsing, help in both languages, docs/cli.md and shell completion come from this table. */
export const FLAGS = {
  ...REPORT_FLAGS,
  ...LEDGER_FLAGS,
  ...SERVE_FLAGS,
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
    help: words("同时读取的进程数", "processes that read side by side"),
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
  ocr: {
    name: "ocr",
    help: words(
      "识别图片和扫描件中的文字（离线，较慢，每页数秒）；不加此项时，含图片的文件记为部分读取",
      "read the letters in pictures and scans (offline; slow, some seconds a page); without it files with pictures are told as read in part",
    ),
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
  asOf: {
    name: "as-of",
    value: "DATE",
    type: "date",
    help: words(
      "按这一天判断公示期是否已满而页面仍在（如 2026-11-23，或 today）",
      "the day by which it is judged whether a publicity period is over while the page is still up (such as 2026-11-23, or today)",
    ),
    default: words("不判断时间", "time is not judged"),
  },
  publication: {
    name: "publication",
    value: "KIND",
    kinds: true,
    help: words(
      "这是哪一种公示（见 tuomin rules --policies）；按该种类的公示策略判断",
      "what kind of publication it is (see tuomin rules --policies): it is judged by the policy of that kind",
    ),
    default: words("按标题、栏目、表头、正文识别", "recognised by title, column, heads and text"),
  },
  kind: {
    name: "policy",
    value: "KIND",
    kinds: true,
    help: words(
      "说明一种公示的策略：可以公开什么、不得公开什么、依据（代码名、中文简称或文件中的叫法）",
      "tell the policy of a kind of publication: what may be shown, what never, by which clause (its id, short or full Chinese name)",
    ),
  },
  policies: {
    name: "policies",
    help: words("列出全部公示种类", "list all kinds of publication"),
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
