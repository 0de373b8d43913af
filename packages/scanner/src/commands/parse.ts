import { Command as Commander, CommanderError, Option } from "commander";
import { readDay } from "../config/day.js";
import { parseSize } from "../config/size.js";
import { nearest } from "../messages/nearest.js";
import type { Problem } from "../messages/problem.js";
import * as usage from "../messages/usage.js";
import type { Language } from "../messages/words.js";
import { type Argument, COMMANDS, type Command, type CommandName, EXIT_CODES } from "./command-table.js";
import { displayWidth } from "./display-width.js";
import type { Flag } from "./flags/flag.js";
import { FLAGS } from "./flags.js";

/** Values of flags by the camel-case form of their long names; a flag that was not given is missing. */
export type Given = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** A parsed command line: a command to run, or a text to print. */
export type Parsed =
  | { readonly command: CommandName; readonly arguments: readonly string[]; readonly flags: Given }
  | { readonly text: string };

/**
 * The words after `tuomin` → what to do.
 * @throws Problem on an unknown command, flag or value, naming the nearest one
 */
export function parse(words: readonly string[], language: Language): Parsed {
  let parsed: Parsed = { text: "" };
  let printed = "";
  const program = new Commander("tuomin");
  dress(program, language, (text) => {
    printed += text;
  });
  program.description(usage.ABOUT[language]).usage(usage.SYNOPSIS[language]);
  program.option("-V, --version", usage.VERSION[language]);
  program.addOption(optionOf(FLAGS.lang, language));
  for (const command of COMMANDS) {
    const added = program.command(command.name).usage(usage.usageOf(language, command.arguments.map(written)));
    declare(added, command, language);
    dress(added, language, (text) => {
      printed += text;
    });
    added.action(() => {
      parsed = {
        command: command.name,
        arguments: added.args,
        flags: withSwitchesOff({ ...program.opts(), ...added.opts() }, command.flags),
      };
    });
  }
  const codes = EXIT_CODES.map(([code, said]) => `  ${String(code).padEnd(4)} ${said[language]}`);
  program.addHelpText("after", `\n${[usage.EXIT_CODES[language], ...codes].join("\n")}`);
  try {
    program.parse(words.length === 0 ? ["--help"] : [...words], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { text: printed };
    throw asProblem(error, words);
  }
  return parsed;
}

function declare(target: Commander, command: Command, language: Language): void {
  target.description(command.help[language]);
  for (const argument of command.arguments) target.argument(written(argument), argument.help[language]);
  for (const id of command.flags) target.addOption(optionOf(FLAGS[id], language));
  target.addOption(optionOf(FLAGS.lang, language));
  target.addHelpText(
    "after",
    `\n${usage.EXAMPLES[language]}\n${command.examples.map((line) => `  ${line}`).join("\n")}`,
  );
}

/** Commander keeps `--no-cache` as `cache: false`, and `true` where it was not given; we keep flags by their own names. */
function withSwitchesOff(given: Record<string, Given[string]>, ids: Command["flags"]): Given {
  for (const id of ids) {
    const [, positive] = /^no-(\w+)$/.exec(FLAGS[id].name) ?? [];
    if (positive === undefined) continue;
    if (given[positive] === false) given[id] = true;
    delete given[positive];
  }
  return given;
}

function written({ name, many, optional }: Omit<Argument, "help">): string {
  const word = `${name}${many === true ? "..." : ""}`;
  return optional === true ? `[${word}]` : `<${word}>`;
}

/** What all commands share: no exit, no output of its own, headings in the language. */
function dress(target: Commander, language: Language, print: (text: string) => void): void {
  target
    .exitOverride()
    .helpCommand(false)
    .helpOption("-h, --help", usage.HELP[language])
    .configureOutput({ writeOut: print, writeErr: () => {}, getOutHelpWidth: () => 100 })
    .configureHelp({
      styleTitle: (title) => usage.TITLES[title]?.[language] ?? title,
      subcommandTerm: (command) =>
        [
          command.name(),
          ...command.registeredArguments.map((argument) =>
            written({ name: argument.name(), many: argument.variadic, optional: !argument.required }),
          ),
        ].join(" "),
      displayWidth,
    });
}

function optionOf(flag: Flag, language: Language): Option {
  const left = `${flag.short === undefined ? "" : `-${flag.short}, `}--${flag.name}${flag.value === undefined ? "" : ` <${flag.value}>`}`;
  const right = `${flag.help[language]}${flag.choices === undefined ? "" : usage.choices(language, flag.choices)}${flag.default === undefined ? "" : usage.byDefault(language, flag.default[language])}`;
  const option = new Option(left, right);
  return flag.value === undefined ? option : option.argParser((value) => readValue(flag, value));
}

function readValue(flag: Flag, written: string): string | number | readonly string[] {
  const name = `--${flag.name}`;
  switch (flag.type) {
    case "whole":
    case "seconds": {
      const value = Number(written);
      const whole = flag.type === "whole";
      const most = whole ? 256 : 86_400;
      if (!(value > 0 && value <= most) || (whole && !Number.isInteger(value)))
        throw usage.badNumber(name, written, most, whole);
      return value;
    }
    case "port": {
      const port = Number(written);
      if (!/^\d{1,5}$/.test(written) || port < 1 || port > 65_535) throw usage.badNumber(name, written, 65_535, true);
      return port;
    }
    case "size": {
      const bytes = parseSize(written);
      if (bytes === null) throw usage.badSize(name, written);
      return bytes;
    }
    case "date": {
      const day = readDay(written);
      if (day === null) throw usage.badDate(name, written);
      return day;
    }
    case "list":
      return [...new Set(written.split(",").map((value) => known(flag, name, value.trim())))];
    default:
      return known(flag, name, written);
  }
}

function known(flag: Flag, name: string, value: string): string {
  if (flag.choices === undefined || flag.choices.includes(value)) return value;
  throw usage.badChoice(name, value, flag.choices, nearest(value, flag.choices));
}

/** Commander's refusals in our words. */
function asProblem(error: CommanderError, words: readonly string[]): Problem {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const command: Command | undefined = COMMANDS.find(({ name }) => words.includes(name));
  switch (error.code) {
    case "commander.unknownOption": {
      const ids = command === undefined ? [] : command.flags;
      const flags = [...ids.map((id) => FLAGS[id].name), "lang", "help", ...(command === undefined ? ["version"] : [])];
      const near = nearest(quoted.replace(/^-+/, "").replace(/=.*$/, ""), flags);
      return usage.unknownFlag(quoted, near === null ? null : `--${near}`, command?.name ?? null);
    }
    case "commander.unknownCommand":
      return usage.unknownCommand(
        quoted,
        nearest(
          quoted,
          COMMANDS.map(({ name }) => name),
        ),
        COMMANDS.map(({ name }) => name),
      );
    case "commander.missingArgument":
      return usage.missingArgument(quoted, command?.name ?? "");
    case "commander.optionMissingArgument":
      return usage.missingValue(quoted.replace(/^-\w, /, ""));
    case "commander.excessArguments":
      return usage.tooMany(command?.name ?? "");
    default:
      return usage.other(error.message.replace(/^error: /, ""));
  }
}
