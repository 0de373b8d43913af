/**
 * The markup the opened and the unseen part are written in, so that a page reads as the page it stands for.
 *
 *     {a} {b.id} {tel} {3-9}     a person's name, a person's field, an office's value, a whole number; see slots.ts
 *     <one|other>                one of several wordings
 *     [m:患尿毒症三年]              gold of a contextual category, by its letter; see LETTERS
 *     [o:…]                      left open
 *     [slogan:…]                 a look-alike, by name
 */
export type Node =
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "slot"; readonly name: string }
  | { readonly is: "span"; readonly label: string; readonly inside: readonly Node[] }
  | { readonly is: "choice"; readonly options: readonly (readonly Node[])[] };

interface Parsed {
  readonly nodes: Node[];
  readonly at: number;
}

function parseUntil(source: string, from: number, stops: string): Parsed {
  const nodes: Node[] = [];
  let text = "";
  const flush = (): void => {
    if (text !== "") nodes.push({ is: "text", text });
    text = "";
  };
  let at = from;
  while (at < source.length && !stops.includes(source[at] as string)) {
    const character = source[at] as string;
    if (character === "{") {
      flush();
      const close = source.indexOf("}", at);
      if (close < 0) throw new Error(`unclosed { in ${source.slice(at, at + 20)}`);
      nodes.push({ is: "slot", name: source.slice(at + 1, close) });
      at = close + 1;
    } else if (character === "[") {
      flush();
      const colon = source.indexOf(":", at);
      const label = source.slice(at + 1, colon);
      if (!/^[a-z-]+$/.test(label)) throw new Error(`no label in ${source.slice(at, at + 20)}`);
      const { nodes: inside, at: end } = parseUntil(source, colon + 1, "]");
      if (source[end] !== "]") throw new Error(`unclosed [ in ${source.slice(at, at + 20)}`);
      nodes.push({ is: "span", label, inside });
      at = end + 1;
    } else if (character === "<") {
      flush();
      const options: (readonly Node[])[] = [];
      do {
        const option = parseUntil(source, at + 1, "|>");
        options.push(option.nodes);
        at = option.at;
      } while (source[at] === "|");
      if (source[at] !== ">") throw new Error(`unclosed < in ${source.slice(from, from + 20)}`);
      nodes.push({ is: "choice", options });
      at += 1;
    } else {
      text += character;
      at += 1;
    }
  }
  flush();
  return { nodes, at };
}

/** A whole page. */
export const parseText = (source: string): Node[] => parseUntil(source, 0, "").nodes;

/** A row of a table: cells between bars, spaces beside the bars dropped. */
export function parseRow(source: string): Node[][] {
  const cells: Node[][] = [];
  let at = 0;
  for (;;) {
    const cell = parseUntil(source, at, "|");
    cells.push(trimmed(cell.nodes));
    if (cell.at >= source.length) return cells;
    at = cell.at + 1;
  }
}

function trimmed(nodes: readonly Node[]): Node[] {
  return nodes
    .map((node, index): Node => {
      if (node.is !== "text") return node;
      const left = index === 0 ? node.text.trimStart() : node.text;
      return { is: "text", text: index === nodes.length - 1 ? left.trimEnd() : left };
    })
    .filter((node) => node.is !== "text" || node.text !== "");
}
