import { type Words, words } from "../../messages/words.js";

/**
 * A flag, declared once: parsing, help in both languages, docs/cli.md and shell completion come from this table. To add one: a line in flags.ts or beside this file, its
 * name in the list of a command (command-table.ts), and `node scripts/make-cli-docs.js`.
 */
export interface Flag {
  /** Long name, without the dashes. */
  readonly name: string;
  /** One letter. */
  readonly short?: string;
  /** What stands for the value in the help; a flag without it is a switch. */
  readonly value?: string;
  /** How the value is read; `text` if left out. `list`: parted by commas. */
  readonly type?: "text" | "list" | "whole" | "seconds" | "size" | "date" | "port";
  /** The only values allowed. */
  readonly choices?: readonly string[];
  readonly help: Words;
  /** As the help tells it. */
  readonly default?: Words;
  /** The value is a file or folder: for completion. */
  readonly path?: boolean;
  /** The value is a kind of publication: for completion. Any name of one is taken, and the user's own too. */
  readonly kinds?: boolean;
}

/** Words that are the same in both languages. */
export const same = (text: string): Words => words(text, text);
