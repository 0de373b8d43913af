/** Of some known names the one nearest to a mistyped one, by single edits; the beginning of a name counts too. */
export function nearestName(name: string, known: readonly string[]): string {
  let best = known[0] ?? "";
  let fewest = Number.POSITIVE_INFINITY;
  // No name is longer; what is typed may be anything.
  const typed = name.slice(0, 64).toLowerCase();
  for (const candidate of known) {
    // A name broken off counts as near: tax for tax-violation.
    const edits = Math.min(editsBetween(typed, candidate), editsBetween(typed, candidate.slice(0, typed.length)) + 1);
    if (edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

function editsBetween(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      line.push(Math.min(above[column]! + 1, line[column - 1]! + 1, change));
    }
    above = line;
  }
  return above[b.length]!;
}
