import { PUBLICATION_POLICIES } from "@tuomin/core";
import { nearest } from "../messages/nearest.js";
import { EXIT } from "../messages/problem.js";
import { badChoice } from "../messages/usage.js";
import type { Language } from "../messages/words.js";
import { COMMANDS, type Command, SHELLS } from "./command-table.js";
import type { Flag } from "./flags/flag.js";
import { FLAGS } from "./flags.js";
import type { Given } from "./parse.js";
import { print } from "./terminal.js";

type Shell = (typeof SHELLS)[number];

/** `tuomin completion SHELL`. */
export async function run([shell]: readonly string[], _flags: Given, language: Language): Promise<number> {
  const known = SHELLS.find((name) => name === shell);
  if (known === undefined) throw badChoice("SHELL", shell!, SHELLS, nearest(shell!, SHELLS));
  print(completion(known, language));
  return EXIT.clean;
}

/** A completion script, from the tables of commands and flags. */
export function completion(shell: Shell, language: Language): string {
  return { bash, zsh, fish }[shell](language);
}

const commands: readonly Command[] = COMMANDS;

function flagsOf(command: Command): readonly Flag[] {
  return [...command.flags.map((id): Flag => FLAGS[id]), FLAGS.lang];
}

/** What may stand behind a flag, as far as it can be listed: of kinds of publication their ids, which every shell can type. */
function valuesOf(flag: Flag): readonly string[] | undefined {
  return flag.kinds === true ? PUBLICATION_POLICIES.map(({ id }) => id) : flag.choices;
}

function bash(): string {
  const cases = commands.map((command) => {
    const words = [...flagsOf(command).map((flag) => `--${flag.name}`), "--help"].join(" ");
    const choices = command.arguments.flatMap((argument) => argument.choices ?? []).join(" ");
    return `    ${command.name}) words="${words}"; rest="${choices}" ;;`;
  });
  const values = commands.flatMap((command) =>
    flagsOf(command)
      .filter((flag) => valuesOf(flag) !== undefined)
      .map(
        (flag) =>
          `    ${command.name}:--${flag.name}) COMPREPLY=($(compgen -W "${valuesOf(flag)!.join(" ")}" -- "$cur")); return ;;`,
      ),
  );
  return `# bash completion of tuomin
_tuomin() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words="" rest=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(" ")} --help --version" -- "$cur"))
    return
  fi
  case "$command:$prev" in
${values.join("\n")}
  esac
  case "$command" in
${cases.join("\n")}
  esac
  case "$cur" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$cur")) ;;
    *) if [ -n "$rest" ]; then COMPREPLY=($(compgen -W "$rest" -- "$cur")); else COMPREPLY=($(compgen -f -- "$cur")); fi ;;
  esac
}
complete -o filenames -F _tuomin tuomin
`;
}

function zsh(language: Language): string {
  const quote = (text: string): string => text.replace(/'/g, "'\\''").replace(/[[\]:]/g, "\\$&");
  const cases = commands.map((command) => {
    const flags = flagsOf(command).map((flag) => {
      const value =
        flag.value === undefined
          ? ""
          : `:${flag.value}:${valuesOf(flag)?.join(" ").replace(/^.*$/, "($&)") ?? (flag.path === true ? "_files" : " ")}`;
      return `        '--${flag.name}[${quote(flag.help[language])}]${value}'`;
    });
    const rest = command.arguments.map(
      (argument) =>
        `        '${argument.many === true ? "*" : ""}:${argument.name}:${argument.choices === undefined ? (argument.path === true ? "_files" : " ") : `(${argument.choices.join(" ")})`}'`,
    );
    return `      ${command.name}) _arguments \\\n${[...flags, ...rest].join(" \\\n")} ;;`;
  });
  return `#compdef tuomin
_tuomin() {
  local -a commands
  commands=(
${commands.map((command) => `    '${command.name}:${quote(command.help[language])}'`).join("\n")}
  )
  _arguments -C '1:command:->command' '*::argument:->argument'
  case "$state" in
    command) _describe command commands ;;
    argument)
      case "$words[1]" in
${cases.join("\n")}
      esac ;;
  esac
}
compdef _tuomin tuomin
`;
}

function fish(language: Language): string {
  const quote = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;
  const lines = ["# fish completion of tuomin", "complete -c tuomin -n __fish_use_subcommand -f"];
  for (const command of commands) {
    lines.push(`complete -c tuomin -n __fish_use_subcommand -a ${command.name} -d ${quote(command.help[language])}`);
    const here = `complete -c tuomin -n '__fish_seen_subcommand_from ${command.name}'`;
    for (const flag of flagsOf(command)) {
      const value =
        flag.value === undefined
          ? ""
          : valuesOf(flag) === undefined
            ? flag.path === true
              ? " -r -F"
              : " -x"
            : ` -x -a ${quote(valuesOf(flag)!.join(" "))}`;
      const short = flag.short === undefined ? "" : ` -s ${flag.short}`;
      lines.push(`${here} -l ${flag.name}${short}${value} -d ${quote(flag.help[language])}`);
    }
    for (const argument of command.arguments)
      if (argument.choices !== undefined) lines.push(`${here} -f -a ${quote(argument.choices.join(" "))}`);
  }
  return `${lines.join("\n")}\n`;
}
