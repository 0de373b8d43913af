/** The objects of JSON lines, one after the other. */
export function* linesOf<T>(lines: string): Generator<T> {
  for (let at = 0; at < lines.length; ) {
    const end = lines.indexOf("\n", at);
    yield JSON.parse(lines.slice(at, end)) as T;
    at = end + 1;
  }
}

/** JSON lines with each object changed; one that comes back as it was keeps its very line. */
export function mapLines<T>(lines: string, change: (object: T) => T): string {
  let changed = "";
  for (let at = 0; at < lines.length; ) {
    const end = lines.indexOf("\n", at) + 1;
    const line = lines.slice(at, end);
    const object = JSON.parse(line) as T;
    const after = change(object);
    changed += after === object ? line : `${JSON.stringify(after)}\n`;
    at = end;
  }
  return changed;
}
