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
  readonly type?: "text" | "list" | "whole" | "seconds" | "size" | "date" | "port";
  /** The only values allowed. */
  readonly choices?: readonly string[];
  readonly help: Words;
  /** As the help tells it. */
  readonly default?: Words;
  /** The value is a file or folder: for completion. */
  readonly path?: boolean;
  /** The value is a kind of publication: for completion. Any name of one is taken, and the user's own too. */
  readonly kinds?: boolean;
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
  reportFormat: {
    name: "format",
    short: "f",
    value: "LIST",
    type: "list",
    choices: FORMATS,
    help: words(
      "报告格式，以逗号分隔；docx 为年度排查报告",
      "report formats, parted by commas; docx is the yearly report",
    ),
    default: same("html,xlsx,jsonl"),
  },
  reportOut: {
    name: "out",
    short: "o",
    value: "OUT",
    path: true,
    help: words(
      "写到哪个文件夹；只生成一个文件时也可写文件名",
      "folder to write to; where one file is made, also its name",
    ),
    default: words("扫描的输出文件夹", "the output folder of the scan"),
  },
  reportRun: {
    name: "run",
    value: "N",
    type: "whole",
    help: words("台账中的第几次扫描", "which run of the ledger"),
    default: words("最后一次", "the last one"),
  },
  reportBaseline: {
    name: "baseline",
    value: "LEDGER",
    path: true,
    help: words("整改情况与哪个台账的最后一次扫描比较", "the ledger whose last run the rectification is counted from"),
    default: words("同一台账中的前一次扫描", "the run before it in the same ledger"),
  },
  reportDay: {
    name: "as-of",
    value: "DATE",
    type: "date",
    help: words(
      "按这一天判断人工决定是否已过有效期（如 2026-11-23，或 today）",
      "the day by which it is judged whether a decision still holds (such as 2026-11-23, or today)",
    ),
    default: words("扫描开始之日", "the day the run started"),
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
  key: {
    name: "key",
    value: "FILE",
    path: true,
    help: words(
      "指纹密钥文件（至少 16 字节）；同一台账须始终用同一密钥，见 tuomin key",
      "key of the fingerprints (at least 16 bytes); a ledger needs the same key always, see tuomin key",
    ),
    default: words(
      "环境变量 TUOMIN_KEY_FILE 所指，否则用户配置文件夹中的 tuomin/key（没有就生成）",
      "the file that TUOMIN_KEY_FILE names, else tuomin/key in the user's folder of settings (made where it is missing)",
    ),
  },
  resume: {
    name: "resume",
    help: words(
      "接着做上次未完成的扫描（被中断、断电、崩溃都可）；没有未完成的就重新开始",
      "go on with the run that was not finished, whatever ended it; begin a new one where there is none",
    ),
  },
  noCache: {
    name: "no-cache",
    help: words("全部文件重新读取，不用台账中以前的结果", "read every file anew, without what the ledger knows"),
  },
  verify: {
    name: "verify",
    help: words(
      "按文件内容（SHA-256）判断是否变过，而不只看大小和修改时间",
      "tell whether a file changed by its content (SHA-256), not by size and times",
    ),
  },
  baseline: {
    name: "baseline",
    value: "LEDGER",
    path: true,
    help: words(
      "基线台账（台账文件或输出文件夹）：其中已有的检出项在报告中注明，不影响退出码",
      "a ledger (file or output folder) as baseline: findings that are in it are marked in the report and do not count for the exit code",
    ),
  },
  logFormat: {
    name: "log-format",
    value: "FORMAT",
    choices: ["text", "json"],
    help: words(
      "标准错误上进度和提示的格式；json 为每行一个对象",
      "form of progress and messages on standard error; json is one object a line",
    ),
    default: same("text"),
  },
  ledgerOut: {
    name: "out",
    short: "o",
    value: "DIR",
    path: true,
    help: words("合并后的台账放在哪个文件夹（新的或空的）", "folder for the joined ledger, new or empty"),
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
  who: {
    name: "who",
    value: "NAME",
    help: words("经办人姓名：用于没有填写经办人的决定", "who decides, where a decision does not say"),
  },
  host: {
    name: "host",
    value: "ADDRESS",
    help: words(
      "在哪个地址上监听；不是本机地址时，其他计算机也能连接（不加密）",
      "the address to listen on; any other than this computer's own lets others connect, without encryption",
    ),
    default: same("127.0.0.1"),
  },
  port: {
    name: "port",
    value: "PORT",
    type: "port",
    help: words("端口", "the port to listen on"),
    default: words("由系统挑选", "chosen by the system"),
  },
  open: {
    name: "open",
    help: words("同时打开浏览器", "open the browser too"),
  },
  tokenFile: {
    name: "token-file",
    value: "FILE",
    path: true,
    help: words(
      "访问令牌放在哪个文件（没有时生成）；供发布系统长期使用",
      "file that holds the access token (made where it is missing), for publishing systems that call again and again",
    ),
    default: words("每次启动随机生成", "a new random one at each start"),
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
