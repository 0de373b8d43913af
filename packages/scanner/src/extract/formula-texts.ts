/** Texts in quotes inside a formula that the shown value does not hold, where they have a run of digits, an at sign or a word of Chinese. */
export function textsOfFormula(formula: string, shown: string): string[] {
  if (!formula.includes('"')) return [];
  return [...formula.matchAll(/"((?:[^"]|""){5,})"/g)]
    .map(([, text]) => text!.replaceAll('""', '"'))
    .filter((text) => isTelling(text) && !shown.includes(text));
}

/** Whether a text written in a formula can be more than the program's own words. */
export function isTelling(text: string): boolean {
  return /\d{5}|@|[\u4e00-\u9fff]{2}/.test(text);
}
