import { words } from "../../messages/words.js";
import { type Flag, same } from "./flag.js";

/** Flags that say how the ledger is kept, gone on with and compared. */
export const LEDGER_FLAGS = {
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
} as const satisfies Readonly<Record<string, Flag>>;
