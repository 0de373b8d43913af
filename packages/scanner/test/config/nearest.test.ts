import { describe, expect, it } from "vitest";
import { nearest } from "../../src/messages/nearest.js";

describe("nearest", () => {
  const known = ["resident-id", "mobile-phone", "land-line", "email", "out"];
  it.each([
    ["residentid", "resident-id"],
    ["resident-di", "resident-id"],
    ["mobil-phone", "mobile-phone"],
    ["EMAIL", "email"],
    ["emial", "email"],
    ["ou", "out"],
    ["landline", "land-line"],
  ])("%s → %s", (word, expected) => expect(nearest(word, known)).toBe(expected));
  it.each(["zzzzzzzz", "passport-number", ""])("%s is near to none", (word) =>
    expect(nearest(word, known.slice(0, 4))).toBeNull(),
  );
});
