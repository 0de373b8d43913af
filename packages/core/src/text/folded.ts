/**
 * The words of a list in which each stands without what it shares with the one before (scripts/data/fold.js): a small letter tells how many
 * units that are (a: one), a space or a line break without a letter none.
 */
export function unfolded(list: string): string[] {
  const words: string[] = [];
  for (const [, letter = "", rest = ""] of list.matchAll(/(?:^|[ \n]|([a-z]))([^ \na-z]+)/g)) {
    const shared = letter === "" ? 0 : letter.charCodeAt(0) - 0x60;
    words.push((words.at(-1) ?? "").slice(0, shared) + rest);
  }
  return words;
}
