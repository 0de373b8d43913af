import { EXIT, Problem } from "./problem.js";
import { words } from "./words.js";

/** Every way a command can be refused: what is wrong and what to do. None holds a value of a scanned text. */

export const missingPath = (path: string): Problem =>
  new Problem(
    "missing-path",
    words(`路径不存在：${path}。请检查路径是否写对。`, `no such path: ${path}. Check the spelling.`),
  );

export const unreadablePath = (path: string, cause: string): Problem =>
  new Problem(
    "unreadable-path",
    words(
      `无法读取 ${path}（${cause}）。请检查读权限。`,
      `cannot read ${path} (${cause}). Check that you may read it.`,
    ),
  );

export const notAFile = (path: string): Problem =>
  new Problem(
    "not-a-file",
    words(
      `${path} 不是文件。此命令一次处理一个文件；整个文件夹请用 tuomin scan。`,
      `${path} is not a file. This command takes one file; use tuomin scan for a folder.`,
    ),
  );

export const outputNotFolder = (path: string): Problem =>
  new Problem(
    "output-not-folder",
    words(
      `输出位置 ${path} 是一个文件。请用 --out 另指一个文件夹。`,
      `the output ${path} is a file. Name a folder with --out.`,
    ),
  );

export const outputNotEmpty = (path: string): Problem =>
  new Problem(
    "output-exists",
    words(
      `输出文件夹 ${path} 里有不是本工具生成的文件。请另指一个文件夹，或加 --force 写入其中（只覆盖同名文件）。`,
      `the output folder ${path} holds files that tuomin did not write. Name another, or add --force to write into it (only files of the same names are replaced).`,
    ),
  );

export const outputExists = (path: string): Problem =>
  new Problem(
    "output-exists",
    words(
      `输出文件 ${path} 已存在。请另取名，或加 --force 覆盖。`,
      `the output file ${path} exists. Choose another name, or add --force to replace it.`,
    ),
  );

export const outputIsInput = (path: string): Problem =>
  new Problem(
    "output-is-input",
    words(
      `输出与输入是同一文件：${path}。请另取名，以免丢失原件。`,
      `output and input are the same file: ${path}. Choose another name, so that the original is kept.`,
    ),
  );

export const outputOverInput = (path: string): Problem =>
  new Problem(
    "output-over-input",
    words(
      `输出文件夹 ${path} 就是被扫描的文件夹。请另指一个文件夹。`,
      `the output folder ${path} is the scanned folder itself. Name another one.`,
    ),
  );

export const cannotWrite = (path: string, cause: string): Problem =>
  new Problem(
    "cannot-write",
    words(
      `无法写入 ${path}（${cause}）。请检查写权限，或另指输出位置。`,
      `cannot write to ${path} (${cause}). Check that you may write there, or choose another place.`,
    ),
  );

export const diskFull = (path: string): Problem =>
  new Problem(
    "disk-full",
    words(
      `磁盘已满，写不下 ${path}。请腾出空间或换一个磁盘后重新运行；已有的旧报告未被改动。`,
      `the disk is full, ${path} could not be written. Make room or use another disk, and run again; an earlier report is left as it was.`,
    ),
  );

export const configUnreadable = (path: string, cause: string): Problem =>
  new Problem(
    "config-unreadable",
    words(
      `无法读取配置文件 ${path}（${cause}）。请检查 --config 的路径。`,
      `cannot read the config file ${path} (${cause}). Check the path given with --config.`,
    ),
  );

export const configInvalid = (path: string, line: number, zh: string, en: string): Problem =>
  new Problem(
    "config-invalid",
    words(`配置文件 ${path} 第 ${line} 行：${zh}`, `config file ${path}, line ${line}: ${en}`),
  );

export const catalogueUnreadable = (path: string, cause: string): Problem =>
  new Problem(
    "catalogue-unreadable",
    words(
      `无法读取目录文件 ${path}（${cause}）。catalogue 的路径相对于配置文件，应为 CSV 或 XLSX。`,
      `cannot read the catalogue ${path} (${cause}). Paths under catalogue are relative to the config file and name CSV or XLSX files.`,
    ),
  );

export const catalogueInvalid = (path: string, row: number, zh: string, en: string): Problem =>
  new Problem(
    "catalogue-invalid",
    words(`目录文件 ${path} 第 ${row} 行：${zh}`, `catalogue ${path}, row ${row}: ${en}`),
  );

export const nothingToExplain = (): Problem =>
  new Problem(
    "missing-argument",
    words(
      "请写规则名（见 tuomin rules），或用 --policy 写公示种类（见 tuomin rules --policies），二者取一。",
      "name either a rule (see tuomin rules) or, with --policy, a kind of publication (see tuomin rules --policies).",
    ),
  );

export const unknownRule = (id: string, nearest: string | null): Problem =>
  new Problem(
    "unknown-rule",
    words(
      `没有名为 ${id} 的规则。${nearest === null ? "" : `是不是 ${nearest}？`}全部规则见 tuomin rules。`,
      `there is no rule ${id}. ${nearest === null ? "" : `Did you mean ${nearest}? `}See tuomin rules for all.`,
    ),
  );

export const cannotMask = (path: string, kind: string): Problem =>
  new Problem(
    "cannot-mask",
    words(
      `${path} 是 ${kind} 格式，暂不能生成去标识化副本（压缩包和邮件请先解开，逐个处理其中的文件）。目前支持：文本、HTML、CSV/TSV。`,
      `${path} is ${kind}, of which no de-identified copy can be made yet (unpack archives and messages first, and mask the files in them). Supported: text, HTML, CSV/TSV.`,
    ),
  );

export const maskStopped = (path: string, seconds: number, megabytes: number): Problem =>
  new Problem(
    "mask-stopped",
    words(
      `处理 ${path} 超过时限（${seconds} 秒）或内存上限（${megabytes} MB），已停止，没有生成副本。请拆分文件，或调高配置 limits.fileSeconds、limits.memory。`,
      `${path} took more than ${seconds} s or ${megabytes} MB: stopped, and no copy was made. Split the file, or raise limits.fileSeconds and limits.memory in the config.`,
    ),
    EXIT.incomplete,
  );

export const configExists = (path: string): Problem =>
  new Problem(
    "config-exists",
    words(
      `${path} 已存在，没有改动。如需重新生成，请先改名或删除。`,
      `${path} exists and was left as it is. Rename or remove it first to get a new one.`,
    ),
  );

export const nothingToScan = (): Problem =>
  new Problem(
    "nothing-to-scan",
    words(
      "没有可扫描的文件：所给路径都是空的。请检查路径。",
      "nothing to scan: the given paths hold no file. Check them.",
    ),
  );

export const tooLargeToCheck = (path: string, megabytes: number): Problem =>
  new Problem(
    "too-large",
    words(
      `${path} 超过 ${megabytes} MB 上限，未读取。可用 --size-limit 调高。`,
      `${path} is larger than the limit of ${megabytes} MB and was not read. Raise it with --size-limit.`,
    ),
    EXIT.incomplete,
  );

export const internal = (name: string, where: string): Problem =>
  new Problem(
    "internal",
    words(
      `内部错误（${name}${where}）。这是本工具的缺陷，请把这一行和 tuomin --version 的输出报告给我们；其中不含被扫描的内容。`,
      `internal error (${name}${where}). This is a fault of tuomin: please report this line and the output of tuomin --version; it holds nothing of what was scanned.`,
    ),
    EXIT.internal,
  );

export const folderUnusable = (folder: string, missing: string): Problem =>
  missing === "counts"
    ? new Problem(
        "ledger-unusable",
        words(
          `${folder} 中的 findings.jsonl 与 coverage.jsonl 数目不符，可能被改动过或没有写完。请重新扫描。`,
          `findings.jsonl and coverage.jsonl in ${folder} do not add up: they were changed, or not written to the end. Scan again.`,
        ),
      )
    : new Problem(
        "ledger-unusable",
        words(
          `${folder} 不是可用的扫描结果：缺少 ${missing} 或其内容无法读取。请指向 tuomin scan 的输出文件夹（须含 jsonl 格式）。`,
          `${folder} is no finished scan: ${missing} is missing or cannot be read. Name the output folder of tuomin scan (made with the format jsonl).`,
        ),
      );
