import { describe, expect, it } from "vitest";
import { whoGoes } from "../../src/work/who-goes.js";

const MB = 1e6;
const reader = (name: string, megabytes: number, turn: number | null) => ({ name, weight: megabytes * MB, turn });

describe("readers that weigh too much together", () => {
  it.each([
    ["nobody goes where there is room", [reader("a", 500, 1), reader("b", 500, 2)], undefined],
    ["nobody goes who is alone: what one may weigh is for its own guard", [reader("a", 1200, 1)], undefined],
    ["the one that began last", [reader("a", 600, 1), reader("b", 500, 2)], "b"],
    ["the one that began last, wherever it stands", [reader("a", 500, 7), reader("b", 600, 3)], "a"],
    ["not a light one, which would make no room", [reader("a", 1000, 1), reader("b", 120, 2)], "a"],
    ["one without work before all others", [reader("a", 500, 1), reader("b", 300, null), reader("c", 400, 2)], "b"],
    [
      "a light one where all are light",
      [reader("a", 240, 1), reader("b", 240, 2), reader("c", 240, 4), reader("d", 240, 3), reader("e", 240, 0)],
      "c",
    ],
  ])("%s", (_, readers, name) => {
    expect(whoGoes(readers, 1050 * MB)?.name).toBe(name);
  });
});
