import { FORMATS } from "../../config/choices.js";
import { words } from "../../messages/words.js";
import { type Flag, same } from "./flag.js";

/** Flags of `tuomin report`, which makes reports of a finished scan. */
export const REPORT_FLAGS = {
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
} as const satisfies Readonly<Record<string, Flag>>;
