import { describe, expect, it } from "vitest";
import { recognisePublication } from "../../src/publication/recognise-publication.js";
import { TITLES } from "./titles.js";

describe.each(Object.entries(TITLES))("%s", (kind, titles) => {
  it.each(titles)("is recognised by %j", (line) => {
    const [title, column] = line.split("|");
    expect(recognisePublication({ title: title!, ...(column === undefined ? {} : { column }) })?.kind).toBe(kind);
  });
});
