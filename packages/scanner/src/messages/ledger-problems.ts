import { Problem } from "./problem.js";
import { words } from "./words.js";

/** What can be wrong with a ledger, its key or its runs: what it is and what to do. */

export const keyUnusable = (path: string): Problem =>
  new Problem(
    "key-unusable",
    words(
      `密钥文件 ${path} 不存在、无法读取或不足 16 字节。请用 tuomin key --key ${path} 生成，或放入至少 16 字节的随机内容，并妥善保管。`,
      `the key file ${path} is missing, cannot be read or is shorter than 16 bytes. Make it with tuomin key --key ${path}, or put at least 16 random bytes in it, and keep it safe.`,
    ),
  );

export const keyNotKept = (path: string, cause: string): Problem =>
  new Problem(
    "key-not-kept",
    words(
      `无法在 ${path} 建立或读取密钥文件（${cause}）。请用 --key 或环境变量 TUOMIN_KEY_FILE 另指一个密钥文件。`,
      `cannot make or read the key file ${path} (${cause}). Name another with --key or the environment variable TUOMIN_KEY_FILE.`,
    ),
  );

export const wrongKey = (path: string): Problem =>
  new Problem(
    "wrong-key",
    words(
      `密钥与台账 ${path} 不符：它是用另一个密钥生成的，指纹无法比对。请用 --key 指定原来的密钥文件；如原密钥已丢失，请换一个输出文件夹重新扫描。台账未被改动。`,
      `the key does not fit the ledger ${path}: it was made under another key, and fingerprints cannot be compared. Name the old key file with --key; if it is lost, scan into another output folder. The ledger was left as it is.`,
    ),
  );

export const noLedger = (path: string): Problem =>
  new Problem(
    "no-ledger",
    words(
      `没有台账：${path}。请写台账文件，或 tuomin scan 的输出文件夹。`,
      `there is no ledger ${path}. Name a ledger file, or the output folder of tuomin scan.`,
    ),
  );

export const notALedger = (path: string): Problem =>
  new Problem(
    "not-a-ledger",
    words(
      `${path} 不是本工具的台账，未作改动。请检查路径，或换一个输出文件夹。`,
      `${path} is no ledger of tuomin and was left as it is. Check the path, or use another output folder.`,
    ),
  );

export const ledgerNewer = (path: string, version: number, known: number): Problem =>
  new Problem(
    "ledger-newer",
    words(
      `台账 ${path} 由更新版本的 tuomin 写成（格式 ${version}，本版本只识 ${known}），未作改动。请升级 tuomin。`,
      `the ledger ${path} was written by a newer tuomin (format ${version}, this one knows ${known}) and was left as it is. Update tuomin.`,
    ),
  );

export const ledgerDamaged = (path: string): Problem =>
  new Problem(
    "ledger-damaged",
    words(
      `台账 ${path} 已损坏或不完整（可能复制时被截断），未作改动。请从备份恢复，或将它移开后重新扫描。`,
      `the ledger ${path} is damaged or cut short (perhaps while it was copied) and was left as it is. Restore it from a backup, or move it away and scan again.`,
    ),
  );

export const ledgerBusy = (path: string): Problem =>
  new Problem(
    "ledger-busy",
    words(
      `台账 ${path} 正被另一个 tuomin 使用。请等它结束，或换一个输出文件夹。`,
      `the ledger ${path} is in use by another tuomin. Wait until that one ends, or use another output folder.`,
    ),
  );

export const noRun = (path: string, run: number | null, last: number): Problem =>
  run === null
    ? new Problem(
        "no-run",
        words(
          `台账 ${path} 中还没有完成的扫描。请先运行 tuomin scan，或加 --resume 继续未完成的那次。`,
          `the ledger ${path} has no finished run yet. Run tuomin scan first, or add --resume to go on with the unfinished one.`,
        ),
      )
    : new Problem(
        "no-run",
        words(
          `台账 ${path} 中没有第 ${run} 次扫描的结果（共 ${last} 次，见 tuomin status）。`,
          `the ledger ${path} has no results of run ${run} (there are ${last}, see tuomin status).`,
        ),
      );

export const resumeMismatch = (path: string): Problem =>
  new Problem(
    "resume-mismatch",
    words(
      `台账 ${path} 中未完成的那次扫描，所用的路径、配置、选项或 tuomin 版本与这次不同，不能接着做。请按原来的参数运行，或去掉 --resume 重新开始（已读过且未变的文件在配置相同时不会重读）。`,
      `the unfinished run in the ledger ${path} was begun with other paths, settings, options or another version of tuomin and cannot be continued. Run it as it was begun, or leave out --resume to start anew (what was read and has not changed is not read again where the settings are the same).`,
    ),
  );

export const mergeExists = (path: string): Problem =>
  new Problem(
    "output-exists",
    words(
      `${path} 已存在。合并结果请放到另一个文件夹（--out）。`,
      `${path} exists. Put the joined ledger into another folder (--out).`,
    ),
  );

export const mergeTwice = (path: string): Problem =>
  new Problem(
    "merge-twice",
    words(
      `台账 ${path} 给了两次，合并会重复计数。请去掉一个。`,
      `the ledger ${path} was given twice and would be counted twice. Leave one out.`,
    ),
  );

export const nothingToCompare = (path: string): Problem =>
  new Problem(
    "nothing-to-compare",
    words(
      `台账 ${path} 中只有一次扫描，没有可比较的。请再扫描一次，或写出另一个台账。`,
      `the ledger ${path} has one run only, and nothing to compare it with. Scan again, or name another ledger.`,
    ),
  );

export const keysDiffer = (old: string, now: string): Problem =>
  new Problem(
    "keys-differ",
    words(
      `台账 ${old} 和 ${now} 用的密钥不同，检出项无法对应。请用同一密钥重新扫描其中一个。`,
      `the ledgers ${old} and ${now} were made under different keys, and their findings cannot be told to be the same. Scan one of them again under the key of the other.`,
    ),
  );

export const notARun = (given: string): Problem =>
  new Problem(
    "not-a-run",
    words(
      `${given} 既不是台账，也不是扫描序号。可写：台账文件、输出文件夹、“台账#序号”，或本台账的序号（见 tuomin status）。`,
      `${given} is neither a ledger nor the number of a run. Write a ledger file, an output folder, LEDGER#RUN, or the number of a run (see tuomin status).`,
    ),
  );
