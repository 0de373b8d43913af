import { expect, test } from "vitest";
import { createContext } from "../../src/text/context.js";
import { compileLabels } from "../../src/text/labels.js";

test("contexts share one shape: with a getter of its own each would have a hidden class of its own", () => {
  const context = createContext("电话", compileLabels([]), null);
  expect(Object.getOwnPropertyDescriptor(context, "units")).toBeUndefined();
  expect([...context.units]).toEqual([..."电话"].map((character) => character.charCodeAt(0)));
  expect(context.units).toBe(context.units);
});

test("a context takes the units that are at hand", () => {
  const units = Uint16Array.of(0x7535, 0x8bdd);
  expect(createContext("电话", compileLabels([]), null, 0, units).units).toBe(units);
});
