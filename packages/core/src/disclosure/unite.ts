/** Two patterns of one length with the digits that either shows; null where they show different ones. */
export function unitePatterns(a: string, b: string): string | null {
  if (a.length !== b.length) return null;
  let united = "";
  for (let index = 0; index < a.length; index++) {
    const [left, right] = [a[index]!, b[index]!];
    if (left !== "*" && right !== "*" && left !== right) return null;
    united += left === "*" ? right : left;
  }
  return united;
}

/** How many digits both patterns show. Patterns of one length. */
export function sharedDigits(a: string, b: string): number {
  let shared = 0;
  for (let index = 0; index < a.length; index++) if (a[index] !== "*" && b[index] !== "*") shared++;
  return shared;
}
