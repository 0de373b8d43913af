import { Problem } from "./problem.js";
import { type Language, type Words, words } from "./words.js";

/** The words of the help … */
export const ABOUT = words(
  "在政府网站和政务新媒体公开的内容中查找个人信息并去标识化",
  "Finds and de-identifies personal information in what Chinese public bodies publish",
);
export const SYNOPSIS = words("<命令> [选项]", "<command> [options]");
export function usageOf(language: Language, names: readonly string[]): string {
  return [language === "zh" ? "[选项]" : "[options]", ...names].join(" ");
}
export const VERSION = words("显示版本", "print the version");
export const HELP = words("显示帮助", "print this help");
export const EXAMPLES = words("示例：", "Examples:");
export const EXIT_CODES = words("退出码：", "Exit codes:");
export const TITLES: Readonly<Record<string, Words>> = {
  "Usage:": words("用法：", "Usage:"),
  "Arguments:": words("参数：", "Arguments:"),
  "Options:": words("选项：", "Options:"),
  "Commands:": words("命令：", "Commands:"),
};

export function choices(language: Language, values: readonly string[]): string {
  return language === "zh" ? `（可用：${values.join(", ")}）` : ` (one of: ${values.join(", ")})`;
}

export function byDefault(language: Language, value: string): string {
  return language === "zh" ? `（默认：${value}）` : ` (default: ${value})`;
}

/** … and of its refusals. */
export const unknownFlag = (flag: string, near: string | null, command: string | null): Problem =>
  new Problem(
    "unknown-option",
    words(
      `不认识的选项 ${flag}。${near === null ? "" : `是不是 ${near}？`}全部选项见 tuomin ${command === null ? "" : `${command} `}--help。`,
      `unknown option ${flag}. ${near === null ? "" : `Did you mean ${near}? `}See tuomin ${command === null ? "" : `${command} `}--help for all.`,
    ),
  );

export const unknownCommand = (name: string, near: string | null, known: readonly string[]): Problem =>
  new Problem(
    "unknown-command",
    words(
      `没有命令 ${name}。${near === null ? "" : `是不是 ${near}？`}可用的命令：${known.join("、")}。`,
      `there is no command ${name}. ${near === null ? "" : `Did you mean ${near}? `}Commands: ${known.join(", ")}.`,
    ),
  );

export const missingArgument = (name: string, command: string): Problem =>
  new Problem(
    "missing-argument",
    words(
      `缺少参数 ${name}。用法见 tuomin ${command} --help。`,
      `missing argument ${name}. See tuomin ${command} --help.`,
    ),
  );

export const missingFlag = (flag: string, command: string): Problem =>
  new Problem(
    "missing-option",
    words(
      `缺少选项 ${flag}。用法见 tuomin ${command} --help。`,
      `option ${flag} is needed. See tuomin ${command} --help.`,
    ),
  );

export const missingValue = (flag: string): Problem =>
  new Problem("missing-value", words(`选项 ${flag} 后面缺少取值。`, `option ${flag} needs a value.`));

export const tooMany = (command: string): Problem =>
  new Problem(
    "too-many-arguments",
    words(`参数太多。用法见 tuomin ${command} --help。`, `too many arguments. See tuomin ${command} --help.`),
  );

export const other = (message: string): Problem =>
  new Problem("usage", words(`用法有误：${message}`, `wrong usage: ${message}`));

export const badNumber = (flag: string, value: string, most: number, whole: boolean): Problem =>
  new Problem(
    "bad-value",
    words(
      `${flag} 的值 ${value} 不对：应为大于 0、不超过 ${most} 的${whole ? "整数" : "数"}。`,
      `${flag} cannot be ${value}: it takes a ${whole ? "whole " : ""}number above 0, at most ${most}.`,
    ),
  );

export const badSize = (flag: string, value: string): Problem =>
  new Problem(
    "bad-value",
    words(
      `${flag} 的值 ${value} 不对：应为大小，如 200MB。`,
      `${flag} cannot be ${value}: it takes a size such as 200MB.`,
    ),
  );

export const badDate = (flag: string, value: string): Problem =>
  new Problem(
    "bad-value",
    words(
      `${flag} 的值 ${value} 不对：应为 2026-11-23 这样的日期，或 today。`,
      `${flag} cannot be ${value}: it takes a date such as 2026-11-23, or today.`,
    ),
  );

export const badChoice = (flag: string, value: string, known: readonly string[], near: string | null): Problem =>
  new Problem(
    "bad-value",
    words(
      `${flag} 的值 ${value} 不对。${near === null ? "" : `是不是 ${near}？`}可用：${known.join(", ")}。`,
      `${flag} cannot be ${value}. ${near === null ? "" : `Did you mean ${near}? `}Known: ${known.join(", ")}.`,
    ),
  );
