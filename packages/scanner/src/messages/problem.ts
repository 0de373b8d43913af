import type { Words } from "./words.js";

/** Exit codes of `tuomin`. */
export const EXIT = {
  clean: 0,
  findings: 1,
  usage: 2,
  incomplete: 3,
  internal: 4,
  interrupted: 130,
} as const;

/** Something the user can put right: ends the command with a sentence in the user's language and an exit code, without a stack trace. */
export class Problem extends Error implements Words {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly exit: number;

  constructor(code: string, said: Words, exit: number = EXIT.usage) {
    super(`${said.zh} / ${said.en}`);
    this.name = "Problem";
    this.code = code;
    this.zh = said.zh;
    this.en = said.en;
    this.exit = exit;
  }
}
