/**
 * A glob over paths parted by `/`, as `tuomin.yaml` uses it: `*` and `?` stay within a name, `**` goes over names, `{a,b}` is either, `[…]` a character
 * of a set; letters of any case. A pattern without a wildcard also means all that lies under it.
 */
export function compileGlob(pattern: string): (path: string) => boolean {
  const clean = pattern.replace(/^\.?\//, "").replace(/\/$/, "");
  const expression = new RegExp(`^${translate(clean)}${/[*?{[]/.test(clean) ? "" : "(?:/.*)?"}$`, "isu");
  return (path) => expression.test(path);
}

function translate(pattern: string): string {
  let out = "";
  let depth = 0;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at]!;
    if (character === "*" && pattern[at + 1] === "*") {
      const slash = pattern[at + 2] === "/";
      out += slash ? "(?:[^/]*/)*" : ".*";
      at += slash ? 2 : 1;
    } else if (character === "*") out += "[^/]*";
    else if (character === "?") out += "[^/]";
    else if (character === "{" && pattern.includes("}", at)) {
      out += "(?:";
      depth += 1;
    } else if (character === "}" && depth > 0) {
      out += ")";
      depth -= 1;
    } else if (character === "," && depth > 0) out += "|";
    else if (character === "[" && pattern.indexOf("]", at + 2) > 0) {
      const end = pattern.indexOf("]", at + 2);
      const set = pattern
        .slice(at + 1, end)
        .replace(/^!/, "^")
        .replace(/[\\[\]&~|]/g, "\\$&");
      out += `[${set}]`;
      at = end;
    } else out += character.replace(/[\\^$.|+()[\]{}/*?-]/g, (special) => (special === "-" ? "-" : `\\${special}`));
  }
  return out;
}
