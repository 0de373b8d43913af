const DECODERS = [new TextDecoder("utf-8", { fatal: true }), new TextDecoder("gb18030", { fatal: true })];

/** Bytes of a name as people read it: UTF-8, else GB 18030 (archives made on Chinese Windows), else with `%NN` for what is not ASCII. */
export function nameOfBytes(bytes: Uint8Array): string {
  for (const decoder of DECODERS) {
    try {
      return decoder.decode(bytes);
    } catch {
      // not in this encoding
    }
  }
  const latin = Buffer.from(bytes).toString("latin1");
  return latin.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Longer names are cut in the ledger; what they name is read all the same. UTF-16 code units. */
const LONGEST = 1024;

/**
 * A member's name as a path of the ledger: folders parted by `/`, no drive, no `.` or `..`, no control characters, never empty. Nothing is ever written
 * under such a name; it is made harmless for those who later act on the ledger.
 */
export function memberPath(name: string): string {
  const parts = name
    .slice(0, LONGEST)
    .replaceAll("\\", "/")
    .replace(/^[A-Za-z]:(?=\/)/, "")
    .split("/")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .map((part) => part.replace(/[\0-\x1f\x7f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "\ufffd"))
    .filter((part) => part !== "" && part !== "." && part !== "..");
  return parts.length === 0 ? "(unnamed)" : parts.join("/");
}

/** Makes each path of a container its own: the second of a name gets `~2`, and so on. */
export function createUniqueNames(): (path: string) => string {
  const times = new Map<string, number>();
  return (path) => {
    let unique = path;
    let count = times.get(path) ?? 0;
    do {
      count += 1;
      unique = count === 1 ? path : `${path}~${count}`;
    } while (count > 1 && times.has(unique));
    times.set(path, count);
    if (unique !== path) times.set(unique, 1);
    return unique;
  };
}
