// Makes the word lists of packages/core/src from scripts/data/words/*.txt: each word once, in order, with the sources it is from.
// Usage: node scripts/data/make-vocabularies.js [--check]   --check writes nothing and fails where a file is not what this script makes.
//
// A file of words: lines of `# ` tell what it is, `# Makes: PATH` and `# Licence: …`; `## NAME Sentence.` begins a list, `### Source` what follows is from;
// every other line holds words, apart by white space. A word may stand under several sources of a list.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../run-step.js";

const WORDS = join(ROOT, "scripts", "data", "words");
const WIDTH = 110;
/** What a word is made of: Han characters, Latin letters, Roman numerals, digits. No punctuation, nothing a pattern would read. */
const WORD = /^[\p{Script=Han}\p{L}\p{Nl}\d]+$/u;

/** @typedef {{ name: string, doc: string, words: Set<string>, sources: string[] }} List */

/** @param {string} file @returns {{ target: string, text: string }} */
function made(file) {
  /** @param {number} line @param {string} fault @returns {never} */
  const refuse = (line, fault) => {
    throw new Error(`scripts/data/words/${file}:${line + 1}: ${fault}`);
  };
  /** @type {string[]} */
  const head = [];
  /** @type {List[]} */
  const lists = [];
  let target = "";
  let licence = "";
  const lines = readFileSync(join(WORDS, file), "utf8").split("\n");
  lines.forEach((line, at) => {
    const list = lists.at(-1);
    const begins = /^## ([A-Z_]+) (\S.*)$/.exec(line);
    if (line.trim() === "") return;
    if (begins !== null) lists.push({ name: begins[1] ?? "", doc: begins[2] ?? "", words: new Set(), sources: [] });
    else if (line.startsWith("### ")) {
      if (list === undefined) refuse(at, "a source before the first list");
      list.sources.push(line.slice(4).trim());
    } else if (line.startsWith("# Makes: ")) target = line.slice(9).trim();
    else if (line.startsWith("# Licence: ")) licence = line.slice(11).trim();
    else if (line.startsWith("# ") && list === undefined) head.push(line.slice(2));
    else if (line.startsWith("#")) refuse(at, "no such line");
    else {
      if (list === undefined || list.sources.length === 0) refuse(at, "words without a source");
      for (const word of line.trim().split(/\s+/)) {
        if (!WORD.test(word) || word !== word.normalize("NFC")) refuse(at, `no word: ${word}`);
        list.words.add(word);
      }
    }
  });
  if (!/^packages\/core\/src\/[\w/-]+\.ts$/.test(target))
    refuse(0, "name the file it makes: # Makes: packages/core/src/…");
  if (licence === "") refuse(0, "name the licence: # Licence: …");
  for (const { name, words } of lists) if (words.size === 0) refuse(0, `${name} is empty`);
  const text = [
    `// Made by scripts/data/make-vocabularies.js from scripts/data/words/${file}; do not edit.`,
    ...head.map((line) => `// ${line}`),
    `// Licence: ${licence}`,
    ...lists.flatMap(({ name, doc, words, sources }) => [
      "",
      "/**",
      ` * ${words.size} words, apart by white space. ${doc}`,
      " * Sources:",
      ...sources.map((source) => ` * - ${source}`),
      " */",
      `export const ${name} = \`\n${wrapped([...words].sort())}\n\`;`,
    ]),
    "",
  ].join("\n");
  return { target, text };
}

/** @param {readonly string[]} words */
function wrapped(words) {
  /** @type {string[]} */
  const lines = [];
  let line = "";
  for (const word of words) {
    if (line.length + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}

const check = process.argv.includes("--check");
for (const file of readdirSync(WORDS).sort()) {
  const { target, text } = made(file);
  if (!check) writeFileSync(join(ROOT, target), text);
  else if (readFileSync(join(ROOT, target), "utf8") !== text) {
    console.error(`${target} is not what scripts/data/words/${file} makes: run node scripts/data/make-vocabularies.js`);
    process.exitCode = 1;
  }
}
