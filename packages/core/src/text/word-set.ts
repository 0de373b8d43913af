interface Node {
  readonly next: Map<number, Node>;
  ends: boolean;
}

/** Words read forwards from where they begin. */
export interface WordSet {
  readonly root: Node;
  /** 1 for each code unit some word begins with: most places of a text are refused by one load. */
  readonly first: Uint8Array;
}

/** The words of a list set apart by white space. */
export function wordsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** Compiled once; asked about places of small windows. */
export function compileWordSet(words: readonly string[]): WordSet {
  const root: Node = { next: new Map(), ends: false };
  const first = new Uint8Array(0x10000);
  for (const word of words) {
    let node = root;
    for (let index = 0; index < word.length; index++) {
      const unit = word.charCodeAt(index);
      let next = node.next.get(unit);
      if (next === undefined) {
        next = { next: new Map(), ends: false };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.ends = true;
    first[word.charCodeAt(0)] = 1;
  }
  return { root, first };
}

/** The length of the longest word that begins at `at` and ends by `limit`; 0 where none does. */
export function longestWordAt({ root, first }: WordSet, text: string, at: number, limit: number): number {
  if (first[text.charCodeAt(at)] === 0) return 0;
  let node = root;
  let length = 0;
  for (let index = at; index < limit; index++) {
    const next = node.next.get(text.charCodeAt(index));
    if (next === undefined) break;
    node = next;
    if (node.ends) length = index + 1 - at;
  }
  return length;
}
