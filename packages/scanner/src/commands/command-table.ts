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

const LEDGER = words("台账文件，或 tuomin scan 的输出文件夹", "a ledger file, or the output folder of tuomin scan");

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
      "resume",
      "baseline",
      "noCache",
      "verify",
      "timeLimit",
      "sizeLimit",
      "ocr",
      "force",
      "quiet",
      "logFormat",
    ],
    examples: [
      "tuomin scan www.example.gov.cn --out report",
      "tuomin scan www.example.gov.cn --out report --resume",
      "tuomin scan site1 site2 --out report --fail-on review --jobs 4",
    ],
  },
  {
    name: "status",
    help: words(
      "列出台账中的各次扫描、进度和人工决定的数目",
      "tell the runs of a ledger, how far one is, and how much was decided",
    ),
    arguments: [{ name: "LEDGER", path: true, help: LEDGER }],
    flags: ["json"],
    examples: ["tuomin status report"],
  },
  {
    name: "diff",
    help: words(
      "比较两次扫描：新增、复现、未变、移位、已整改、未能复核，以及各单位的整改率",
      "compare two runs: what is new, has reappeared, is unchanged, has moved, is fixed or could not be read again; and how far each organ is with putting it right",
    ),
    arguments: [
      {
        name: "OLD",
        path: true,
        help: words(
          "旧的一方：台账文件、输出文件夹、“台账#序号”，或序号；只写一个台账时比较其最后两次",
          "the old side: a ledger file, an output folder, LEDGER#RUN or the number of a run; if it is the only one, its last two runs are compared",
        ),
      },
      {
        name: "NEW",
        path: true,
        optional: true,
        help: words("新的一方，写法相同", "the new side, written in the same way"),
      },
    ],
    flags: ["json", "failOn"],
    examples: ["tuomin diff report", "tuomin diff report-2025 report-2026", "tuomin diff report#1 report#3 --json"],
  },
  {
    name: "merge",
    help: words(
      "把多个台账（如各县）合并成一个（市、省），逐级汇总；合计等于各部分之和",
      "join ledgers (of counties) into one (of the city, of the province); its totals are the sums of theirs",
    ),
    arguments: [{ name: "LEDGER", many: true, path: true, help: LEDGER }],
    flags: ["ledgerOut", "key"],
    examples: ["tuomin merge county1 county2 county3 --out city --key city.key"],
  },
  {
    name: "key",
    help: words(
      "生成指纹密钥（没有时），并显示它放在哪里；不显示密钥本身",
      "make the key of the fingerprints if there is none, and tell where it lies; never what it is",
    ),
    arguments: [],
    flags: ["key", "json"],
    examples: ["tuomin key", "tuomin key --key /safe/place/tuomin.key"],
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
    name: "report",
    help: words("由已完成的扫描生成报告，不重新扫描", "make reports of a finished scan, without reading anything anew"),
    arguments: [
      {
        name: "LEDGER",
        path: true,
        help: words("扫描的输出文件夹，或其中的台账文件", "the output folder of a scan, or the ledger in it"),
      },
    ],
    flags: ["reportFormat", "reportOut", "reportRun", "reportBaseline", "reportDay", "force"],
    examples: ["tuomin report tuomin-report -f docx", "tuomin report tuomin-report -f docx,xlsx,md -o for-the-office"],
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
    name: "decisions",
    help: words(
      "把对检出项的决定导出为表格或 YAML，填好后再导入",
      "write the decisions about findings to a sheet or YAML file, and take them back when they are filled in",
    ),
    arguments: [
      {
        name: "ACTION",
        choices: ["export", "import"],
        help: words("export 导出；import 导入", "export or import"),
      },
      {
        name: "LEDGER",
        path: true,
        help: words("台账文件，或扫描的输出文件夹", "a ledger, or the output folder of a scan"),
      },
      {
        name: "FILE",
        path: true,
        help: words(
          ".xlsx 或 .yaml；导入还可用 .ods、.xls、.et、.csv",
          ".xlsx or .yaml; to import also .ods, .xls, .et, .csv",
        ),
      },
    ],
    flags: ["who", "force"],
    examples: [
      "tuomin decisions export tuomin-report decisions.xlsx",
      "tuomin decisions import tuomin-report decisions.xlsx --who Wang",
    ],
  },
  {
    name: "serve",
    help: words(
      "审核台：在浏览器中逐项或成批作出决定；同时为发布系统提供检查和去标识化接口",
      "the review desk: decide about findings in a browser, one by one or many at once; and an HTTP API for publishing systems",
    ),
    arguments: [
      {
        name: "LEDGER",
        optional: true,
        path: true,
        help: words(
          "台账文件，或扫描的输出文件夹；省略时只提供接口",
          "a ledger, or the output folder of a scan; without it there is the API only",
        ),
      },
      {
        name: "PATH",
        many: true,
        optional: true,
        path: true,
        help: words(
          "扫描时的文件或文件夹，用来显示上下文和原值",
          "the files or folders that were scanned, to show context and values",
        ),
      },
    ],
    flags: ["host", "port", "open", "who", "tokenFile", "timeLimit", "config"],
    examples: ["tuomin serve tuomin-report www.example.gov.cn --open", "tuomin serve --port 8080 --token-file token"],
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
