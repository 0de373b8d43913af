// Writes docs/cli.md from the tables of commands and flags (packages/scanner/src/commands). `--check` fails if the page is not what the tables say.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS, EXIT_CODES } from "../packages/scanner/dist/commands/command-table.js";
import { FLAGS } from "../packages/scanner/dist/commands/flags.js";
import { ROOT } from "./run-step.js";

/** @typedef {{ zh: string, en: string }} Words */
/** @typedef {import("../packages/scanner/dist/commands/flags.js").Flag} Flag */
/** @typedef {import("../packages/scanner/dist/commands/command-table.js").Command} Command */

const PAGE = join(ROOT, "docs/cli.md");
const START = `<!-- Made by scripts/make-cli-docs.js from packages/scanner/src/commands; do not edit. -->

# 命令行 Command line

结果写到标准输出，进度和提示写到标准错误。Results go to standard output, progress and complaints to standard error.
`;

/** @param {string} text */
const cell = (text) => text.replaceAll("|", "\\|");
/** @param {readonly (readonly string[])[]} rows */
const table = (rows) =>
  rows
    .map((row, index) => `| ${row.map(cell).join(" | ")} |${index === 0 ? `\n|${" --- |".repeat(row.length)}` : ""}`)
    .join("\n");
/** @param {Words} words */
const both = (words) => (words.zh === words.en ? words.zh : `${words.zh}<br>${words.en}`);

/** @param {Flag} flag */
function flagRow(flag) {
  const name = `\`${flag.short === undefined ? "" : `-${flag.short}, `}--${flag.name}${flag.value === undefined ? "" : ` ${flag.value}`}\``;
  const values = flag.choices === undefined ? "" : flag.choices.map((choice) => `\`${choice}\``).join(" ");
  return [name, both(flag.help), values, flag.default === undefined ? "" : both(flag.default)];
}

/** @param {Command} command */
function section(command) {
  const words = command.arguments.map(({ name, many }) => `${name}${many === true ? "..." : ""}`);
  /** @type {readonly Flag[]} */
  const flags = [...command.flags.map((id) => FLAGS[id]), FLAGS.lang];
  return [
    `## tuomin ${[command.name, ...words].join(" ")}`,
    `${command.help.zh}。<br>${command.help.en}.`,
    ...(command.arguments.length === 0
      ? []
      : [
          table([
            ["参数 Argument", "说明 What it is"],
            ...command.arguments.map(({ name, help }) => [`\`${name}\``, both(help)]),
          ]),
        ]),
    table([["选项 Option", "说明 What it does", "取值 Values", "默认 Default"], ...flags.map(flagRow)]),
    `\`\`\`sh\n${command.examples.join("\n")}\n\`\`\``,
  ].join("\n\n");
}

const codes = table([
  ["退出码 Exit code", "含义 Meaning"],
  ...EXIT_CODES.map(([code, words]) => [String(code), both(words)]),
]);
const page = `${[START.trimEnd(), ...COMMANDS.map(section), "## 退出码 Exit codes", codes].join("\n\n")}\n`;

if (process.argv.includes("--check")) {
  let found = "";
  try {
    found = readFileSync(PAGE, "utf8");
  } catch {
    // told below
  }
  if (found !== page) {
    console.error("docs/cli.md is not what the tables say: run node scripts/make-cli-docs.js");
    process.exit(1);
  }
  console.log("docs/cli.md is up to date");
} else {
  writeFileSync(PAGE, page);
  console.log(`wrote ${PAGE}`);
}
