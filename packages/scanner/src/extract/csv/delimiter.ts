/** How much of the file the delimiter is told from (code units). */
const HEAD = 20_000;

/** The delimiter that cuts the first lines into the most even rows; a comma where none does. */
export function guessDelimiter(text: string): string {
  const lines = text
    .slice(0, HEAD)
    .split(/\r\n?|\n/, 40)
    .filter((line) => line.trim() !== "");
  let best = ",";
  let bestScore = 0;
  for (const delimiter of [",", "\t", ";", "|", "\uff0c", "\uff1b"]) {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const usual = mode(counts.filter((count) => count > 0));
    const score = usual.count * Math.min(usual.value, 8);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

function mode(values: readonly number[]): { value: number; count: number } {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let most = { value: 0, count: 0 };
  for (const [value, count] of counts) if (count > most.count) most = { value, count };
  return most;
}
