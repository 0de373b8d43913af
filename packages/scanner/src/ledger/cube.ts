/** A part of a key. */
type Value = string | boolean | null;

/** One line of a cube: the parts of its key, in their order, and its sums. */
export interface CubeLine {
  readonly values: readonly Value[];
  readonly sums: readonly number[];
}

/** Sums by keys of several parts. Memory grows with the number of different keys only: equal texts are kept once. */
export interface Cube {
  /** Adds to the sums of a key; returns whether the key is new. */
  readonly add: (values: readonly Value[], amounts: readonly number[]) => boolean;
  /** In the order of their keys, part by part by code units, null before all: the same in whatever order they came. */
  readonly lines: () => readonly CubeLine[];
}

export function createCube(): Cube {
  const lines = new Map<string, { values: Value[]; sums: number[] }>();
  const numbers = new Map<Value, number>();
  const kept: Value[] = [];
  const numberOf = (value: Value): number => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    numbers.set(value, kept.length);
    kept.push(value);
    return kept.length - 1;
  };
  return {
    add(values, amounts) {
      let id = "";
      for (const value of values) id += `${numberOf(value).toString(36)} `;
      const line = lines.get(id);
      if (line === undefined) {
        // Every line of a file that is read brings texts of its own: those kept already are taken instead.
        lines.set(id, { values: values.map((value) => kept[numberOf(value)]!), sums: [...amounts] });
        return true;
      }
      for (let at = 0; at < amounts.length; at++) line.sums[at]! += amounts[at]!;
      return false;
    },
    lines: () => [...lines.values()].sort((a, b) => compare(a.values, b.values)),
  };
}

function compare(a: readonly Value[], b: readonly Value[]): number {
  for (let at = 0; at < a.length; at++) {
    const [x, y] = [a[at]!, b[at]!];
    if (x === y) continue;
    if (x === null) return -1;
    if (y === null) return 1;
    return x < y ? -1 : 1;
  }
  return 0;
}
