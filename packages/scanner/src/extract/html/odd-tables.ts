interface OpenTable {
  /** Rows, those of at least three cells, and the cells of the row being read. */
  rows: number;
  wide: number;
  cells: number;
  nested: boolean;
}

/**
 * Whether a page has a table of data with another table inside one of its cells. Core's view takes a table with another in it for page
 * layout and flows it as text, which is right for nearly every page; a list of people with a small table in a cell then loses its heads.
 * Counts tags only; pages without nested tables cost one look for `<table`.
 */
export function needsTree(source: string): boolean {
  return hasNesting(source) && hasNestedData(source);
}

function hasNesting(source: string): boolean {
  const tags = /<(\/?)table\b/gi;
  let depth = 0;
  for (let match = tags.exec(source); match !== null; match = tags.exec(source)) {
    if (match[1] === "/") depth = Math.max(0, depth - 1);
    else if (++depth > 1) return true;
  }
  return false;
}

function hasNestedData(source: string): boolean {
  const open: OpenTable[] = [];
  const tags = /<(?:!--|(\/?)(table|tr|t[dh])\b)/gi;
  for (let match = tags.exec(source); match !== null; match = tags.exec(source)) {
    if (match[2] === undefined) {
      const end = source.indexOf("-->", tags.lastIndex);
      if (end < 0) break;
      tags.lastIndex = end;
      continue;
    }
    const top = open.at(-1);
    const name = match[2].toLowerCase();
    if (name === "table") {
      if (match[1] !== "/") {
        if (top !== undefined) top.nested = true;
        open.push({ rows: 0, wide: 0, cells: 0, nested: false });
      } else if (top !== undefined && isData(open.pop()!)) return true;
    } else if (top === undefined || match[1] === "/") continue;
    else if (name === "tr") endRow(top);
    else top.cells++;
  }
  return open.some(isData);
}

function endRow(table: OpenTable): void {
  if (table.cells > 0) table.rows++;
  if (table.cells >= 3) table.wide++;
  table.cells = 0;
}

/** Three rows and more of three cells and more, and hardly any other row: no page is laid out so. */
function isData(table: OpenTable): boolean {
  endRow(table);
  return table.nested && table.wide >= 3 && table.wide * 5 >= table.rows * 4;
}
