import { writeFileSync } from "node:fs";
import { CONFIG_NAME } from "../config/load.js";
import { TEMPLATE } from "../config/template.js";
import { asWriteProblem } from "../ledger/output.js";
import { WRITTEN } from "../messages/init.js";
import { EXIT } from "../messages/problem.js";
import { configExists } from "../messages/problems.js";
import type { Language } from "../messages/words.js";
import type { Given } from "./parse.js";
import { print } from "./terminal.js";

/** `tuomin init`: a commented config in the working folder; one that is there is left alone. */
export async function run(_words: readonly string[], _flags: Given, language: Language): Promise<number> {
  try {
    writeFileSync(CONFIG_NAME, TEMPLATE[language], { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw configExists(CONFIG_NAME);
    throw asWriteProblem(CONFIG_NAME, error);
  }
  print(`${WRITTEN(CONFIG_NAME)[language]}\n`);
  return EXIT.clean;
}
