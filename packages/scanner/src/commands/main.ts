import { EXIT } from "../messages/problem.js";
import { chooseLanguage, type Language } from "../messages/words.js";
import { VERSION } from "../version.js";
import { asProblem } from "./as-problem.js";
import type { CommandName } from "./command-table.js";
import type { Given, Parsed } from "./parse.js";
import { complain, print, safe } from "./terminal.js";

/** Runs a command; returns the exit code. */
type Run = (words: readonly string[], flags: Given, language: Language) => Promise<number>;

/** Each command's own code loads when it is asked for. */
const RUNS: Readonly<Record<CommandName, () => Promise<{ readonly run: Run }>>> = {
  scan: () => import("./scan.js"),
  status: () => import("./status.js"),
  diff: () => import("./diff.js"),
  merge: () => import("./merge.js"),
  key: () => import("./key.js"),
  check: () => import("./check.js"),
  report: () => import("./report.js"),
  mask: () => import("./mask.js"),
  explain: () => import("./explain.js"),
  rules: () => import("./rules.js"),
  decisions: () => import("./decisions.js"),
  serve: () => import("./serve.js"),
  init: () => import("./init.js"),
  completion: () => import("./completion.js"),
};

/** `tuomin` with these words: does what they say and returns the exit code. Never throws. */
export async function main(words: readonly string[]): Promise<number> {
  const language = chooseLanguage(askedLanguage(words), process.env);
  try {
    if (words[0] === "--version" || words[0] === "-V") {
      print(`${VERSION}\n`);
      return EXIT.clean;
    }
    const { parse } = await import("./parse.js");
    const parsed: Parsed = parse(words, language);
    if ("text" in parsed) {
      print(parsed.text);
      return EXIT.clean;
    }
    const { run } = await RUNS[parsed.command]();
    return await run(parsed.arguments, parsed.flags, language);
  } catch (error) {
    const problem = asProblem(error);
    if (words.includes("--log-format=json") || words[words.indexOf("--log-format") + 1] === "json") {
      const { event } = await import("./progress.js");
      complain(event("error", { code: problem.code, zh: problem.zh, en: problem.en, exit: problem.exit }));
    } else complain(`tuomin: ${safe(problem[language])}\n`);
    return problem.exit;
  }
}

/** The language flag is needed before the command line is parsed, for what the parser says. */
function askedLanguage(words: readonly string[]): string | undefined {
  const at = words.indexOf("--lang");
  return at >= 0 ? words[at + 1] : words.find((word) => word.startsWith("--lang="))?.slice("--lang=".length);
}
