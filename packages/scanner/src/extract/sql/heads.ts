/** Names of a table's columns; where the dump says in words what a column holds, those words. */
export interface SqlHeads {
  readonly names: readonly string[];
  readonly words: ReadonlyMap<string, string>;
}

const NAME = /^[`"[]?([^`"\]\s(),]{1,128})[`"\]]?/;

/** A name without its quotes and without the schema before it. */
export function bareName(name: string): string {
  return name.replace(/[`"[\]]/g, "").replace(/^.*\./, "");
}

/** Columns of `CREATE TABLE … ( … )`: the name that each definition starts with, and its COMMENT (MySQL). `body`: what stands in the parentheses. */
export function headsOfCreate(body: string): SqlHeads {
  const names: string[] = [];
  const words = new Map<string, string>();
  for (const definition of definitionsOf(body)) {
    const name = NAME.exec(definition.trim())?.[1];
    if (name === undefined || /^(?:primary|unique|key|index|constraint|foreign|fulltext|check|spatial)$/i.test(name))
      continue;
    names.push(name);
    const comment = /\bCOMMENT\s+'((?:[^'\\]|''|\\.){1,200})'/i.exec(definition)?.[1];
    if (comment !== undefined) words.set(name, comment.replaceAll("''", "'"));
  }
  return { names, words };
}

/** The definitions in a list, parted by commas that stand in no parentheses and no quotes. */
function definitionsOf(body: string): string[] {
  const parts = [""];
  let depth = 0;
  let quote = "";
  for (const character of body) {
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === "'" || character === '"' || character === "`") quote = character;
    else if (character === "(") depth++;
    else if (character === ")") depth--;
    if (character === "," && depth === 0 && quote === "") parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}

/** Names in `(a, b, c)` before VALUES. */
export function headsOfInsert(list: string): string[] {
  return list.split(",").map((name) => bareName(name.trim()));
}
