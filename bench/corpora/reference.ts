import { spawnSync } from "node:child_process";

/** A program of the system that reads a kind of file, too. */
interface Reference {
  readonly kinds: readonly string[];
  readonly program: string;
  readonly args: (file: string) => readonly string[];
  /** Takes out what the program adds to the text or takes for it. */
  readonly clean?: (text: string) => string;
}

/** antiword counts numbered lists itself; the file holds no such digits. */
const withoutLabels = (text: string): string => text.replace(/^[ \t]*(?:\d+\.)*\d+[.)]?[ \t]/gm, "");

/** catdoc prints the codes of fields, and the digits of positions after the headers, one a line. */
const withoutCodes = (text: string): string =>
  text
    .replace(/\b(?:HYPERLINK|INCLUDEPICTURE)\s+(?:\\\w\s+)?"[^"]*"/g, "")
    .replace(/\bPAGEREF\s+\S+|\bTOC\s+(?:\\\w\s+)?(?:"[^"]*")?|\bREF\s+_\S+/g, "")
    .replace(/^\S$/gm, "");

/** catppt reads every save that is still in the file, the same lines again and again, and the numbered names of masters (`1_Office Theme`). */
const eachLineOnce = (text: string): string =>
  [...new Set(text.split("\n"))].filter((line) => !/^\d_/.test(line)).join("\n");

const REFERENCES: readonly Reference[] = [
  { kinds: ["doc"], program: "antiword", args: (file) => ["-m", "UTF-8.txt", "-w", "0", file], clean: withoutLabels },
  { kinds: ["doc", "rtf"], program: "catdoc", args: (file) => ["-d", "utf-8", "-w", file], clean: withoutCodes },
  { kinds: ["ppt"], program: "catppt", args: (file) => ["-d", "utf-8", file], clean: eachLineOnce },
  { kinds: ["pdf"], program: "pdftotext", args: (file) => ["-enc", "UTF-8", file, "-"] },
];

/** Han characters and digits that a reference read, and how many of them we did not. */
export interface Compared {
  readonly program: string;
  readonly read: number;
  readonly missing: number;
}

const installed = new Map<string, boolean>();

/** Compares our text of a file with that of every reference that is installed and reads it. */
export function compare(kind: string, file: string, text: string): Compared[] {
  const results: Compared[] = [];
  for (const { kinds, program, args, clean } of REFERENCES) {
    if (!kinds.includes(kind) || !isInstalled(program)) continue;
    const { status, stdout } = spawnSync(program, [...args(file)], { timeout: 20_000, maxBuffer: 100_000_000 });
    if (status !== 0 || stdout === null) continue;
    const words = stdout.toString("utf8");
    const theirs = count(clean === undefined ? words : clean(words));
    const ours = count(text);
    let read = 0;
    let missing = 0;
    for (const [character, times] of theirs) {
      read += times;
      missing += Math.max(0, times - (ours.get(character) ?? 0));
    }
    results.push({ program, read, missing });
  }
  return results;
}

export const programs = (): readonly string[] =>
  [...new Set(REFERENCES.map(({ program }) => program))].filter(isInstalled);

function isInstalled(program: string): boolean {
  let known = installed.get(program);
  if (known === undefined) {
    known = spawnSync("which", [program]).status === 0;
    installed.set(program, known);
  }
  return known;
}

function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.match(/[\d\p{Script=Han}]/gu) ?? [])
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}
